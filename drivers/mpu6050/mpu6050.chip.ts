import { type Clock, type I2cChip, type Noise, RegisterFile, type RegisterSpec } from "../../sim/index.ts";

/** How the chip is moved: x forward, y left, z up. */
export interface MPU6050Scene {
  /** m/s²; at rest on a level floor it is 9.81 upward. */
  acceleration(): { readonly x: number; readonly y: number; readonly z: number };
  /** Degrees a second, counter-clockwise from above. */
  yawDegPerS(): number;
  temperatureC(): number;
}

const register = {
  sampleDivider: 0x19,
  config: 0x1a,
  gyroConfig: 0x1b,
  accelConfig: 0x1c,
  interruptPin: 0x37,
  interruptEnable: 0x38,
  interruptStatus: 0x3a,
  measurements: 0x3b,
  signalReset: 0x68,
  userControl: 0x6a,
  power1: 0x6b,
  power2: 0x6c,
  whoAmI: 0x75,
} as const;

const measurementBytes = 14;

/** RM-MPU-6000A, section 4: all are 0 after a reset but for PWR_MGMT_1 (asleep) and WHO_AM_I. */
function registerMap(): Record<number, RegisterSpec> {
  const map: Record<number, RegisterSpec> = {
    [register.sampleDivider]: { writable: 0xff },
    [register.config]: { writable: 0x3f },
    [register.gyroConfig]: { writable: 0xf8 },
    [register.accelConfig]: { writable: 0xf8 },
    [register.interruptPin]: { writable: 0xfe },
    [register.interruptEnable]: { writable: 0x19 },
    [register.interruptStatus]: {},
    [register.signalReset]: { writable: 0x07 },
    [register.userControl]: { writable: 0x77 },
    [register.power1]: { reset: 0x40, writable: 0x6f },
    [register.power2]: { writable: 0xff },
    [register.whoAmI]: { reset: 0x68 },
  };
  for (let i = 0; i < measurementBytes; i++) map[register.measurements + i] = {};
  return map;
}

const deviceReset = 0x80;
const sleeping = 0x40;
const dataReady = 0x01;
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

/** An MPU-6050 at register level, from InvenSense's register map RM-MPU-6000A; FIFO, motion detection and the second bus are not modelled. */
export class MPU6050Chip implements I2cChip {
  readonly registers = new RegisterFile(registerMap());
  #index = 0;
  #sample = -1;

  constructor(
    private readonly clock: Clock,
    private readonly noise: Noise,
    private readonly scene: MPU6050Scene,
    private readonly address: number,
    private readonly biasDegPerS = drawBiasDegPerS(noise),
  ) {}

  answersTo(address: number): boolean {
    return address === this.address;
  }

  write(bytes: Uint8Array): boolean {
    this.#index = bytes[0]!;
    for (const byte of bytes.subarray(1)) {
      if (this.#index === register.power1 && byte & deviceReset) this.registers.reset();
      else this.registers.write(this.#index, byte);
      this.#index++;
    }
    return true;
  }

  /** All bytes of one burst are of one sample. Reading the status clears it. */
  read(into: Uint8Array): boolean {
    this.#measure();
    for (let i = 0; i < into.length; i++) {
      const index = this.#index++;
      into[i] = this.registers.read(index);
      if (index === register.interruptStatus) this.registers.set(index, 0);
    }
    return true;
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
    this.#sample = sample;
    const { x, y, z } = this.scene.acceleration();
    const perG = accelSensitivity[(this.registers.read(register.accelConfig) >> 3) & 3]!;
    const perDegS = gyroSensitivity[(this.registers.read(register.gyroConfig) >> 3) & 3]!;
    const spread = Math.sqrt(bandwidthHz[this.registers.read(register.config) & 7]!);
    const rates = [0, 0, this.scene.yawDegPerS()];
    const words = [
      ...[x, y, z].map((felt) => this.noise.normal(felt / standardGravity, accelNoiseG * spread) * perG),
      (this.scene.temperatureC() - 36.53) * 340,
      ...rates.map(
        (rate, i) => this.noise.normal(rate + this.biasDegPerS[i]!, gyroNoiseDegPerS * spread) * perDegS,
      ),
    ];
    for (const [i, word] of words.entries()) {
      const value = Math.max(-32_768, Math.min(32_767, Math.round(word)));
      this.registers.set(register.measurements + 2 * i, (value >> 8) & 0xff);
      this.registers.set(register.measurements + 2 * i + 1, value & 0xff);
    }
    this.registers.set(register.interruptStatus, dataReady);
  }
}
