import { LightBulbRegister, type PacketReader, ServiceClass } from "../../jacdac/index.ts";
import { Register, Registers } from "../bus/register.ts";
import type { Port, Service } from "../bus/service.ts";
import type { PwmPin } from "./pwm.ts";

/** What a lamp or LED on a pin is to the service. */
export interface Lamp {
  /** @param duty part of the time that the pin is high, 0 to 1 */
  setDuty(duty: number): void;
}

/** What the image's configuration says of a light bulb; the names are the firmware's. */
export interface LightBulbOptions {
  readonly activeLow?: boolean | undefined;
  /** By PWM; else any brightness above 0 is full. */
  readonly dimmable?: boolean | undefined;
}

const pwmPeriod = 1024;

/** A lamp on a pin: jacdac-c services/lightbulb.c. Only a dimmable one that was lit once holds a PWM timer. */
export class LightBulbService implements Service {
  readonly serviceClass = ServiceClass.lightBulb;
  readonly #lamp: Lamp;
  readonly #pin: PwmPin;
  readonly #options: LightBulbOptions;
  #port!: Port;
  readonly #brightness = new Register(LightBulbRegister.brightness, "uint16");
  readonly #registers: Registers;

  constructor(lamp: Lamp, pin: PwmPin, options: LightBulbOptions = {}) {
    this.#lamp = lamp;
    this.#pin = pin;
    this.#options = options;
    const dimmable = new Register(LightBulbRegister.dimmable, "uint8", options.dimmable ? 1 : 0);
    this.#registers = new Registers([this.#brightness, dimmable]);
  }

  attach(port: Port): void {
    this.#port = port;
    this.#drive();
  }

  process(): void {}

  handle(packet: PacketReader): void {
    if (!this.#registers.handle(packet, this.#port)) this.#port.notImplemented(packet);
    this.#drive();
  }

  #drive(): void {
    const { activeLow, dimmable } = this.#options;
    if (dimmable && this.#brightness.value > 0) {
      const lit = this.#brightness.value >> 6;
      this.#pin.take(pwmPeriod);
      this.#lamp.setDuty((activeLow ? pwmPeriod - 1 - lit : lit) / pwmPeriod);
    } else {
      this.#lamp.setDuty(this.#brightness.value > 0 !== (activeLow ?? false) ? 1 : 0);
    }
  }
}
