import { type Clock, type I2cChip, RegisterFile } from "../../sim/index.ts";

/** What the chip feels. */
export interface LM75Scene {
  temperatureC(): number;
}

const register = { temperature: 0, configuration: 1, hysteresis: 2, overTemperature: 3 } as const;

/** SNIS153, "Register structure": all but the configuration are two bytes; D15 to D7 count. */
const registers = {
  [register.temperature]: { reset: 0 },
  [register.configuration]: { reset: 0, writable: 0x1f },
  /** 75 °C */
  [register.hysteresis]: { reset: 0x4b00, writable: 0xff80 },
  /** 80 °C */
  [register.overTemperature]: { reset: 0x5000, writable: 0xff80 },
};

const shutdown = 0x01;
/** SNIS153, electrical characteristics: 100 ms as a rule, 300 ms at most. */
const conversionUs = 100_000;

/** An LM75 at register level, from its datasheet SNIS153. The O.S. output is not modelled. */
export class LM75Chip implements I2cChip {
  readonly registers = new RegisterFile(registers);
  #pointer: number = register.temperature;
  #convertedUs = 0;

  constructor(
    private readonly clock: Clock,
    private readonly scene: LM75Scene,
    private readonly address: number,
  ) {}

  answersTo(address: number): boolean {
    return address === this.address;
  }

  /** The first byte is the pointer; only its two lowest bits count. */
  write(bytes: Uint8Array): boolean {
    this.#pointer = bytes[0]! & 3;
    if (bytes.length < 2) return true;
    const wide = this.#pointer !== register.configuration;
    this.registers.write(this.#pointer, wide ? (bytes[1]! << 8) | (bytes[2] ?? 0) : bytes[1]!);
    return true;
  }

  /** The pointer stays where it is: a longer read gives the same two bytes again. */
  read(into: Uint8Array): boolean {
    this.#convert();
    const value = this.registers.read(this.#pointer);
    const wide = this.#pointer !== register.configuration;
    for (let i = 0; i < into.length; i++) into[i] = wide && i % 2 === 0 ? value >> 8 : value & 0xff;
    return true;
  }

  #convert(): void {
    const { nowUs } = this.clock;
    if (this.registers.read(register.configuration) & shutdown) return;
    if (nowUs - this.#convertedUs < conversionUs) return;
    this.#convertedUs = nowUs - (nowUs % conversionUs);
    // Nine bits in two's complement, half a degree each, from the top of the register.
    const steps = Math.round(Math.max(-55, Math.min(125, this.scene.temperatureC())) * 2);
    this.registers.set(register.temperature, (steps << 7) & 0xff80);
  }
}
