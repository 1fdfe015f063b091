import { type Clock, type I2cChip, RegisterFile, type RoomAir } from "../../sim/index.ts";
import {
  type Calibration,
  gasOhm,
  gasRanges,
  humidityPercent,
  invert,
  pressurePa,
  temperatureC,
} from "./compensation.chip.ts";
import { heaterProfiles, register, registerMap } from "./registers.chip.ts";

const softReset = 0xb6;
/** BST-BME680-DS001, "General electrical specifications": from a reset to the first communication. */
const startUpUs = 2000;
/** "Gas and measurement status". */
const status = { newData: 0x80, gasMeasuring: 0x40, measuring: 0x20 } as const;
const forced = 1;
const runGas = 0x10;
const heatOff = 0x08;
const gasStatus = { valid: 0x20, heaterStable: 0x10 } as const;
/** Samples by osrs_t, osrs_p and osrs_h; 0 skips the measurement ("Temperature, pressure and humidity control"). */
const samplesOf = [0, 1, 2, 4, 8, 16, 16, 16] as const;
/** Bosch's API, "measurement duration", µs: each sample, switching among the three, the gas, waking up. */
const duration = { sample: 1963, switching: 477 * 4, gas: 477 * 5, wakeUp: 1000 } as const;
/** Older samples weigh so many times the new one, by `filter` ("IIR filter"). */
const filterWeights = [0, 1, 3, 7, 15, 31, 63, 127] as const;
const skipped20Bits = 0x80000;
const skipped16Bits = 0x8000;

/** A BME680 at register level, from BST-BME680-DS001. The heater's own temperature and SPI are not modelled. */
export class BME680Chip implements I2cChip {
  readonly registers: RegisterFile;
  #index = 0;
  #answersFromUs: number;
  /** When the running measurement is over; Infinity: none runs. */
  #readyUs = Number.POSITIVE_INFINITY;
  /** Filtered; NaN: nothing was measured yet. */
  readonly #smooth = { temperature: Number.NaN, pressure: Number.NaN };

  constructor(
    private readonly clock: Clock,
    private readonly air: RoomAir,
    private readonly calibration: Calibration,
    private readonly address: number,
    poweredUs = Number.NEGATIVE_INFINITY,
  ) {
    this.#answersFromUs = poweredUs + startUpUs;
    this.registers = new RegisterFile(registerMap(calibration));
  }

  answersTo(address: number): boolean {
    return address === this.address && this.clock.nowUs >= this.#answersFromUs;
  }

  /** Pairs of index and value ("I2C write"): the index does not move on by itself. */
  write(bytes: Uint8Array): boolean {
    this.#catchUp();
    this.#index = bytes[0]!;
    for (let i = 0; i + 1 < bytes.length; i += 2) this.#set(bytes[i]!, bytes[i + 1]!);
    return true;
  }

  read(into: Uint8Array): boolean {
    this.#catchUp();
    for (let i = 0; i < into.length; i++) into[i] = this.registers.read(this.#index++);
    return true;
  }

  #set(index: number, value: number): void {
    if (index === register.reset && value === softReset) {
      this.registers.reset();
      this.#readyUs = Number.POSITIVE_INFINITY;
      this.#smooth.temperature = this.#smooth.pressure = Number.NaN;
      this.#answersFromUs = this.clock.nowUs + startUpUs;
      return;
    }
    this.registers.write(index, value);
    if (index === register.controlMeasure && (value & 3) === forced) this.#start();
  }

  #start(): void {
    const { sample, switching, gas, wakeUp } = duration;
    const samples = this.#samples("temperature") + this.#samples("pressure") + this.#samples("humidity");
    const gasUs = this.#measuresGas ? gas + this.#heaterUs : 0;
    this.#readyUs = this.clock.nowUs + wakeUp + samples * sample + switching + gasUs;
    const busy = status.measuring | (this.#measuresGas ? status.gasMeasuring : 0);
    this.registers.set(register.measureStatus, busy);
  }

  #samples(quantity: "temperature" | "pressure" | "humidity"): number {
    const measure = this.registers.read(register.controlMeasure);
    const setting = {
      temperature: measure >> 5,
      pressure: measure >> 2,
      humidity: this.registers.read(register.controlHumidity),
    };
    return samplesOf[setting[quantity] & 7]!;
  }

  get #measuresGas(): boolean {
    return (this.registers.read(register.controlGas1) & runGas) !== 0;
  }

  get #profile(): number {
    return Math.min(this.registers.read(register.controlGas1) & 0x0f, heaterProfiles - 1);
  }

  /** `gas_wait`: six bits of milliseconds, times 1, 4, 16 or 64 ("Gas sensor wait time"). */
  get #heaterUs(): number {
    const wait = this.registers.read(register.gasWait + this.#profile);
    return (wait & 0x3f) * (1 << (2 * (wait >> 6))) * 1000;
  }

  #catchUp(): void {
    if (this.clock.nowUs < this.#readyUs) return;
    this.#readyUs = Number.POSITIVE_INFINITY;
    const measure = this.registers.read(register.controlMeasure);
    this.registers.set(register.controlMeasure, measure & ~3);
    this.#measure();
    this.registers.set(register.measureStatus, status.newData | this.#profile);
  }

  #measure(): void {
    const { air, calibration } = this;
    const raw = invert((adc) => temperatureC(calibration, adc), air.temperatureC, 0xfffff);
    const celsius = temperatureC(calibration, raw);
    const pressure = invert((adc) => pressurePa(calibration, adc, raw), air.pressurePa, 0xfffff);
    const humidity = invert((adc) => humidityPercent(calibration, adc, celsius), air.humidityPercent, 0xffff);
    this.#store20(register.temperature, this.#settled("temperature", raw));
    this.#store20(register.pressure, this.#settled("pressure", pressure));
    const humid = this.#samples("humidity") > 0 ? humidity : skipped16Bits;
    this.registers.set(register.humidity, humid >> 8);
    this.registers.set(register.humidity + 1, humid & 0xff);
    if (this.#measuresGas) this.#storeGas();
  }

  /** Filtered, or cut to the bits that the oversampling gives: 16, and one more for each doubling. */
  #settled(quantity: "temperature" | "pressure", adc: number): number {
    const samples = this.#samples(quantity);
    if (samples === 0) return skipped20Bits;
    const weight = filterWeights[(this.registers.read(register.config) >> 2) & 7]!;
    const before = Number.isNaN(this.#smooth[quantity]) ? adc : this.#smooth[quantity];
    const smooth = (before * weight + adc) / (weight + 1);
    this.#smooth[quantity] = smooth;
    const step = weight > 0 ? 1 : 16 / samples;
    return Math.floor(smooth / step) * step;
  }

  #store20(first: number, value: number): void {
    const bits = value << 4;
    for (let i = 0; i < 3; i++) this.registers.set(first + i, (bits >> (8 * (2 - i))) & 0xff);
  }

  /** The chip takes the range in which its converter stands nearest to its middle. */
  #storeGas(): void {
    const { air, calibration } = this;
    const ohm = air.gasOhm;
    let best = { adc: 0, range: 0 };
    let nearest = Number.POSITIVE_INFINITY;
    for (let range = 0; range < gasRanges; range++) {
      const adc = invert((value) => gasOhm(calibration, value, range), ohm, 0x3ff);
      const distance = Math.abs(adc - 512);
      if (distance >= nearest) continue;
      best = { adc, range };
      nearest = distance;
    }
    const heated = !(this.registers.read(register.controlGas0) & heatOff) && this.#heaterUs > 0;
    const flags = gasStatus.valid | (heated ? gasStatus.heaterStable : 0);
    this.registers.set(register.gas, best.adc >> 2);
    this.registers.set(register.gas + 1, ((best.adc & 3) << 6) | flags | best.range);
  }
}
