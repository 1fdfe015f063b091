import { type I2cChip, type Noise, RegisterFile, type RegisterSpec } from "../../sim/index.ts";

/** The magnet over the chip. */
export interface AS5600Scene {
  /** Clockwise from above; undefined: there is no magnet. */
  angleDeg(): number | undefined;
}

const register = {
  zeroHigh: 0x01,
  configLow: 0x08,
  status: 0x0b,
  rawAngle: 0x0c,
  angle: 0x0e,
  gain: 0x1a,
  magnitude: 0x1b,
} as const;

/** DS000365, figure 22, "Register map". */
function registerMap(): Record<number, RegisterSpec> {
  const map: Record<number, RegisterSpec> = { 0: {} };
  for (let index: number = register.zeroHigh; index <= register.configLow; index++)
    map[index] = { writable: index % 2 === 1 && index < 7 ? 0x0f : index === 7 ? 0x3f : 0xff };
  for (const index of [0x0b, 0x0c, 0x0d, 0x0e, 0x0f, 0x1a, 0x1b, 0x1c]) map[index] = {};
  return map;
}

const magnetDetected = 0x20;
const steps = 4096;
/** Output noise with the slowest filter is 0.015° RMS, with the fastest 0.043° (DS000365, "System electrical characteristics"). */
const noiseDeg = 0.03;

/** An AS5600 at register level, from its datasheet DS000365. Power modes, PWM output and burning are not modelled. */
export class AS5600Chip implements I2cChip {
  readonly registers = new RegisterFile(registerMap());
  readonly maxKHz = 1000;
  #index = 0;

  constructor(
    private readonly noise: Noise,
    private readonly scene: AS5600Scene,
    private readonly address: number,
  ) {}

  answersTo(address: number): boolean {
    return address === this.address;
  }

  write(bytes: Uint8Array): boolean {
    this.#index = bytes[0]!;
    for (const byte of bytes.subarray(1)) this.registers.write(this.#index++, byte);
    return true;
  }

  read(into: Uint8Array): boolean {
    this.#measure();
    for (let i = 0; i < into.length; i++) into[i] = this.registers.read(this.#index++);
    return true;
  }

  #measure(): void {
    const angle = this.scene.angleDeg();
    this.registers.set(register.status, angle === undefined ? 0 : magnetDetected);
    this.registers.set(register.gain, angle === undefined ? 255 : 128);
    if (angle === undefined) return;
    const turned = Math.round((this.noise.normal(angle, noiseDeg) / 360) * steps);
    const raw = turned & (steps - 1);
    const zero = (this.registers.read(register.zeroHigh) << 8) | this.registers.read(register.zeroHigh + 1);
    this.#setWord(register.rawAngle, raw);
    this.#setWord(register.angle, (raw - zero) & (steps - 1));
    this.#setWord(register.magnitude, 1500);
  }

  #setWord(index: number, value: number): void {
    this.registers.set(index, value >> 8);
    this.registers.set(index + 1, value & 0xff);
  }
}
