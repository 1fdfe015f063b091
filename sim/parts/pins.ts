import type { Attachment } from "./attachment.ts";
import { quadratureLevels } from "./rotary-encoder.ts";

/** Modes of a pin as the firmware numbers them (Jacdac service GPIO, `Mode`). */
const base = { input: 1, output: 2, analogIn: 3 } as const;
const baseMask = 0x0f;
const upper = { pullUp: 0x10, pullDown: 0x20, high: 0x10 } as const;

/** The firmware's converter gives 16 bits (`adc_read_pin`). */
const fullScale = 65536;

/** A robot's pins as a program without a service sees them: levels that parts give, levels that it gives to parts. */
export class Pins {
  readonly #modes = new Map<number, number>();
  readonly #taken: ReadonlySet<number>;
  readonly #parts = new Map<number, Attachment>();

  /**
   * @param taken pins that the firmware's services have; a program can't get them
   * @param analogPins pins that can measure a voltage; left out: all
   */
  constructor(
    attachments: readonly Attachment[],
    taken: Iterable<number>,
    private readonly analogPins?: readonly number[],
  ) {
    this.#taken = new Set(taken);
    // Of several on one pin, the first.
    for (const attachment of attachments)
      for (const pin of Object.values(attachment.pins))
        if (!this.#parts.has(pin)) this.#parts.set(pin, attachment);
    for (const attachment of attachments) if (attachment.service === "relay") attachment.part.letGo?.();
  }

  /** Pins that the program has set up. */
  get open(): Iterable<number> {
    return this.#modes.keys();
  }

  /** @returns whether the program may have the pin */
  setMode(pin: number, mode: number): boolean {
    if (this.#taken.has(pin)) return false;
    this.#modes.set(pin, mode);
    if ((mode & baseMask) === base.output) this.#drive(pin);
    else this.#letGo(pin);
    return true;
  }

  /** What `value` of the pin is: 0 or 1, a fraction for an analog pin, undefined while it is no input. */
  value(pin: number): number | undefined {
    const mode = this.#modes.get(pin) ?? 0;
    const part = this.#partOn(pin);
    switch (mode & baseMask) {
      case base.input:
        return (part && digitalLevel(part, pin)) ?? (mode & upper.pullUp ? 1 : 0);
      case base.analogIn:
        if (this.analogPins && !this.analogPins.includes(pin)) return undefined;
        return (
          Math.min(fullScale - 1, Math.round(((part && analogLevel(part)) ?? 0) * fullScale)) / fullScale
        );
      default:
        return undefined;
    }
  }

  #partOn(pin: number): Attachment | undefined {
    return this.#parts.get(pin);
  }

  #high(pin: number): boolean {
    const mode = this.#modes.get(pin) ?? 0;
    return (mode & baseMask) === base.output && (mode & upper.high) !== 0;
  }

  #letGo(pin: number): void {
    const attachment = this.#partOn(pin);
    if (attachment?.service === "relay") attachment.part.letGo?.();
  }

  #drive(pin: number): void {
    const attachment = this.#partOn(pin);
    switch (attachment?.service) {
      case "motor":
        attachment.part.setDuty(
          Number(this.#high(attachment.pins.pin1!)) - Number(this.#high(attachment.pins.pin2!)),
          true,
        );
        return;
      case "relay":
        attachment.part.setPin(this.#high(pin));
        return;
      case "lightBulb":
        attachment.part.setDuty(Number(this.#high(pin)));
        return;
      default:
    }
  }
}

/** 0 to 1; undefined: the part gives no voltage. */
function analogLevel(attachment: Attachment): number | undefined {
  switch (attachment.service) {
    case "analog:reflectedLight":
      return attachment.part.reflectance();
    case "analog:lightLevel":
    case "analog:potentiometer":
    case "analog:soilMoisture":
    case "analog:soundLevel":
    case "analog:waterLevel":
      return attachment.part.level();
    default:
      return undefined;
  }
}

/** 0 or 1; undefined: the part lets the pin float. */
function digitalLevel(attachment: Attachment, pin: number): number | undefined {
  switch (attachment.service) {
    case "button":
      return attachment.part.pressed ? 0 : undefined;
    case "rotaryEncoder": {
      const { slotsPerTurn, wheelAngleRad } = attachment.part;
      const levels = quadratureLevels(wheelAngleRad(), slotsPerTurn);
      return pin === attachment.pins.pin0 ? levels & 1 : levels >> 1;
    }
    default: {
      const level = analogLevel(attachment);
      return level === undefined ? undefined : Number(level > 0.5);
    }
  }
}
