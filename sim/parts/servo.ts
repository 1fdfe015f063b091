import { type PacketReader, ServiceClass, ServoRegister } from "../../jacdac/index.ts";
import { Register, Registers } from "../bus/register.ts";
import type { Port, Service } from "../bus/service.ts";
import type { PwmPin } from "./pwm.ts";

/** What a hobby servo is to the service. */
export interface ServoHorn {
  /** @param pulseUs length of the pulse that comes every 20 ms; undefined: no pulses, the servo goes limp */
  setPulse(pulseUs: number | undefined): void;
}

/** What the image's configuration says of a servo; the names are the firmware's. */
export interface ServoOptions {
  /** Degrees. Defaults −90 and 90. */
  readonly minAngle?: number | undefined;
  readonly maxAngle?: number | undefined;
  /** µs at these angles. Defaults 2500 and 600. */
  readonly minPulse?: number | undefined;
  readonly maxPulse?: number | undefined;
  /** The program can't change the four above. */
  readonly fixed?: boolean | undefined;
}

const periodUs = 20_000;
/** Angles stand on the wire in 65 536ths of a degree. */
const degree = 65_536;
const mostPulseUs = 6000;

const clamp = (low: number, value: number, high: number) => Math.min(Math.max(value, low), high);

/** A servo on one PWM pin: jacdac-c services/servo.c. The firmware moves it at once; only the servo itself is slow. */
export class ServoService implements Service {
  readonly serviceClass = ServiceClass.servo;
  readonly #horn: ServoHorn;
  readonly #pin: PwmPin;
  readonly #options: ServoOptions;
  readonly #angle = new Register(ServoRegister.angle, "int32");
  readonly #offset = new Register(ServoRegister.offset, "int32");
  readonly #minAngle = new Register(ServoRegister.minAngle, "int32");
  readonly #maxAngle = new Register(ServoRegister.maxAngle, "int32");
  readonly #minPulse = new Register(ServoRegister.minPulse, "uint16");
  readonly #maxPulse = new Register(ServoRegister.maxPulse, "uint16");
  readonly #enabled = new Register(ServoRegister.enabled, "uint8");
  readonly #registers = new Registers([
    this.#angle,
    this.#offset,
    this.#minAngle,
    this.#maxAngle,
    this.#minPulse,
    this.#maxPulse,
    this.#enabled,
  ]);
  #port!: Port;
  #powered = false;

  constructor(horn: ServoHorn, pin: PwmPin, options: ServoOptions = {}) {
    this.#horn = horn;
    this.#pin = pin;
    this.#options = options;
    this.#reset();
  }

  attach(port: Port): void {
    this.#port = port;
  }

  process(): void {}

  handle(packet: PacketReader): void {
    const access = this.#registers.handle(packet, this.#port);
    if (!access) this.#port.notImplemented(packet);
    if (access?.kind !== "written") return;
    this.#setPower(this.#enabled.value !== 0);
    if (this.#options.fixed) this.#reset();
    this.#minPulse.value = clamp(0, this.#minPulse.value, mostPulseUs);
    this.#maxPulse.value = clamp(0, this.#maxPulse.value, mostPulseUs);
    this.#offset.value = clamp(this.#minAngle.value, this.#offset.value, this.#maxAngle.value);
    const angle = clamp(this.#minAngle.value, this.#angle.value + this.#offset.value, this.#maxAngle.value);
    this.#angle.value = angle - this.#offset.value;
    if (this.#powered) this.#horn.setPulse(this.#pulseUs(angle));
  }

  #pulseUs(angle: number): number {
    const range = (this.#maxAngle.value - this.#minAngle.value) >> 8;
    const part = ((angle - this.#minAngle.value) >> 8) * (this.#maxPulse.value - this.#minPulse.value);
    return this.#minPulse.value + Math.trunc(part / range);
  }

  #setPower(on: boolean): void {
    if (on === this.#powered) return;
    this.#powered = on;
    if (on) this.#pin.take(periodUs);
    else this.#horn.setPulse(undefined);
  }

  #reset(): void {
    this.#minAngle.value = (this.#options.minAngle ?? -90) * degree;
    this.#maxAngle.value = (this.#options.maxAngle ?? 90) * degree;
    this.#minPulse.value = this.#options.minPulse ?? 2500;
    this.#maxPulse.value = this.#options.maxPulse ?? 600;
  }
}
