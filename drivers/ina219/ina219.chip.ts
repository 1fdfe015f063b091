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
/** Shunt and bus at 12 bits, 532 µs each. */
const conversionUs = 1064;
/** Full scale of the shunt voltage at gain ÷8, in steps of 10 µV. */
const shuntLimit = 32_000;
const shuntStepVolts = 10e-6;
const busStepVolts = 0.004;
const busLimit = 32 / busStepVolts;

/** An INA219 at register level, from its datasheet SBOS448; of the gains, only ÷8 is modelled. */
export class INA219Chip implements I2cChip {
  readonly registers = new RegisterFile(registers);
  #pointer = 0;
  #conversion = 0;

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
    if (this.#pointer === register.configuration && value & softReset) this.registers.reset();
    else this.registers.write(this.#pointer, value);
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

  #convert(): void {
    const conversion = Math.floor(this.clock.nowUs / conversionUs);
    if (conversion === this.#conversion) return;
    this.#conversion = conversion;
    const { registers, scene } = this;
    const limited = (value: number, limit: number) => Math.max(-limit, Math.min(limit, Math.round(value)));
    const shunt = limited((scene.amps() * this.shuntOhm) / shuntStepVolts, shuntLimit);
    const bus = Math.max(0, limited(scene.volts() / busStepVolts, busLimit));
    // Equations 4 and 5.
    const current = Math.trunc((shunt * registers.read(register.calibration)) / 4096);
    const power = Math.trunc((Math.abs(current) * bus) / 5000);
    const tooMuch = Math.abs(current) > 0x7fff || power > 0xffff;
    registers.set(register.shunt, shunt & 0xffff);
    registers.set(register.current, current & 0xffff);
    registers.set(register.power, power & 0xffff);
    registers.set(register.bus, (bus << 3) | conversionReady | (tooMuch ? overflow : 0));
  }
}
