import { Bus, type FramePort } from "../bus/bus.ts";
import { RoleBinder } from "../bus/roles.ts";
import type { Timekeeper } from "../time/alarm-group.ts";
import type { Attachment } from "./attachment.ts";
import { Computer } from "./computer.ts";
import {
  type ConfiguredService,
  type WiredServices,
  type WiringMismatch,
  type WiringOptions,
  wire,
} from "./wiring.ts";

/** "robonet" in ASCII. On a real board these services have the chip's own device id; here the VM has that one. */
const boardDevice = { low: 0x6f626f72, high: 0x0074656e };

/** The native side of one robot's board: what the firmware's services would do beside the program's VM. */
export class SimulatedBoard {
  readonly bus: Bus;
  readonly wiring: WiredServices;
  readonly computer: Computer;
  readonly #roles: RoleBinder;

  /**
   * @param vm gets the frames
   * @param configured the services in the program's image
   * @param attachments the parts on the board's pins
   */
  constructor(
    clock: Timekeeper,
    vm: FramePort,
    configured: readonly ConfiguredService[],
    attachments: readonly Attachment[],
    options: WiringOptions = {},
  ) {
    this.bus = new Bus(clock, vm);
    this.wiring = wire(configured, attachments, options);
    const { services, labels, bindings } = this.wiring;
    const device = this.bus.addDevice(boardDevice, services, {
      description: "RoboNet board",
      labels,
    });
    this.computer = new Computer(this.bus);
    this.#roles = new RoleBinder(this.bus, device, [...bindings, this.computer.binding]);
  }

  get findings(): readonly WiringMismatch[] {
    return this.wiring.findings;
  }

  /** Takes a frame that leaves the VM. */
  frame(frame: Uint8Array): void {
    this.bus.send(frame);
  }

  /** Takes a line of the VM's log: roles are bound when the program creates them. */
  log(line: string): void {
    this.computer.log(line);
    this.#roles.log(line);
  }
}
