import { type Clock, echoOf, type Noise, type SpiDevice } from "../../sim/index.ts";

/** What the sensor looks at. */
export interface RangeScene {
  /** The nearest surface in the cone, in mm; undefined: none within `maxMm`. */
  rangeMm(maxMm: number, fieldOfViewDeg: number): number | undefined;
}

/** Datasheet, timing diagram: a shorter pulse is no trigger. */
const leastTriggerUs = 10;

/** An HC-SR04 with its trigger on MOSI and its echo on MISO. */
export class HCSR04Chip implements SpiDevice {
  /** Virtual µs at which the newest echo begins and ends; the sensor hears no trigger until it has ended. */
  #riseUs = Number.NEGATIVE_INFINITY;
  #fallUs = Number.NEGATIVE_INFINITY;
  #unplugged = false;

  constructor(
    private readonly clock: Clock,
    private readonly noise: Noise,
    private readonly scene: RangeScene,
  ) {}

  /** Its echo wire is off: the divider pulls the board's pin low. */
  unplug(): void {
    this.#unplugged = true;
  }

  exchange(sent: Uint8Array, bitUs: number): Uint8Array {
    const heard = new Uint8Array(sent.length);
    const startUs = this.clock.nowUs;
    // Undefined until a low has been seen: a pulse has a rising edge.
    let highUs: number | undefined;
    for (let bit = 0; bit < 8 * sent.length; bit++) {
      const mask = 0x80 >> (bit & 7);
      const nowUs = startUs + bit * bitUs;
      if (!(sent[bit >> 3]! & mask)) {
        if (highUs !== undefined && highUs >= leastTriggerUs) this.#trigger(nowUs);
        highUs = 0;
      } else if (highUs !== undefined) highUs += bitUs;
      if (!this.#unplugged && nowUs >= this.#riseUs && nowUs < this.#fallUs) heard[bit >> 3]! |= mask;
    }
    return heard;
  }

  #trigger(nowUs: number): void {
    if (nowUs < this.#fallUs) return;
    const range = (maxMm: number, degrees: number) => this.scene.rangeMm(maxMm, degrees);
    const { riseUs, fallUs } = echoOf(range, this.noise);
    this.#riseUs = nowUs + riseUs;
    this.#fallUs = nowUs + fallUs;
  }
}
