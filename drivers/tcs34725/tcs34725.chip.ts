import {
  type Clock,
  type Colour,
  hex,
  type I2cChip,
  type Noise,
  RegisterFile,
  type RegisterSpec,
} from "../../sim/index.ts";

/** What the chip looks at under its own white lamp. */
export interface TCS34725Scene {
  colour(): Colour;
}

const address = 0x29;
const register = {
  enable: 0x00,
  integration: 0x01,
  wait: 0x03,
  thresholds: 0x04,
  persistence: 0x0c,
  configuration: 0x0d,
  control: 0x0f,
  identity: 0x12,
  status: 0x13,
  data: 0x14,
} as const;
const dataBytes = 8;

/** TCS3472 datasheet, table 3, "Register set". */
function registerMap(): Record<number, RegisterSpec> {
  const map: Record<number, RegisterSpec> = {
    [register.enable]: { writable: 0x1b },
    [register.integration]: { reset: 0xff, writable: 0xff },
    [register.wait]: { reset: 0xff, writable: 0xff },
    [register.persistence]: { writable: 0x0f },
    [register.configuration]: { writable: 0x02 },
    [register.control]: { writable: 0x03 },
    [register.identity]: { reset: 0x44 },
    [register.status]: {},
  };
  for (let i = 0; i < 4; i++) map[register.thresholds + i] = { writable: 0xff };
  for (let i = 0; i < dataBytes; i++) map[register.data + i] = {};
  return map;
}

/**
 * The command register: bit 7 selects it, bits 6 and 5 say what follows: 0 the same byte again, 1 the next ones, 3 a
 * function. Real chips go on to the next byte with 0 as well, and drivers read words so.
 */
const command = { select: 0x80, reserved: 0x40, clearInterrupt: 0xe6, index: 0x1f } as const;
const powerOn = 1;
const measure = 2;
const waitBetween = 8;
const longWait = 2;
const valid = 1;
const cycleUs = 2400;
const longWaitFactor = 12;
/** One cycle gives at most 1024 counts, all together at most 65535 (datasheet, "RGBC timing register"). */
const countsPerCycle = 1024;
const gains = [1, 4, 16, 60] as const;
/** Counts in one cycle at gain 1 over a white floor under the breakout board's lamp; an estimate. */
const whiteCounts = 42;
const noise = 0.01;

/**
 * A TCS34725 at register level, from the TCS3472 datasheet. Not modelled: interrupts with their thresholds, infrared light,
 * the light around the robot.
 */
export class TCS34725Chip implements I2cChip {
  readonly registers = new RegisterFile(registerMap());
  #index = 0;
  /** When the running integration is over; Infinity: none runs. */
  #readyUs = Number.POSITIVE_INFINITY;

  constructor(
    private readonly clock: Clock,
    private readonly random: Noise,
    private readonly scene: TCS34725Scene,
  ) {}

  answersTo(asked: number): boolean {
    return asked === address;
  }

  write(bytes: Uint8Array): boolean {
    this.#integrate();
    const first = bytes[0]!;
    if (first === command.clearInterrupt) return true;
    if (!(first & command.select) || first & command.reserved) {
      this.registers.stray(`command ${hex(first)}`);
      return true;
    }
    this.#index = first & command.index;
    for (const byte of bytes.subarray(1)) {
      this.registers.write(this.#index, byte);
      if (this.#index === register.enable) this.#enable(byte);
      this.#advance();
    }
    return true;
  }

  read(into: Uint8Array): boolean {
    this.#integrate();
    for (let i = 0; i < into.length; i++) {
      into[i] = this.registers.read(this.#index);
      this.#advance();
    }
    return true;
  }

  #advance(): void {
    this.#index = (this.#index + 1) & command.index;
  }

  get #integrationUs(): number {
    return (256 - this.registers.read(register.integration)) * cycleUs;
  }

  /** Between two integrations, with WEN of the enable register. */
  get #waitUs(): number {
    if (!(this.registers.read(register.enable) & waitBetween)) return 0;
    const factor = this.registers.read(register.configuration) & longWait ? longWaitFactor : 1;
    return (256 - this.registers.read(register.wait)) * cycleUs * factor;
  }

  #enable(value: number): void {
    const measuring = (value & (powerOn | measure)) === (powerOn | measure);
    this.#readyUs = measuring
      ? this.clock.nowUs + cycleUs + this.#waitUs + this.#integrationUs
      : Number.POSITIVE_INFINITY;
    if (!measuring) this.registers.set(register.status, 0);
  }

  #integrate(): void {
    if (this.clock.nowUs < this.#readyUs) return;
    const { red, green, blue } = this.scene.colour();
    const cycles = 256 - this.registers.read(register.integration);
    const gain = gains[this.registers.read(register.control) & 3]!;
    const limit = Math.min(0xffff, cycles * countsPerCycle);
    const counts = (share: number) => {
      const light = Math.max(0, this.random.normal(share, share * noise));
      return Math.min(limit, Math.round(light * whiteCounts * cycles * gain));
    };
    // The clear diode sees what the three others see together.
    for (const [i, share] of [red + green + blue, red, green, blue].entries()) {
      const value = counts(share / 3);
      this.registers.set(register.data + 2 * i, value & 0xff);
      this.registers.set(register.data + 2 * i + 1, value >> 8);
    }
    this.registers.set(register.status, valid);
    const periodUs = this.#waitUs + this.#integrationUs;
    const missed = Math.floor((this.clock.nowUs - this.#readyUs) / periodUs);
    this.#readyUs += (missed + 1) * periodUs;
  }
}
