import { type Clock, type I2cChip, type Noise, RegisterFile, type RegisterSpec } from "../../sim/index.ts";

/** The light that falls on the chip. */
export interface LTR390Scene {
  lux(): number;
  uvIndex(): number;
}

const address = 0x53;

/** LTR-390UV-01 datasheet V1.1, "Register set"; words of three bytes have the lowest first. */
const register = {
  control: 0x00,
  rate: 0x04,
  gain: 0x05,
  partId: 0x06,
  status: 0x07,
  visible: 0x0d,
  ultraviolet: 0x10,
  interruptConfig: 0x19,
  interruptPersistence: 0x1a,
  upperThreshold: 0x21,
  lowerThreshold: 0x24,
} as const;
const control = { reset: 0x10, ultraviolet: 0x08, enable: 0x02 } as const;
const status = { powerOn: 0x20, newData: 0x08 } as const;

function registerMap(): Record<number, RegisterSpec> {
  const map: Record<number, RegisterSpec> = {
    [register.control]: { writable: control.ultraviolet | control.enable },
    [register.rate]: { reset: 0x22, writable: 0x77 },
    [register.gain]: { reset: 0x01, writable: 0x07 },
    [register.partId]: { reset: 0xb2 },
    [register.status]: { reset: status.powerOn },
    [register.interruptConfig]: { reset: 0x10, writable: 0x34 },
    [register.interruptPersistence]: { writable: 0xf0 },
  };
  for (let i = 0; i < 3; i++) {
    const mask = i === 2 ? 0x0f : 0xff;
    map[register.visible + i] = {};
    map[register.ultraviolet + i] = {};
    map[register.upperThreshold + i] = { reset: mask, writable: mask };
    map[register.lowerThreshold + i] = { writable: mask };
  }
  return map;
}

/** "ALS_UVS_MEAS_RATE", bits 6 to 4: how long a conversion takes, and how wide its result is; 6 and 7 are reserved. */
const resolutions = [
  { ms: 400, bits: 20 },
  { ms: 200, bits: 19 },
  { ms: 100, bits: 18 },
  { ms: 50, bits: 17 },
  { ms: 25, bits: 16 },
  { ms: 12.5, bits: 13 },
] as const;
/** The same register, bits 2 to 0: from one measurement to the next, ms. */
const periods = [25, 50, 100, 200, 500, 1000, 2000, 2000] as const;
/** "ALS_UVS_GAIN"; 5 to 7 are reserved. */
const gains = [1, 3, 6, 9, 18] as const;
/** From standby to the first conversion. */
const wakeUpUs = 10_000;
/** "Calculating lux": lux = 0.6 · counts / (gain · time in units of 100 ms). */
const luxPerCount = 0.6;
/** "UV sensitivity": counts per UV index at a gain of 18 and 400 ms. */
const uvSensitivity = { counts: 2300, gain: 18, ms: 400 } as const;
/** Share of a reading that it scatters by, an estimate. */
const scatter = 0.005;

/** A LTR-390UV-01 at register level. Thresholds hold what is written; the interrupt pin is not modelled. */
export class LTR390Chip implements I2cChip {
  readonly registers = new RegisterFile(registerMap());
  #index = 0;
  /** When the running measurement is over; Infinity: none runs. */
  #readyUs = Number.POSITIVE_INFINITY;

  constructor(
    private readonly clock: Clock,
    private readonly noise: Noise,
    private readonly scene: LTR390Scene,
  ) {}

  answersTo(asked: number): boolean {
    return asked === address;
  }

  write(bytes: Uint8Array): boolean {
    this.#catchUp();
    this.#index = bytes[0]!;
    for (const byte of bytes.subarray(1)) this.#set(this.#index++, byte);
    return true;
  }

  /** A read of the status clears what it said. */
  read(into: Uint8Array): boolean {
    this.#catchUp();
    for (let i = 0; i < into.length; i++) {
      into[i] = this.registers.read(this.#index);
      if (this.#index++ === register.status) this.registers.set(register.status, 0);
    }
    return true;
  }

  #set(index: number, value: number): void {
    if (index === register.control && value & control.reset) {
      this.registers.reset();
      this.#readyUs = Number.POSITIVE_INFINITY;
      return;
    }
    const before = this.registers.read(register.control);
    this.registers.write(index, value);
    if (index === register.control || index === register.rate) this.#restart(before);
  }

  /** Another mode or rate begins a new measurement. */
  #restart(before: number): void {
    const now = this.registers.read(register.control);
    if (!(now & control.enable)) {
      this.#readyUs = Number.POSITIVE_INFINITY;
      return;
    }
    const asleep = before & control.enable ? 0 : wakeUpUs;
    this.#readyUs = this.clock.nowUs + asleep + this.#resolution.ms * 1000;
  }

  get #resolution(): { readonly ms: number; readonly bits: number } {
    return resolutions[this.registers.read(register.rate) >> 4] ?? resolutions[2];
  }

  #catchUp(): void {
    if (this.clock.nowUs < this.#readyUs) return;
    this.#measure();
    // The slower of rate and conversion wins.
    const periodUs = 1000 * Math.max(this.#resolution.ms, periods[this.registers.read(register.rate) & 7]!);
    const missed = Math.floor((this.clock.nowUs - this.#readyUs) / periodUs);
    this.#readyUs += (missed + 1) * periodUs;
  }

  #measure(): void {
    const { ms, bits } = this.#resolution;
    const gain = gains[this.registers.read(register.gain)] ?? 3;
    const ultraviolet = (this.registers.read(register.control) & control.ultraviolet) !== 0;
    const exact = ultraviolet
      ? (this.scene.uvIndex() * uvSensitivity.counts * gain * ms) / (uvSensitivity.gain * uvSensitivity.ms)
      : (this.scene.lux() * gain * (ms / 100)) / luxPerCount;
    const counts = Math.round(this.noise.normal(exact, exact * scatter));
    const value = Math.max(0, Math.min((1 << bits) - 1, counts));
    const first = ultraviolet ? register.ultraviolet : register.visible;
    for (let i = 0; i < 3; i++) this.registers.set(first + i, (value >> (8 * i)) & 0xff);
    this.registers.set(register.status, this.registers.read(register.status) | status.newData);
  }
}
