import { type Clock, fadingDb, hex, type I2cChip, type Noise, type Sonar } from "../../sim/index.ts";

/** What the chip listens to. */
export interface EchoScene {
  /**
   * Where the nearest echo that it hears comes from, in mm; undefined: none within its reach.
   * @param gainDb how much weaker echoes it hears than usual, for this reading
   */
  echoMm(gainDb: number): number | undefined;
}

const address = 0x57;
const startMeasurement = 0x01;
/** M5Stack, "Unit Ultrasonic I2C": 2 to 450 cm, ±2 %, 120 ms from the command to the result. */
const measurementUs = 120_000;
const nearestMm = 20;
export const farthestMm = 4500;
const relativeNoise = 0.005;
/** M5Stack: probes of 16 mm at 40 kHz. Its pointing angle of 60° follows from that nearby. */
export const sonar: Sonar = { reachMm: farthestMm, capsuleDiameterMm: 16 };

/**
 * An RCWL-9620, from M5Stack's description of it; there is no public datasheet of the registers. While it listens it gives
 * the old value. What it hears is `sim/world/sonar.ts`. Not modelled: the temperature of the air.
 */
export class RCWL9620Chip implements I2cChip {
  readonly maxKHz = 400;
  readonly #strays = new Set<string>();
  #micrometres = 0;
  #readyUs = Number.POSITIVE_INFINITY;

  constructor(
    private readonly clock: Clock,
    private readonly noise: Noise,
    private readonly scene: EchoScene,
  ) {}

  get strays(): readonly string[] {
    return [...this.#strays];
  }

  answersTo(asked: number): boolean {
    return asked === address;
  }

  write(bytes: Uint8Array): boolean {
    if (bytes[0] === startMeasurement) this.#readyUs = this.clock.nowUs + measurementUs;
    else this.#strays.add(`command ${hex(bytes[0]!)}`);
    return true;
  }

  /** Three bytes of micrometres, the highest first. */
  read(into: Uint8Array): boolean {
    if (this.clock.nowUs >= this.#readyUs) this.#measure();
    for (let i = 0; i < into.length; i++) into[i] = i < 3 ? this.#micrometres >> (8 * (2 - i)) : 0;
    return true;
  }

  #measure(): void {
    this.#readyUs = Number.POSITIVE_INFINITY;
    const trueMm = this.scene.echoMm(this.noise.normal(0, fadingDb)) ?? farthestMm;
    const mm = Math.max(nearestMm, this.noise.normal(trueMm, trueMm * relativeNoise));
    this.#micrometres = trueMm < farthestMm ? Math.round(mm * 1000) : farthestMm * 1000;
  }
}
