import type { Attachment } from "../parts/attachment.ts";
import { Pins } from "../parts/pins.ts";

/** The firmware's modes of a pin, as `Pins` takes them. */
const modes = { input: 1, input_pulldown: 0x21, input_pullup: 0x11, output: 2, analog: 3 } as const;
const outputHigh = 0x12;
const outputLow = 2;
/** `PWMMax` in Espruino's targets/esp32/jshardwarePWM.h. */
const pwmChannels = 5;

export type PinMode = keyof typeof modes;

/** The pins of a board that runs Espruino, with a robot's parts on them. */
export class Hardware {
  readonly #pins: Pins;
  readonly #duties = new Map<number, number>();

  constructor(
    private readonly attachments: readonly Attachment[],
    analogPins: readonly number[] | undefined,
  ) {
    this.#pins = new Pins(attachments, [], analogPins);
  }

  setMode(pin: number, mode: PinMode): void {
    this.#duties.delete(pin);
    this.#pins.setMode(pin, modes[mode]);
  }

  read(pin: number): boolean {
    return (this.#pins.value(pin) ?? 0) > 0.5;
  }

  analogRead(pin: number): number {
    this.#pins.setMode(pin, modes.analog);
    return this.#pins.value(pin) ?? Number.NaN;
  }

  write(pin: number, high: boolean): void {
    this.#duties.delete(pin);
    this.#pins.setMode(pin, high ? outputHigh : outputLow);
  }

  /** @throws Error in Espruino's words when no PWM channel is left */
  analogWrite(pin: number, duty: number): void {
    const limited = Math.max(0, Math.min(1, duty));
    if (!this.#duties.has(pin) && this.#duties.size >= pwmChannels)
      throw new Error("no PWM channel available anymore");
    this.#duties.set(pin, Math.round(limited * 1024) / 1024);
    for (const { service, pins, part } of this.attachments) {
      if (!Object.values(pins).includes(pin)) continue;
      const of = (name: string) => this.#duties.get(pins[name]!) ?? 0;
      if (service === "motor") part.setDuty(of("pin1") - of("pin2"), true);
      if (service === "lightBulb") part.setDuty(of("pin"));
    }
  }
}
