import { type Clock, type I2cChip, RegisterFile } from "../../sim/index.ts";

/** What the chip is wired between. */
export interface INA219Scene {
  /** At VIN−, against ground. */
  volts(): number;
  /** Through the shunt, from VIN+ to VIN−. */
  amps(): number;
}

const register = { configuration: 0, shunt: 1, bus: 2, power: 3, current: 4, calibration: 5 } as const;

/** SBOS448, "Register details". All are 16 bits, high byte first. */
const registers = {
  [register.configuration]: { reset: 0x399f, writable: 0xbfff },
  [register.shunt]: {},
  [register.bus]: {},
  [register.power]: {},
  [register.current]: {},
  /** Bit 0 is always 0. */
  [register.calibration]: { writable: 0xfffe },
};

const softReset = 0x8000;
/** Bits of the bus voltage register. */
const conversionReady = 2;
const overflow = 1;
/** MODE: bits 0 and 1 say what is measured, bit 2 whether again and again. */
const mode = { shunt: 1, bus: 2, both: 3, continuous: 4 } as const;
/** µs of a conversion by the lower bits of BADC or SADC: 9 to 12 bits, or so many samples of 12 (table 5). */
const resolutionUs = [84, 148, 276, 532] as const;
const averagingUs = [532, 1060, 2130, 4260, 8510, 17_020, 34_050, 68_100] as const;
/** Full scale of the shunt voltage by PG: ±40, 80, 160 and 320 mV, in steps of 10 µV. */
const shuntLimits = [4000, 8000, 16_000, 32_000] as const;
const shuntStepVolts = 10e-6;
const busStepVolts = 0.004;
/** Full scale by BRNG. */
const busLimits = [16 / busStepVolts, 32 / busStepVolts] as const;

/**
 * An INA219 at register level, from its datasheet SBOS448. Not modelled: the fewer bits of a quick conversion, the means
 * of several samples, the time that the chip takes to wake.
 */
export class INA219Chip implements I2cChip {
  readonly registers = new RegisterFile(registers);
  #pointer = 0;
  /** When the settings were written, and the conversions since. */
  #startedUs = 0;
  #conversions = 0;

  constructor(
    private readonly clock: Clock,
    private readonly scene: INA219Scene,
    private readonly address: number,
    private readonly shuntOhm: number,
  ) {}

  answersTo(address: number): boolean {
    return address === this.address;
  }

  write(bytes: Uint8Array): boolean {
    this.#convert();
    this.#pointer = bytes[0]!;
    if (bytes.length < 3) return true;
    const value = (bytes[1]! << 8) | bytes[2]!;
    const resets = this.#pointer === register.configuration && (value & softReset) !== 0;
    if (resets) this.registers.reset();
    else this.registers.write(this.#pointer, value);
    if (this.#pointer === register.configuration) this.#restart();
    return true;
  }

  read(into: Uint8Array): boolean {
    this.#convert();
    const value = this.registers.read(this.#pointer);
    for (let i = 0; i < into.length; i++) into[i] = i % 2 === 0 ? value >> 8 : value & 0xff;
    // Reading the power clears the ready bit.
    if (this.#pointer === register.power)
      this.registers.set(register.bus, this.registers.read(register.bus) & ~conversionReady);
    return true;
  }

  get #mode(): number {
    return this.registers.read(register.configuration) & 7;
  }

  /** Settings begin a conversion, also one that is triggered; it is not ready before (SBOS448, "Bus voltage register"). */
  #restart(): void {
    this.#startedUs = this.clock.nowUs;
    this.#conversions = 0;
    if (this.#mode & mode.both)
      this.registers.set(register.bus, this.registers.read(register.bus) & ~conversionReady);
  }

  #convert(): void {
    if (!(this.#mode & mode.both)) return; // asleep, or its converter is
    const elapsed = Math.floor((this.clock.nowUs - this.#startedUs) / this.#conversionUs);
    const conversions = this.#mode & mode.continuous ? elapsed : Math.min(1, elapsed);
    if (conversions === this.#conversions) return;
    this.#conversions = conversions;
    const configuration = this.registers.read(register.configuration);
    const { registers, scene } = this;
    const limited = (value: number, limit: number) => Math.max(-limit, Math.min(limit, Math.round(value)));
    if (this.#mode & mode.shunt) {
      const steps = (scene.amps() * this.shuntOhm) / shuntStepVolts;
      registers.set(register.shunt, limited(steps, shuntLimits[(configuration >> 11) & 3]!) & 0xffff);
    }
    let bus = registers.read(register.bus) >> 3;
    if (this.#mode & mode.bus)
      bus = Math.max(0, limited(scene.volts() / busStepVolts, busLimits[(configuration >> 13) & 1]!));
    const shunt = (registers.read(register.shunt) << 16) >> 16;
    // Equations 4 and 5.
    const current = Math.trunc((shunt * registers.read(register.calibration)) / 4096);
    const power = Math.trunc((Math.abs(current) * bus) / 5000);
    const tooMuch = Math.abs(current) > 0x7fff || power > 0xffff;
    registers.set(register.current, current & 0xffff);
    registers.set(register.power, power & 0xffff);
    registers.set(register.bus, (bus << 3) | conversionReady | (tooMuch ? overflow : 0));
  }

  /** Of what MODE has it measure. */
  get #conversionUs(): number {
    const configuration = this.registers.read(register.configuration);
    const us = (setting: number) => (setting & 8 ? averagingUs[setting & 7]! : resolutionUs[setting & 3]!);
    const shunt = this.#mode & mode.shunt ? us(configuration >> 3) : 0;
    const bus = this.#mode & mode.bus ? us(configuration >> 7) : 0;
    return shunt + bus;
  }
}
