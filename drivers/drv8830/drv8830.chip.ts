import { type I2cChip, type Idle, RegisterFile } from "../../sim/index.ts";

/** What is on the chip's outputs and its supply. */
export interface DRV8830Scene {
  supplyVolts(): number;
  /** More than the bridge lets through. */
  overcurrent(): boolean;
  /** @param volts between OUT1 and OUT2, forward positive */
  drive(volts: number, idle: Idle): void;
}

const register = { control: 0, fault: 1 } as const;
const registers = { [register.control]: { writable: 0xff }, [register.fault]: { writable: 0 } };

/** SLVSAB2, "Register 1 – FAULT". */
const fault = { any: 1, overcurrent: 2, clear: 0x80 } as const;
/** VREF of the voltage regulation; VSET below 6 is reserved. */
const referenceVolts = 1.285;
const leastStep = 6;

/**
 * A DRV8830 at register level, from its datasheet SLVSAB2. Not modelled: faults other than an overcurrent, the limit of the
 * ISENSE pin.
 */
export class DRV8830Chip implements I2cChip {
  readonly registers = new RegisterFile(registers);
  #index = 0;

  constructor(
    private readonly scene: DRV8830Scene,
    private readonly address: number,
  ) {}

  answersTo(address: number): boolean {
    return address === this.address;
  }

  write(bytes: Uint8Array): boolean {
    this.#index = bytes[0]!;
    for (const byte of bytes.subarray(1)) {
      if (this.#index === register.fault && byte & fault.clear) this.registers.set(register.fault, 0);
      else this.registers.write(this.#index, byte);
      this.#index++;
    }
    this.#drive();
    return true;
  }

  read(into: Uint8Array): boolean {
    this.#watch();
    for (let i = 0; i < into.length; i++) into[i] = this.registers.read(this.#index++);
    return true;
  }

  powerOff(): void {
    this.scene.drive(0, "coast");
  }

  /** An overcurrent switches the outputs off until it is cleared. */
  #watch(): void {
    if (!this.scene.overcurrent() || (this.registers.read(register.control) & 3) % 3 === 0) return;
    this.registers.set(register.fault, fault.any | fault.overcurrent);
    this.#drive();
  }

  /** SLVSAB2, table 2: IN2 is bit 1, IN1 bit 0; both low is standby, both high is brake. */
  #drive(): void {
    const control = this.registers.read(register.control);
    const inputs = control & 3;
    const step = control >> 2;
    const off = (this.registers.read(register.fault) & fault.any) !== 0;
    if (off || inputs === 0 || inputs === 3) {
      this.scene.drive(0, inputs === 3 && !off ? "brake" : "coast");
      return;
    }
    const wanted = step < leastStep ? 0 : (4 * referenceVolts * step) / 64;
    const volts = Math.min(wanted, this.scene.supplyVolts());
    this.scene.drive(inputs === 2 ? volts : -volts, "coast");
  }
}
