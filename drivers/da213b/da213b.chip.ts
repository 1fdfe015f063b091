import { type Clock, type I2cChip, type Noise, RegisterFile, type RegisterSpec } from "../../sim/index.ts";

/** How the chip is held and moved: x forward, y left, z up. */
export interface DA213BScene {
  /** m/s²; at rest on a level floor it is 9.81 upward. */
  acceleration(): { readonly x: number; readonly y: number; readonly z: number };
}

const address = 0x27;

/** MiraMEMS' family map (DS_da213B and its siblings da217, da380), "Register map". */
const register = {
  interface: 0x00,
  chipId: 0x01,
  axes: 0x02,
  motionFlag: 0x09,
  newDataFlag: 0x0a,
  range: 0x0f,
  rate: 0x10,
  mode: 0x11,
  polarity: 0x12,
  interruptSettings: 0x15,
  interruptMapping: 0x19,
  interruptConfig: 0x20,
  interruptLatch: 0x21,
  activeDuration: 0x27,
  activeThreshold: 0x28,
  engineering: 0x7f,
  trims: 0x80,
} as const;
const axisBytes = 6;
const trims = { count: 16, present: 0x0e, factory: 0x50 } as const;

/** In the maker's own code, and nowhere in the datasheet: writes that open the registers from 80h on. */
const unlocking = [0x83, 0x69, 0xbd] as const;

function registerMap(): Record<number, RegisterSpec> {
  const map: Record<number, RegisterSpec> = {
    [register.interface]: { writable: 0x81 },
    [register.chipId]: { reset: 0x13 },
    [register.motionFlag]: {},
    [register.newDataFlag]: {},
    [register.range]: { writable: 0xff },
    [register.rate]: { reset: 0x0f, writable: 0xef },
    [register.mode]: { reset: 0x9e, writable: 0xff },
    [register.polarity]: { writable: 0x0f },
    [register.interruptConfig]: { writable: 0x0f },
    [register.interruptLatch]: { writable: 0x8f },
    [register.activeDuration]: { writable: 0xff },
    [register.activeThreshold]: { writable: 0xff },
    [register.engineering]: { writable: 0xff },
  };
  for (let i = 0; i < axisBytes; i++) map[register.axes + i] = {};
  for (let i = 0; i < 3; i++) {
    map[register.interruptSettings + i] = { writable: 0xff };
    map[register.interruptMapping + i] = { writable: 0xff };
  }
  for (let i = 0; i < trims.count; i++) map[register.trims + i] = {};
  map[register.trims + trims.present] = { reset: trims.factory };
  return map;
}

const softReset = 0x24;
const powerOff = 0x80;
const standardGravity = 9.80665;
/** Steps of 14 bits in one g, by the lowest two bits of the range: ±2, 4, 8 and 16 g. */
const perG = [4096, 2048, 1024, 512] as const;
/** Steps of 14 bits that one step of the result has, by bits 3 and 2: 14, 12, 10 and 8 bits. */
const stepOf = [1, 4, 16, 64] as const;
/** Hz by the lowest four bits of the rate; the last is for all above. */
const rates = [1, 1.95, 3.9, 7.81, 15.63, 31.25, 62.5, 125, 250, 500, 1000] as const;
/** An estimate. */
const scatterG = 0.002;

/** A DA213B at register level. Interrupts, autosleep and the sensitivity of the trims are not modelled. */
export class DA213BChip implements I2cChip {
  readonly registers = new RegisterFile(registerMap());
  #index = 0;
  #unlocked = 0;
  /** Since when it measures; Infinity: it is off. */
  #onSinceUs = Number.POSITIVE_INFINITY;
  #sample = 0;

  constructor(
    private readonly clock: Clock,
    private readonly noise: Noise,
    private readonly scene: DA213BScene,
  ) {}

  answersTo(asked: number): boolean {
    return asked === address;
  }

  write(bytes: Uint8Array): boolean {
    this.#measure();
    this.#index = bytes[0]!;
    for (const byte of bytes.subarray(1)) this.#set(this.#index++, byte);
    return true;
  }

  /** All bytes of one read are of one sample. */
  read(into: Uint8Array): boolean {
    this.#measure();
    for (let i = 0; i < into.length; i++) {
      into[i] = this.registers.read(this.#index);
      if (this.#index++ === register.axes) this.registers.set(register.newDataFlag, 0);
    }
    return true;
  }

  #set(index: number, value: number): void {
    if (index === register.interface && (value & softReset) === softReset) {
      this.registers.reset();
      this.#onSinceUs = Number.POSITIVE_INFINITY;
      this.#unlocked = 0;
      return;
    }
    if (index === register.engineering && this.#unlocked < unlocking.length)
      this.#unlocked = value === unlocking[this.#unlocked] ? this.#unlocked + 1 : 0;
    if (index >= register.trims && this.#unlocked === unlocking.length) this.registers.set(index, value);
    else this.registers.write(index, value);
    if (index === register.mode || index === register.rate) this.#restart();
  }

  #restart(): void {
    const off = (this.registers.read(register.mode) & powerOff) !== 0;
    this.#onSinceUs = off ? Number.POSITIVE_INFINITY : this.clock.nowUs;
    this.#sample = 0;
  }

  get #periodUs(): number {
    return 1e6 / (rates[this.registers.read(register.rate) & 0x0f] ?? 1000);
  }

  #measure(): void {
    const sample = Math.floor((this.clock.nowUs - this.#onSinceUs) / this.#periodUs);
    if (sample <= this.#sample) return;
    this.#sample = sample;
    const range = this.registers.read(register.range);
    const step = stepOf[(range >> 2) & 3]!;
    const axesOff = this.registers.read(register.rate) >> 5;
    const { x, y, z } = this.scene.acceleration();
    for (const [i, felt] of [x, y, z].entries()) {
      const g = this.noise.normal(felt / standardGravity, scatterG);
      const counts = Math.max(-8192, Math.min(8191, Math.round(g * perG[range & 3]!)));
      // Bit 7 of the rate is x, bit 5 is z.
      const off = (axesOff >> (2 - i)) & 1;
      const word = off ? 0 : (Math.floor(counts / step) * step) << 2;
      this.registers.set(register.axes + 2 * i, word & 0xff);
      this.registers.set(register.axes + 2 * i + 1, (word >> 8) & 0xff);
    }
    this.registers.set(register.newDataFlag, 1);
  }
}
