import { type Air, type Clock, crc8, hex, type I2cChip } from "../../sim/index.ts";

/** SHT3x-DIS datasheet, section 2.2: how long a measurement takes as a rule, by its repeatability; at most 2 to 3 ms longer. */
const highUs = 12_500;
const mediumUs = 4500;
const lowUs = 2500;

/** Section 4.3: single shot. With clock stretching the chip holds the wire until it has measured. */
const singleShot: Readonly<Record<number, { readonly us: number; readonly stretches: boolean }>> = {
  [0x2c06]: { us: highUs, stretches: true },
  [0x2c0d]: { us: mediumUs, stretches: true },
  [0x2c10]: { us: lowUs, stretches: true },
  [0x2400]: { us: highUs, stretches: false },
  [0x240b]: { us: mediumUs, stretches: false },
  [0x2416]: { us: lowUs, stretches: false },
};

/** Section 4.5 and 4.7: measurements a second; the last is the accelerated response time, "ART". */
const periodic: Readonly<Record<number, { readonly us: number; readonly perSecond: number }>> = {
  [0x2032]: { us: highUs, perSecond: 0.5 },
  [0x2024]: { us: mediumUs, perSecond: 0.5 },
  [0x202f]: { us: lowUs, perSecond: 0.5 },
  [0x2130]: { us: highUs, perSecond: 1 },
  [0x2126]: { us: mediumUs, perSecond: 1 },
  [0x212d]: { us: lowUs, perSecond: 1 },
  [0x2236]: { us: highUs, perSecond: 2 },
  [0x2220]: { us: mediumUs, perSecond: 2 },
  [0x222b]: { us: lowUs, perSecond: 2 },
  [0x2334]: { us: highUs, perSecond: 4 },
  [0x2322]: { us: mediumUs, perSecond: 4 },
  [0x2329]: { us: lowUs, perSecond: 4 },
  [0x2737]: { us: highUs, perSecond: 10 },
  [0x2721]: { us: mediumUs, perSecond: 10 },
  [0x272a]: { us: lowUs, perSecond: 10 },
  [0x2b32]: { us: highUs, perSecond: 4 },
};

const command = {
  readStatus: 0xf32d,
  clearStatus: 0x3041,
  softReset: 0x30a2,
  heaterOn: 0x306d,
  heaterOff: 0x3066,
  fetch: 0xe000,
  stopPeriodic: 0x3093,
} as const;
/** Not in the datasheet but in an application note: the serial number, with and without clock stretching. */
const readSerial: ReadonlySet<number> = new Set([0x3780, 0x3682]);
const serialNumber = [0x0053, 0x4854] as const;
/** Section 4.9: on address 0. */
const generalCallReset = 0x06;

/** Section 4.13. After a reset "alert pending" and "reset detected" are set. */
const status = { afterReset: 0x8010, heater: 0x2000, refused: 0x0002 } as const;

/**
 * A SHT30, from Sensirion's datasheet. Not modelled: alerts and their limits, the warmth of the heater, the time that a
 * reset takes. A command that stands in no datasheet, or a measurement while the chip measures periodically, is a stray.
 */
export class SHT30Chip implements I2cChip {
  readonly maxKHz = 1000;
  readonly #strays = new Set<string>();
  #status: number = status.afterReset;
  /** What the next read gives, once. */
  #words: readonly number[] = [];
  #readyUs = 0;
  #stretches = false;
  /** Measuring periodically: when the next measurement is ready, and the time between two; Infinity: it does not. */
  #nextUs = Number.POSITIVE_INFINITY;
  #periodUs = Number.POSITIVE_INFINITY;

  constructor(
    private readonly clock: Clock,
    private readonly air: Air,
    private readonly address: number,
  ) {}

  get strays(): readonly string[] {
    return [...this.#strays];
  }

  answersTo(address: number): boolean {
    return address === this.address || address === 0;
  }

  write(bytes: Uint8Array, address: number): boolean {
    if (address === 0) {
      if (bytes[0] === generalCallReset) this.#reset();
      return true;
    }
    if (bytes.length < 2) return true;
    this.#words = [];
    this.#readyUs = this.clock.nowUs;
    this.#stretches = false;
    this.#execute((bytes[0]! << 8) | bytes[1]!);
    return true;
  }

  /** Words with their CRC. Without a finished measurement the chip does not acknowledge (section 4.4), or stretches. */
  read(into: Uint8Array): boolean {
    if (this.#words.length === 0) return false;
    const missing = this.#readyUs - this.clock.nowUs;
    if (missing > 0) {
      if (!this.#stretches) return false;
      this.clock.advance(missing);
    }
    const bytes = this.#words.flatMap((each) => {
      const pair = [each >> 8, each & 0xff];
      return [...pair, crc8(pair)];
    });
    for (let i = 0; i < into.length; i++) into[i] = bytes[i] ?? 0xff;
    this.#words = [];
    return true;
  }

  #execute(code: number): void {
    const single = singleShot[code];
    const repeated = periodic[code];
    this.#status &= ~status.refused;
    if (single && !this.#measuresPeriodically) {
      this.#readyUs = this.clock.nowUs + single.us;
      this.#stretches = single.stretches;
      this.#words = this.#measure();
    } else if (repeated && !this.#measuresPeriodically) {
      this.#periodUs = 1e6 / repeated.perSecond;
      this.#nextUs = this.clock.nowUs + repeated.us;
    } else if (code === command.fetch && this.#measuresPeriodically) this.#fetch();
    else if (code === command.stopPeriodic) this.#stopPeriodic();
    else if (code === command.readStatus) this.#words = [this.#status];
    // The heater's bit says what is, not what was.
    else if (code === command.clearStatus) this.#status &= status.heater;
    else if (code === command.heaterOn) this.#status |= status.heater;
    else if (code === command.heaterOff) this.#status &= ~status.heater;
    else if (code === command.softReset) this.#reset();
    else if (readSerial.has(code)) this.#words = serialNumber;
    else {
      this.#status |= status.refused;
      this.#strays.add(`command ${hex(code, 4)}`);
    }
  }

  get #measuresPeriodically(): boolean {
    return this.#nextUs < Number.POSITIVE_INFINITY;
  }

  /** Each measurement can be fetched once (section 4.6). */
  #fetch(): void {
    const { nowUs } = this.clock;
    if (nowUs < this.#nextUs) return;
    this.#words = this.#measure();
    this.#nextUs += (Math.floor((nowUs - this.#nextUs) / this.#periodUs) + 1) * this.#periodUs;
  }

  #stopPeriodic(): void {
    this.#nextUs = Number.POSITIVE_INFINITY;
  }

  #reset(): void {
    this.#status = status.afterReset;
    this.#words = [];
    this.#stopPeriodic();
  }

  /** Section 4.13. */
  #measure(): number[] {
    return [word((this.air.temperatureC + 45) / 175), word(this.air.humidityPercent / 100)];
  }
}

function word(share: number): number {
  return Math.max(0, Math.min(0xffff, Math.round(share * 0xffff)));
}
