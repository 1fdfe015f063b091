import type { Clock, I2cChip, Noise } from "../../sim/index.ts";

/** What the chip looks at. */
export interface RangeScene {
  /** The nearest surface in the cone, in mm; undefined: none within `maxMm`. */
  rangeMm(maxMm: number, fieldOfViewDeg: number): number | undefined;
}

/** Registers with their values after power-on: the reference registers of DS11555 section 3.2, and the
 * address register of ST's API (STSW-IMG005). */
const powerOn: readonly (readonly [number, number])[] = [
  [0xc0, 0xee],
  [0xc1, 0xaa],
  [0xc2, 0x10],
  [0x51, 0x00],
  [0x52, 0x99],
  [0x61, 0x00],
  [0x62, 0x00],
  [0x8a, 0x29],
];

const register = {
  start: 0x00,
  interruptConfig: 0x0a,
  interruptClear: 0x0b,
  interruptStatus: 0x13,
  rangeStatus: 0x14,
  rangeHigh: 0x1e,
  rangeLow: 0x1f,
  address: 0x8a,
} as const;

/** SYSRANGE_START: bit 0 starts or stops, bit 1 goes on by itself (API: `REG_SYSRANGE_MODE_…`). */
const startStop = 1;
const backToBack = 2;
const newSampleReady = 4;
const deviceStatus = { rangeComplete: 11, phaseFail: 4 } as const;
/** What the API reports when no target returned light. */
const noTargetMm = 8190;

/** DS11555, power-up: 1.2 ms at most until the chip answers. */
const bootUs = 1200;
/** DS11555, ranging profiles: the default one gives a measurement each 33 ms. */
const measurementUs = 33_000;
/** DS11555, ranging profiles: the default one reaches 1.2 m. */
export const maxMm = 1200;
/** DS11555, technical specification: field of view 25°. */
export const fieldOfViewDeg = 25;
/** Between the accuracies that DS11555 gives for white (3 %) and grey (6 to 8 %) targets, as two standard deviations. */
const relativeNoise = 0.02;
const leastNoiseMm = 2;

/** A VL53L0X at register level, from its datasheet DS11555 and ST's API. Registers outside the documented ones hold what is written. */
export class VL53L0XChip implements I2cChip {
  readonly #registers = new Uint8Array(256);
  #index = 0;
  #mode = 0;
  /** When the running measurement is ready, in virtual µs; Infinity: none runs. */
  #readyUs = Number.POSITIVE_INFINITY;

  constructor(
    private readonly clock: Clock,
    private readonly noise: Noise,
    private readonly scene: RangeScene,
    address = 0x29,
    private readonly poweredUs = 0,
  ) {
    for (const [index, value] of powerOn) this.#registers[index] = value;
    this.#registers[register.address] = address;
  }

  answersTo(address: number): boolean {
    return (
      this.clock.nowUs >= this.poweredUs + bootUs && address === (this.#registers[register.address]! & 0x7f)
    );
  }

  /** The first byte is the register's index; it moves on by itself (DS11555 section 3). */
  write(bytes: Uint8Array): boolean {
    this.#catchUp();
    this.#index = bytes[0]!;
    for (const byte of bytes.subarray(1)) this.#set(this.#index++ & 0xff, byte);
    return true;
  }

  read(into: Uint8Array): boolean {
    this.#catchUp();
    for (let i = 0; i < into.length; i++) into[i] = this.#registers[this.#index++ & 0xff]!;
    return true;
  }

  #set(index: number, value: number): void {
    switch (index) {
      case register.start:
        this.#mode = value;
        this.#readyUs =
          value & (startStop | backToBack) ? this.clock.nowUs + measurementUs : Number.POSITIVE_INFINITY;
        return;
      case register.interruptClear:
        this.#registers[register.interruptStatus] = 0;
        return;
      case register.interruptStatus:
      case 0xc0:
      case 0xc1:
      case 0xc2:
        return; // read only
      default:
        this.#registers[index] = value;
    }
  }

  /** Finishes the measurements whose time has come; only the newest is seen. */
  #catchUp(): void {
    if (this.clock.nowUs < this.#readyUs) return;
    this.#measure();
    const missed = Math.floor((this.clock.nowUs - this.#readyUs) / measurementUs);
    this.#readyUs =
      this.#mode & backToBack ? this.#readyUs + (missed + 1) * measurementUs : Number.POSITIVE_INFINITY;
  }

  #measure(): void {
    const trueMm = this.scene.rangeMm(maxMm, fieldOfViewDeg);
    let status: number = deviceStatus.phaseFail;
    let mm = noTargetMm;
    if (trueMm !== undefined) {
      status = deviceStatus.rangeComplete;
      mm = Math.round(Math.max(0, this.noise.normal(trueMm, Math.max(leastNoiseMm, trueMm * relativeNoise))));
    }
    this.#registers[register.rangeStatus] = status << 3;
    this.#registers[register.rangeHigh] = mm >> 8;
    this.#registers[register.rangeLow] = mm & 0xff;
    if (this.#registers[register.interruptConfig]! & newSampleReady) {
      this.#registers[register.interruptStatus] = newSampleReady;
    }
  }
}
