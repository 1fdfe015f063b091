import { type EchoSensor, fadingDb, type Noise, type Sonar } from "../../sim/index.ts";

/** What the sensor looks at. */
export interface RangeScene {
  /**
   * Where the nearest echo that it hears comes from, in mm; undefined: none within its reach.
   * @param gainDb how much weaker echoes it hears than usual, for this reading
   */
  echoMm(gainDb: number): number | undefined;
}

/** HC-SR04 data sheet (Elecfreaks): 2 to 400 cm, ±3 mm. Its beam of about 15° to each side follows, at its reach, from `sonar`. */
const nearestMm = 20;
const farthestMm = 4000;
const noiseMm = 1.5;
/** Its capsules are of 16 mm, which the datasheet does not say. */
export const sonar: Sonar = { reachMm: farthestMm, capsuleDiameterMm: 16 };
/** From the end of the trigger's pulse to the echo pin's rise: the burst of eight periods at 40 kHz, and the chip's own time. */
const burstUs = 450;
/** So long the echo pin stays high when nothing comes back. */
const lostUs = 38_000;
const mmPerUs = 0.343;
/** Datasheet, timing diagram: a shorter pulse is no trigger. */
const leastTriggerUs = 10;

const silent = { riseUs: Number.POSITIVE_INFINITY, fallUs: Number.POSITIVE_INFINITY };

/** An HC-SR04. While its echo pin is high it hears no trigger. */
export class HCSR04Chip implements EchoSensor {
  #echo = { riseUs: Number.NEGATIVE_INFINITY, fallUs: Number.NEGATIVE_INFINITY };
  #unplugged = false;

  constructor(
    private readonly noise: Noise,
    private readonly scene: RangeScene,
  ) {}

  /** Its echo wire is off: the divider pulls the board's pin low. */
  setUnplugged(unplugged: boolean): void {
    this.#unplugged = unplugged;
  }

  get echo(): EchoSensor["echo"] {
    return this.#unplugged ? silent : this.#echo;
  }

  pulse(endUs: number, widthUs: number): void {
    if (widthUs < leastTriggerUs || endUs < this.#echo.fallUs) return;
    const mm = this.scene.echoMm(this.noise.normal(0, fadingDb));
    const wayUs =
      mm === undefined ? lostUs : (2 * Math.max(nearestMm, this.noise.normal(mm, noiseMm))) / mmPerUs;
    const riseUs = endUs + burstUs;
    this.#echo = { riseUs, fallUs: riseUs + Math.round(wayUs) };
  }
}
