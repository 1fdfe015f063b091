import { type Clock, type I2cChip, type Noise, RegisterFile } from "../../sim/index.ts";
import { SampleFifo } from "./fifo.chip.ts";
import { measurementBytes, register, registerMap } from "./registers.chip.ts";

/** How the chip is moved: x forward, y left, z up. */
export interface MPU6050Scene {
  /** m/s²; at rest on a level floor it is 9.81 upward. */
  acceleration(): { readonly x: number; readonly y: number; readonly z: number };
  /** Degrees a second, counter-clockwise from above. */
  yawDegPerS(): number;
  temperatureC(): number;
}

/** What differs from chip to chip. */
export interface MPU6050Specimen {
  /** What WHO_AM_I says: 0x68, or that of a later chip with the same registers. */
  readonly identity?: number;
  /** Zero-rate output about x, y and z; left out: drawn by chance. */
  readonly biasDegPerS?: readonly number[];
}

const deviceReset = 0x80;
const sleeping = 0x40;
const interrupt = { dataReady: 0x01, fifoOverflow: 0x10 } as const;
const userControl = { fifoEnable: 0x40, fifoReset: 0x04 } as const;
const standardGravity = 9.80665;
/** LSB per g by AFS_SEL, and per degree a second by FS_SEL (register map, sections 4.17 and 4.19). */
const accelSensitivity = [16_384, 8192, 4096, 2048] as const;
const gyroSensitivity = [131, 65.5, 32.8, 16.4] as const;
/** Bandwidth in Hz by DLPF_CFG (register map, section 4.3); 7 is reserved. */
const bandwidthHz = [260, 184, 94, 44, 21, 10, 5, 260] as const;
/** PS-MPU-6000A, sections 6.1 and 6.2: zero-rate output (there ±20 °/s, as a rule far less), and noise per √Hz. */
const worstBiasDegPerS = 2;
const gyroNoiseDegPerS = 0.005;
const accelNoiseG = 0.0004;

/** The zero-rate output of one chip, about x, y and z: it stays when the power goes. */
export function drawBiasDegPerS(noise: Noise): readonly number[] {
  return [0, 1, 2].map(() =>
    Math.max(-worstBiasDegPerS, Math.min(worstBiasDegPerS, noise.normal(0, worstBiasDegPerS / 2))),
  );
}

/** Steps of the offset registers: 2048 per g and 32.8 per degree a second, whatever the range. */
const accelOffsetPerG = 2048;
const gyroOffsetPerDegS = 32.8;
/** Bit of PWR_MGMT_2 that puts a word of the measurements to sleep; 0: the temperature has none. */
const standbyBits = [0x20, 0x10, 0x08, 0, 0x04, 0x02, 0x01] as const;
const temperatureWord = 3;
const firstRateWord = 4;
/** Bit of FIFO_EN that sends a word of the measurements to the FIFO. */
const fifoBits = [0x08, 0x08, 0x08, 0x80, 0x40, 0x20, 0x10] as const;

/**
 * An MPU-6050 at register level, from InvenSense's register map RM-MPU-6000A. Not modelled: the motion processor, motion
 * detection, self-test, the second bus, the interrupt pin, low-power cycles, the time that a reset takes, the factory's
 * trim in the accelerometer's offsets. An axis in standby reads 0, which is an assumption. When the FIFO is read after a
 * pause, its samples are all of now.
 */
export class MPU6050Chip implements I2cChip {
  readonly registers: RegisterFile;
  readonly #biasDegPerS: readonly number[];
  readonly #fifo = new SampleFifo();
  #index = 0;
  #sample = -1;

  constructor(
    private readonly clock: Clock,
    private readonly noise: Noise,
    private readonly scene: MPU6050Scene,
    private readonly address: number,
    { identity = 0x68, biasDegPerS = drawBiasDegPerS(noise) }: MPU6050Specimen = {},
  ) {
    this.registers = new RegisterFile(registerMap(identity));
    this.#biasDegPerS = biasDegPerS;
  }

  answersTo(address: number): boolean {
    return address === this.address;
  }

  write(bytes: Uint8Array): boolean {
    this.#index = bytes[0]!;
    for (const byte of bytes.subarray(1)) this.#set(this.#index++, byte);
    return true;
  }

  /** All bytes of one burst are of one sample. Reading the status clears it. */
  read(into: Uint8Array): boolean {
    this.#measure();
    for (let i = 0; i < into.length; i++) {
      const index = this.#index;
      into[i] = this.registers.read(index);
      // A burst from the FIFO stays there (section 4.31).
      if (index === register.fifo) into[i] = this.#takeFromFifo();
      else this.#index++;
      if (index === register.interruptStatus) this.registers.set(index, 0);
    }
    return true;
  }

  #set(index: number, value: number): void {
    if (index === register.power1 && value & deviceReset) {
      this.registers.reset();
      this.#clearFifo();
      return;
    }
    // Samples until now are of the settings until now.
    if (this.#fillsFifo) this.#measure();
    this.registers.write(index, value);
    if (index === register.userControl && value & userControl.fifoReset) this.#clearFifo();
  }

  get #periodUs(): number {
    // The gyroscope gives 8 kHz without the filter, 1 kHz with it.
    const filter = this.registers.read(register.config) & 7;
    const rateHz = filter === 0 || filter === 7 ? 8000 : 1000;
    return (1e6 / rateHz) * (1 + this.registers.read(register.sampleDivider));
  }

  #measure(): void {
    if (this.registers.read(register.power1) & sleeping) return;
    const sample = Math.floor(this.clock.nowUs / this.#periodUs);
    if (sample === this.#sample) return;
    const missed = this.#sample < 0 ? 0 : sample - this.#sample;
    this.#sample = sample;
    const { x, y, z } = this.scene.acceleration();
    const spread = Math.sqrt(bandwidthHz[this.registers.read(register.config) & 7]!);
    this.#accelerate(0, x, spread);
    this.#accelerate(1, y, spread);
    this.#accelerate(2, z, spread);
    this.#show(temperatureWord, (this.scene.temperatureC() - 36.53) * 340);
    this.#turn(0, 0, spread);
    this.#turn(1, 0, spread);
    this.#turn(2, this.scene.yawDegPerS(), spread);
    if (this.#fillsFifo) this.#fill(missed);
    const overflow = this.#fifo.overflowed ? interrupt.fifoOverflow : 0;
    this.#fifo.overflowed = false;
    this.registers.set(register.interruptStatus, interrupt.dataReady | overflow);
  }

  /** @param axis 0 to 2 */
  #accelerate(axis: number, felt: number, spread: number): void {
    const g = this.noise.normal(felt / standardGravity, accelNoiseG * spread);
    const offsetG = (this.#offset(register.accelOffset, axis) & ~1) / accelOffsetPerG;
    const range = (this.registers.read(register.accelConfig) >> 3) & 3;
    this.#show(axis, (g + offsetG) * accelSensitivity[range]!);
  }

  /** @param axis 0 to 2 */
  #turn(axis: number, degPerS: number, spread: number): void {
    const rate = this.noise.normal(degPerS + this.#biasDegPerS[axis]!, gyroNoiseDegPerS * spread);
    const offset = this.#offset(register.gyroOffset, axis) / gyroOffsetPerDegS;
    const range = (this.registers.read(register.gyroConfig) >> 3) & 3;
    this.#show(firstRateWord + axis, (rate + offset) * gyroSensitivity[range]!);
  }

  /** Puts a word of the measurements into its registers, clipped at the range. */
  #show(i: number, word: number): void {
    const asleep = (this.registers.read(register.power2) & standbyBits[i]!) !== 0;
    const value = asleep ? 0 : Math.max(-32_768, Math.min(32_767, Math.round(word)));
    this.registers.set(register.measurements + 2 * i, (value >> 8) & 0xff);
    this.registers.set(register.measurements + 2 * i + 1, value & 0xff);
  }

  /** @returns the signed word of an axis, 0 to 2 */
  #offset(first: number, axis: number): number {
    const word = (this.registers.read(first + 2 * axis) << 8) | this.registers.read(first + 2 * axis + 1);
    return (word << 16) >> 16;
  }

  get #fillsFifo(): boolean {
    return (this.registers.read(register.userControl) & userControl.fifoEnable) !== 0;
  }

  #fill(samples: number): void {
    const enabled = this.registers.read(register.fifoEnable);
    for (let sample = 0; sample < samples; sample++) {
      for (let i = 0; i < measurementBytes; i++)
        if (enabled & fifoBits[i >> 1]!) this.#fifo.push(this.registers.read(register.measurements + i));
    }
    this.#showCount();
  }

  #takeFromFifo(): number {
    const byte = this.#fifo.take();
    this.#showCount();
    // Which byte an empty FIFO gives is not documented.
    return byte ?? 0;
  }

  #clearFifo(): void {
    this.#fifo.clear();
    this.#showCount();
  }

  #showCount(): void {
    this.registers.set(register.fifoCount, this.#fifo.count >> 8);
    this.registers.set(register.fifoCount + 1, this.#fifo.count & 0xff);
  }
}
