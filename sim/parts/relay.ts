import { type PacketReader, RelayRegister, ServiceClass } from "../../jacdac/index.ts";
import { Register, Registers } from "../bus/register.ts";
import type { Port, Service } from "../bus/service.ts";

/** What is switched by the pin: a relay's coil, an active buzzer. */
export interface SwitchedLoad {
  setPin(high: boolean): void;
  /** The board no longer drives the pin; left out: nothing changes. */
  letGo?(): void;
}

/** What the image's configuration says of a relay; the names are the firmware's. */
export interface RelayOptions {
  readonly activeLow?: boolean | undefined;
  /** On from power-on. (The library's type calls it `initalActive`, which the firmware does not know.) */
  readonly initialActive?: boolean | undefined;
  /** mA. */
  readonly maxCurrent?: number | undefined;
}

/** An output pin: jacdac-c services/relay.c. */
export class RelayService implements Service {
  readonly serviceClass = ServiceClass.relay;
  readonly #load: SwitchedLoad;
  readonly #activeLow: boolean;
  readonly #registers: Registers;
  #port!: Port;
  readonly #active: Register;

  constructor(load: SwitchedLoad, options: RelayOptions = {}) {
    this.#load = load;
    this.#activeLow = options.activeLow ?? false;
    this.#active = new Register(RelayRegister.active, "uint8", options.initialActive ? 1 : 0);
    const maxCurrent = new Register(RelayRegister.maxSwitchingCurrent, "uint32", options.maxCurrent, true);
    this.#registers = new Registers([this.#active, maxCurrent]);
  }

  attach(port: Port): void {
    this.#port = port;
    this.#drive();
  }

  process(): void {}

  handle(packet: PacketReader): void {
    const access = this.#registers.handle(packet, this.#port);
    if (!access) this.#port.notImplemented(packet);
    else if (access.kind === "written") this.#drive();
  }

  #drive(): void {
    this.#load.setPin((this.#active.value !== 0) !== this.#activeLow);
  }
}
