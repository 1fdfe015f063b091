import { type Clock, type I2cChip, RegisterFile } from "../../sim/index.ts";

/** What is on the chip's inputs. */
export interface ADS1115Scene {
  /** @returns V of input 0 to 3 against ground */
  volts(input: number): number;
}

const register = { conversion: 0, config: 1, low: 2, high: 3 } as const;

/** SBAS444, "Register map". All are 16 bits, high byte first. */
const registers = {
  [register.conversion]: {},
  [register.config]: { reset: 0x8583, writable: 0x7fff },
  [register.low]: { reset: 0x8000, writable: 0xffff },
  [register.high]: { reset: 0x7fff, writable: 0xffff },
};

const operational = 0x8000;
const singleShot = 0x0100;
/** Full scale of the amplifier by PGA[2:0], V. */
const ranges = [6.144, 4.096, 2.048, 1.024, 0.512, 0.256, 0.256, 0.256] as const;
/** Samples a second by DR[2:0]. */
const rates = [8, 16, 32, 64, 128, 250, 475, 860] as const;
/** Inputs by MUX[2:0]: positive, negative; −1 is ground. */
const inputs = [
  [0, 1],
  [0, 3],
  [1, 3],
  [2, 3],
  [0, -1],
  [1, -1],
  [2, -1],
  [3, -1],
] as const;
/** SBAS444: 25 µs of waking up come before a single conversion. */
const wakeUs = 25;

/** SBAS444, "General call": on address 0. */
const generalCallReset = 0x06;

/** An ADS1115 at register level, from its datasheet SBAS444. The comparator is not modelled. */
export class ADS1115Chip implements I2cChip {
  readonly registers = new RegisterFile(registers);
  #pointer = 0;
  #readyUs = Number.POSITIVE_INFINITY;

  constructor(
    private readonly clock: Clock,
    private readonly scene: ADS1115Scene,
    private readonly address: number,
  ) {}

  answersTo(address: number): boolean {
    return address === this.address || address === 0;
  }

  write(bytes: Uint8Array, address: number): boolean {
    this.#catchUp();
    if (address === 0) {
      if (bytes[0] !== generalCallReset) return false;
      this.registers.reset();
      this.#readyUs = Number.POSITIVE_INFINITY;
      return true;
    }
    this.#pointer = bytes[0]! & 3;
    if (bytes.length < 3) return true;
    const value = (bytes[1]! << 8) | bytes[2]!;
    this.registers.write(this.#pointer, value);
    if (this.#pointer === register.config) this.#configure(value);
    return true;
  }

  read(into: Uint8Array): boolean {
    this.#catchUp();
    const value = this.registers.read(this.#pointer);
    for (let i = 0; i < into.length; i++) into[i] = i % 2 === 0 ? value >> 8 : value & 0xff;
    return true;
  }

  get #periodUs(): number {
    return 1e6 / rates[(this.registers.read(register.config) >> 5) & 7]!;
  }

  #configure(value: number): void {
    const start = (value & operational) !== 0;
    if (value & singleShot && !start) return;
    this.registers.set(register.config, value & ~operational);
    this.#readyUs = this.clock.nowUs + this.#periodUs + wakeUs;
  }

  #catchUp(): void {
    if (this.clock.nowUs < this.#readyUs) return;
    const config = this.registers.read(register.config);
    const [positive, negative] = inputs[(config >> 12) & 7]!;
    const volts = this.scene.volts(positive) - (negative < 0 ? 0 : this.scene.volts(negative));
    const steps = Math.round((volts / ranges[(config >> 9) & 7]!) * 32_768);
    this.registers.set(register.conversion, Math.max(-32_768, Math.min(32_767, steps)) & 0xffff);
    if (config & singleShot) {
      this.registers.set(register.config, config | operational);
      this.#readyUs = Number.POSITIVE_INFINITY;
    } else this.#readyUs = this.clock.nowUs + this.#periodUs;
  }
}
