import type { Clock, I2cChip, Noise } from "../../sim/index.ts";
import { measurementTimeUs, timingRegister } from "./timing-budget.chip.ts";

/** What the chip looks at. */
export interface RangeScene {
  /** The nearest surface in the cone, in mm; undefined: none within `maxMm`. */
  rangeMm(maxMm: number, fieldOfViewDeg: number): number | undefined;
}

/** Where each of these chips answers after power-on; the program can give it another address until it loses power. */
export const wakingAddress = 0x29;

/**
 * Registers of the first page with their values after power-on: the reference registers of DS11555 section 3.2, the
 * address register of ST's API (STSW-IMG005), and the timing: ST's tuning, with a final range that makes 33 ms of it.
 */
const powerOn: readonly (readonly [number, number])[] = [
  [0xc0, 0xee],
  [0xc1, 0xaa],
  [0xc2, 0x10],
  [0x51, 0x00],
  [0x52, 0x99],
  [0x61, 0x00],
  [0x62, 0x00],
  [0x8a, wakingAddress],
  [timingRegister.sequence, 0xff],
  [timingRegister.preRangePeriod, 0x06],
  [timingRegister.msrcTimeout, 0x25],
  [timingRegister.finalRangePeriod, 0x04],
  [timingRegister.finalRangeTimeout, 0x01],
  [timingRegister.finalRangeTimeout + 1, 0xfa],
];

const register = {
  start: 0x00,
  periodBetween: 0x04,
  interruptConfig: 0x0a,
  interruptClear: 0x0b,
  interruptStatus: 0x13,
  rangeStatus: 0x14,
  rangeHigh: 0x1e,
  rangeLow: 0x1f,
  memoryStrobe: 0x83,
  address: 0x8a,
  memoryData: 0x90,
  memoryIndex: 0x94,
  oscillator: 0xf8,
  page: 0xff,
} as const;

/** SYSRANGE_START: bit 0 starts or stops, the others go on by themselves (API: `REG_SYSRANGE_MODE_…`). */
const startStop = 1;
const backToBack = 2;
const timed = 4;
const newSampleReady = 4;
/** Bit of RESULT_RANGE_STATUS: there is a result that no start has followed. */
const newRangeReady = 1;
/** The page from which a driver reads the maker's memory, a word at a time, and the word that tells of the photodiodes. */
const memoryPage = 7;
const photodiodes = { index: 0x6b, word: [0, 0, 0x85, 0] } as const;
const deviceStatus = { rangeComplete: 11, phaseFail: 4 } as const;
/** What the API reports when no target returned light. */
const noTargetMm = 8190;

/** DS11555, power-up: 1.2 ms at most until the chip answers. */
const bootUs = 1200;
/** DS11555, ranging profiles: the default one gives a measurement each 33 ms. */
const defaultUs = 33_000;
/** DS11555, ranging profiles: the default one reaches 1.2 m. */
export const maxMm = 1200;
/** DS11555, technical specification: field of view 25°. */
export const fieldOfViewDeg = 25;
/** Between the accuracies that DS11555 gives for white (3 %) and grey (6 to 8 %) targets, as two standard deviations. */
const relativeNoise = 0.02;
const leastNoiseMm = 2;

const timingIndexes: ReadonlySet<number> = new Set([
  ...Object.values(timingRegister),
  // The low bytes of the two words.
  timingRegister.preRangeTimeout + 1,
  timingRegister.finalRangeTimeout + 1,
]);

/**
 * A VL53L0X at register level, from its datasheet DS11555 and ST's API. Registers outside the documented ones hold what is
 * written, each page its own, so nothing is a stray. Not modelled: thresholds and the interrupt pin, signal and ambient
 * rates, calibration and its offsets, profiles that see farther, the soft reset. What clears "new range ready" is an
 * assumption: the next start.
 */
export class VL53L0XChip implements I2cChip {
  readonly #registers = new Uint8Array(256);
  /** Those of the other pages, once they are written. */
  readonly #pages = new Map<number, Uint8Array>();
  #page = 0;
  #index = 0;
  #mode = 0;
  #measurementUs = defaultUs;
  /** When the running measurement is ready, in virtual µs; Infinity: none runs. */
  #readyUs = Number.POSITIVE_INFINITY;
  /** When it has booted; Infinity: it is held in reset. */
  #bootedUs: number;

  /** @param poweredUs when its supply came, in virtual µs */
  constructor(
    private readonly clock: Clock,
    private readonly noise: Noise,
    private readonly scene: RangeScene,
    poweredUs = 0,
  ) {
    this.#bootedUs = poweredUs + bootUs;
    this.#reset();
  }

  /**
   * The level at XSHUT. Low is hardware standby, which forgets all registers, the address too; the module pulls the pin up
   * (DS11555, "Hardware standby" and power-up sequence).
   */
  setXshut(high: boolean): void {
    const held = this.#bootedUs === Number.POSITIVE_INFINITY;
    if (high && held) this.#bootedUs = this.clock.nowUs + bootUs;
    else if (!high) {
      this.#bootedUs = Number.POSITIVE_INFINITY;
      this.#reset();
    }
  }

  answersTo(address: number): boolean {
    return this.clock.nowUs >= this.#bootedUs && address === (this.#registers[register.address]! & 0x7f);
  }

  #reset(): void {
    this.#registers.fill(0);
    for (const [index, value] of powerOn) this.#registers[index] = value;
    this.#pages.clear();
    this.#index = this.#mode = this.#page = 0;
    this.#measurementUs = defaultUs;
    this.#readyUs = Number.POSITIVE_INFINITY;
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
    const registers = this.#page === 0 ? this.#registers : this.#ofPage(this.#page);
    for (let i = 0; i < into.length; i++) into[i] = registers[this.#index++ & 0xff]!;
    return true;
  }

  #ofPage(page: number): Uint8Array {
    let registers = this.#pages.get(page);
    if (!registers) {
      registers = new Uint8Array(256);
      this.#pages.set(page, registers);
    }
    return registers;
  }

  #set(index: number, value: number): void {
    if (index === register.page) this.#page = value;
    else if (this.#page === 0) this.#setFirstPage(index, value);
    else {
      this.#ofPage(this.#page)[index] = value;
      if (this.#page === memoryPage && index === register.memoryStrobe && value === 0) this.#readMemory();
    }
  }

  #setFirstPage(index: number, value: number): void {
    switch (index) {
      case register.start:
        this.#start(value);
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
        if (this.#registers[index] === value) return;
        this.#registers[index] = value;
        if (timingIndexes.has(index)) this.#measurementUs = measurementTimeUs((at) => this.#registers[at]!);
    }
  }

  /** The start bit clears itself (ST's API waits for that); writing it in a continuous mode ends the mode. */
  #start(mode: number): void {
    this.#mode = mode;
    this.#registers[register.start] = mode & ~startStop;
    this.#registers[register.rangeStatus]! &= ~newRangeReady;
    this.#readyUs =
      mode & (startStop | backToBack | timed)
        ? this.clock.nowUs + this.#measurementUs
        : Number.POSITIVE_INFINITY;
  }

  /** A strobe of 0 asks for the word; when it is there, the strobe is not 0 any more. */
  #readMemory(): void {
    const registers = this.#ofPage(memoryPage);
    registers[register.memoryStrobe] = 1;
    const known = registers[register.memoryIndex] === photodiodes.index;
    registers.set(known ? photodiodes.word : [0, 0, 0, 0], register.memoryData);
  }

  /** From one measurement to the next of a continuous mode. */
  get #periodUs(): number {
    if (!(this.#mode & timed)) return this.#measurementUs;
    const word = (first: number, count: number) =>
      this.#registers.subarray(first, first + count).reduce((sum, byte) => sum * 256 + byte, 0);
    // In steps of the oscillator that OSC_CALIBRATE_VAL counts in a millisecond.
    const ms = word(register.periodBetween, 4) / Math.max(1, word(register.oscillator, 2));
    return Math.max(ms * 1000, this.#measurementUs);
  }

  /** Finishes the measurements whose time has come; only the newest is seen. */
  #catchUp(): void {
    if (this.clock.nowUs < this.#readyUs) return;
    this.#measure();
    if (!(this.#mode & (backToBack | timed))) {
      this.#readyUs = Number.POSITIVE_INFINITY;
      return;
    }
    const periodUs = this.#periodUs;
    const missed = Math.floor((this.clock.nowUs - this.#readyUs) / periodUs);
    this.#readyUs += (missed + 1) * periodUs;
  }

  #measure(): void {
    const trueMm = this.scene.rangeMm(maxMm, fieldOfViewDeg);
    let status: number = deviceStatus.phaseFail;
    let mm = noTargetMm;
    if (trueMm !== undefined) {
      status = deviceStatus.rangeComplete;
      // ST's user manual UM2039: so many times the budget, so much less the root of it the deviation.
      const steadier = Math.sqrt(defaultUs / this.#measurementUs);
      const deviation = Math.max(leastNoiseMm, trueMm * relativeNoise) * steadier;
      mm = Math.round(Math.max(0, this.noise.normal(trueMm, deviation)));
    }
    this.#registers[register.rangeStatus] = (status << 3) | newRangeReady;
    this.#registers[register.rangeHigh] = mm >> 8;
    this.#registers[register.rangeLow] = mm & 0xff;
    if (this.#registers[register.interruptConfig]! & newSampleReady) {
      this.#registers[register.interruptStatus] = newSampleReady;
    }
  }
}
