import { type Air, type Clock, crc8, type I2cChip } from "../../sim/index.ts";

/** SHT3x-DIS datasheet, section 4.3: single shot without clock stretching, and how long each takes at most. */
const singleShotUs: Readonly<Record<number, number>> = {
  [0x2400]: 15_500,
  [0x240b]: 6500,
  [0x2416]: 4500,
};
const command = { readStatus: 0xf32d, clearStatus: 0x3041, softReset: 0x30a2 } as const;
/** After a reset: "alert pending" and "reset detected" are set. */
const statusAfterReset = 0x8010;

/** A SHT30, from Sensirion's datasheet. Periodic measurements, heater and alerts are not modelled. */
export class SHT30Chip implements I2cChip {
  readonly maxKHz = 1000;
  #status = statusAfterReset;
  #words: readonly number[] = [];
  #readyUs = 0;

  constructor(
    private readonly clock: Clock,
    private readonly air: Air,
    private readonly address: number,
  ) {}

  answersTo(address: number): boolean {
    return address === this.address;
  }

  write(bytes: Uint8Array): boolean {
    if (bytes.length < 2) return true;
    const code = (bytes[0]! << 8) | bytes[1]!;
    this.#words = [];
    const duration = singleShotUs[code];
    if (duration !== undefined) {
      this.#readyUs = this.clock.nowUs + duration;
      // Section 4.13.
      this.#words = [word((this.air.temperatureC + 45) / 175), word(this.air.humidityPercent / 100)];
    } else if (code === command.readStatus) this.#words = [this.#status];
    else if (code === command.clearStatus) this.#status = 0;
    else if (code === command.softReset) this.#status = statusAfterReset;
    return true;
  }

  /** Words with their CRC; without a finished measurement the chip does not acknowledge (section 4.4). */
  read(into: Uint8Array): boolean {
    if (this.#words.length === 0 || this.clock.nowUs < this.#readyUs) return false;
    const bytes = this.#words.flatMap((each) => {
      const pair = [each >> 8, each & 0xff];
      return [...pair, crc8(pair)];
    });
    for (let i = 0; i < into.length; i++) into[i] = bytes[i] ?? 0xff;
    return true;
  }
}

function word(share: number): number {
  return Math.max(0, Math.min(0xffff, Math.round(share * 0xffff)));
}
