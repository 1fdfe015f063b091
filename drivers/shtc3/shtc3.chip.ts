import { type Air, type Clock, crc8, hex, type I2cChip } from "../../sim/index.ts";

/** SHTC3 datasheet, sections 5.1 to 5.9. */
const command = { wake: 0x3517, sleep: 0xb098, readId: 0xefc8, softReset: 0x805d } as const;
const normalUs = 12_100;
const lowPowerUs = 800;
/** Temperature or humidity first, normal or low power: duration at most. With clock stretching the chip holds the wire. */
const measure: Readonly<
  Record<number, { readonly us: number; readonly humidityFirst: boolean; readonly stretches: boolean }>
> = {
  [0x7ca2]: { us: normalUs, humidityFirst: false, stretches: true },
  [0x5c24]: { us: normalUs, humidityFirst: true, stretches: true },
  [0x6458]: { us: lowPowerUs, humidityFirst: false, stretches: true },
  [0x44de]: { us: lowPowerUs, humidityFirst: true, stretches: true },
  [0x7866]: { us: normalUs, humidityFirst: false, stretches: false },
  [0x58e0]: { us: normalUs, humidityFirst: true, stretches: false },
  [0x609c]: { us: lowPowerUs, humidityFirst: false, stretches: false },
  [0x401a]: { us: lowPowerUs, humidityFirst: true, stretches: false },
};
/** Bits 11 and 5 to 0 say that it is an SHTC3 (table 15); the others are the maker's. */
const identity = 0x0807;
/** Table 5: the time from the wake-up command until the chip is ready. */
const wakeUs = 240;

/** Section 5.8: on address 0. */
const generalCallReset = 0x06;

/** A SHTC3, from Sensirion's datasheet. It sleeps after power-on only when told to. Not modelled: the time of a reset. */
export class SHTC3Chip implements I2cChip {
  readonly maxKHz = 1000;
  #asleep = false;
  #words: readonly number[] = [];
  #readyUs = 0;
  #stretches = false;
  readonly #strays = new Set<string>();

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

  /** A chip that sleeps understands only the wake-up. */
  write(bytes: Uint8Array, address: number): boolean {
    if (address === 0) {
      if (bytes[0] === generalCallReset) this.#reset();
      return true;
    }
    if (bytes.length < 2) return true;
    const code = (bytes[0]! << 8) | bytes[1]!;
    if (code === command.wake) {
      this.#asleep = false;
      this.#readyUs = this.clock.nowUs + wakeUs;
      return true;
    }
    if (this.#asleep || this.clock.nowUs < this.#readyUs) return false;
    this.#words = [];
    const kind = measure[code];
    if (kind) {
      this.#readyUs = this.clock.nowUs + kind.us;
      this.#stretches = kind.stretches;
      // Section 5.11.
      const both = [word((this.air.temperatureC + 45) / 175), word(this.air.humidityPercent / 100)];
      this.#words = kind.humidityFirst ? both.reverse() : both;
    } else if (code === command.readId) this.#words = [identity];
    else if (code === command.sleep) this.#asleep = true;
    else if (code === command.softReset) this.#reset();
    else this.#strays.add(`command ${hex(code, 4)}`);
    return true;
  }

  #reset(): void {
    this.#asleep = false;
    this.#words = [];
  }

  read(into: Uint8Array): boolean {
    if (this.#asleep || this.#words.length === 0) return false;
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
    return true;
  }
}

function word(share: number): number {
  return Math.max(0, Math.min(0xffff, Math.round(share * 0x10000)));
}
