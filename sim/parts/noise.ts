import type { Random } from "../numbers/random.ts";

/** The chance in one part's readings. */
export type Noise = Pick<Random, "normal" | "uint32">;

/** A part's own noise, by whose normal distribution its readings scatter. */
class PartNoise implements Noise {
  times = 1;

  constructor(private readonly random: Random) {}

  normal(mean = 0, standardDeviation = 1): number {
    return this.random.normal(mean, standardDeviation * this.times);
  }

  uint32(): number {
    return this.random.uint32();
  }
}

/** The noise of each part that has one: those that asked for it. */
export class PartNoises {
  readonly #ofPart = new Map<string, PartNoise>();

  constructor(private readonly random: Random) {}

  /** A part's noise, the same at each call. */
  of(id: string): Noise {
    const noise = this.#ofPart.get(id) ?? new PartNoise(this.random.stream(id));
    this.#ofPart.set(id, noise);
    return noise;
  }

  /**
   * Makes a part's readings scatter more or less than its model says.
   * @param times multiple of the standard deviation, 0 or more; 1 is the part as its datasheet has it
   * @throws RangeError when no part of that name scatters, or `times` is negative
   */
  scale(id: string, times: number): void {
    const noise = this.#ofPart.get(id);
    if (!noise)
      throw new RangeError(`no part "${id}" has noise; there are: ${[...this.#ofPart.keys()].join(", ")}`);
    if (!(times >= 0)) throw new RangeError(`noise must be 0 times or more, not ${times}`);
    noise.times = times;
  }
}
