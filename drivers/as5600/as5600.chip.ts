import { hex, type I2cChip, type Noise, RegisterFile, type RegisterSpec } from "../../sim/index.ts";

/** The magnet over the chip. */
export interface AS5600Scene {
  /** Clockwise from above; undefined: there is no magnet. */
  angleDeg(): number | undefined;
}

const register = {
  zero: 0x01,
  most: 0x03,
  span: 0x05,
  configLow: 0x08,
  status: 0x0b,
  rawAngle: 0x0c,
  angle: 0x0e,
  gain: 0x1a,
  magnitude: 0x1b,
  burn: 0xff,
} as const;
/** A pointer set to the high byte of one of these goes back to it after the low byte (DS000365, "I2C interface"). */
const rereadable: ReadonlySet<number> = new Set([register.rawAngle, register.angle, register.magnitude]);
/** Writes to BURN that only load what is burnt. */
const loads: ReadonlySet<number> = new Set([0x01, 0x11, 0x10]);

/** DS000365, figure 22, "Register map". */
function registerMap(): Record<number, RegisterSpec> {
  const map: Record<number, RegisterSpec> = { 0: {} };
  for (let index: number = register.zero; index <= register.configLow; index++)
    map[index] = { writable: index % 2 === 1 && index < 7 ? 0x0f : index === 7 ? 0x3f : 0xff };
  for (const index of [0x0b, 0x0c, 0x0d, 0x0e, 0x0f, 0x1a, 0x1b, 0x1c, register.burn]) map[index] = {};
  return map;
}

const magnetDetected = 0x20;
const steps = 4096;
/** Output noise with the slowest filter is 0.015° RMS, with the fastest 0.043° (DS000365, "System electrical characteristics"). */
const noiseDeg = 0.03;

/**
 * An AS5600 at register level, from its datasheet DS000365. Not modelled: power modes, filters, hysteresis, the output pin,
 * burning (a stray), the address register of the AS5600L. MPOS at 0 counts as not programmed.
 */
export class AS5600Chip implements I2cChip {
  readonly registers = new RegisterFile(registerMap());
  readonly maxKHz = 1000;
  #index = 0;
  /** The register to which the last write set the pointer. */
  #pointed = 0;

  constructor(
    private readonly noise: Noise,
    private readonly scene: AS5600Scene,
    private readonly address: number,
  ) {}

  answersTo(address: number): boolean {
    return address === this.address;
  }

  write(bytes: Uint8Array): boolean {
    this.#index = this.#pointed = bytes[0]!;
    for (const byte of bytes.subarray(1)) {
      if (this.#index === register.burn && !loads.has(byte)) this.registers.stray(`burn ${hex(byte)}`);
      this.registers.write(this.#index++, byte);
    }
    return true;
  }

  read(into: Uint8Array): boolean {
    this.#measure();
    const back = rereadable.has(this.#pointed);
    for (let i = 0; i < into.length; i++) {
      into[i] = this.registers.read(this.#index++);
      if (back && this.#index === this.#pointed + 2) this.#index = this.#pointed;
    }
    return true;
  }

  #measure(): void {
    const angle = this.scene.angleDeg();
    this.registers.set(register.status, angle === undefined ? 0 : magnetDetected);
    this.registers.set(register.gain, angle === undefined ? 255 : 128);
    if (angle === undefined) return;
    const turned = Math.round((this.noise.normal(angle, noiseDeg) / 360) * steps);
    const raw = turned & (steps - 1);
    this.#setWord(register.rawAngle, raw);
    this.#setWord(register.angle, this.#scaled(raw));
    this.#setWord(register.magnitude, 1500);
  }

  /** From ZPOS to MPOS, or over MANG, the angle goes once through all steps; outside it stays at the nearer end. */
  #scaled(raw: number): number {
    const zero = this.#word(register.zero);
    const most = this.#word(register.most);
    const turned = (raw - zero) & (steps - 1);
    const span = this.#word(register.span) || (most && (most - zero) & (steps - 1)) || steps;
    if (turned < span) return Math.floor((turned * steps) / span);
    return turned - span < (steps - span) / 2 ? steps - 1 : 0;
  }

  #word(index: number): number {
    return (this.registers.read(index) << 8) | this.registers.read(index + 1);
  }

  #setWord(index: number, value: number): void {
    this.registers.set(index, value >> 8);
    this.registers.set(index + 1, value & 0xff);
  }
}
