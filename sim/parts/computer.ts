import { type PacketReader, ServiceClass } from "../../jacdac/index.ts";
import type { Bus } from "../bus/bus.ts";
import type { Device } from "../bus/device.ts";
import type { RoleBinding } from "../bus/roles.ts";
import type { Port, Service } from "../bus/service.ts";

/** The first eight bytes of "computer". */
const computerId = { low: 0x706d6f63, high: 0x72657475 };

/** What the runtime calls it: computer.ts. */
const role = "computer";

/** What the VM logs when a program asks for it. */
const wanted = `jdif: create role '${role}' `;

/**
 * The computer at the other end of the USB cable, as far as a program can see it: it announces itself, until the cable
 * is pulled. Only a program that asks for it gets frames of it.
 */
export class Computer {
  readonly binding: RoleBinding;
  readonly #bus: Bus;
  readonly #device: Device;
  #plugged = true;

  constructor(bus: Bus) {
    this.#bus = bus;
    this.#device = bus.addDevice(computerId, [new UsbBridgeService()], { description: "computer" });
    this.binding = { role, device: this.#device, serviceIndex: 1 };
  }

  /** Takes a line of the VM's log. */
  log(line: string): void {
    if (!this.#plugged || this.#device.announced || !line.startsWith(wanted)) return;
    this.#device.announce();
    this.#bus.queueFrame(this.#device.takeFrame()!);
  }

  /** Pulls the cable. */
  unplug(): void {
    this.#plugged = false;
    this.#device.leave();
  }
}

/** It has nothing to say but that it is there. */
class UsbBridgeService implements Service {
  readonly serviceClass = ServiceClass.usbBridge;
  #port!: Port;

  attach(port: Port): void {
    this.#port = port;
  }

  handle(packet: PacketReader): void {
    this.#port.notImplemented(packet);
  }

  process(): void {}
}
