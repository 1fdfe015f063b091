import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import type { RandomGenerator } from "pure-rand/types/RandomGenerator";
import { log } from "./maths.ts";

/**
 * Seeded randomness of one run. Each consumer takes a named stream, so that a new consumer of random numbers
 * does not change what the others see.
 */
export class Random {
  readonly #generator: RandomGenerator;
  #spareNormal: number | undefined;

  constructor(private readonly seed: number) {
    this.#generator = xoroshiro128plus(seed);
    // The first outputs follow a small seed closely; neighbours must not look alike.
    for (let i = 0; i < 20; i++) this.#generator.next();
  }

  /** An independent generator for one purpose, for example `stream("distance noise")`. */
  stream(name: string): Random {
    let hash = this.seed ^ 0x9e3779b9;
    for (let i = 0; i < name.length; i++) hash = Math.imul(hash ^ name.charCodeAt(i), 0x01000193);
    return new Random(hash | 0);
  }

  /** A whole number from 0 to 2³²−1. */
  uint32(): number {
    return this.#generator.next() >>> 0;
  }

  /** A number from `low` (included) to `high` (excluded). */
  uniform(low = 0, high = 1): number {
    return low + (this.uint32() / 0x1_0000_0000) * (high - low);
  }

  /** A normally distributed number (Marsaglia's polar method). */
  normal(mean = 0, standardDeviation = 1): number {
    if (this.#spareNormal !== undefined) {
      const spare = this.#spareNormal;
      this.#spareNormal = undefined;
      return mean + spare * standardDeviation;
    }
    for (;;) {
      const u = this.uniform(-1, 1);
      const v = this.uniform(-1, 1);
      const s = u * u + v * v;
      if (s === 0 || s >= 1) continue;
      const scale = Math.sqrt((-2 * log(s)) / s);
      this.#spareNormal = v * scale;
      return mean + u * scale * standardDeviation;
    }
  }
}

/**
 * The streams of one robot, named with the place where it starts: a further robot in the world changes nothing that the
 * others draw. Where the place has no name, as in a lesson's world, the streams keep their plain names.
 */
export class RandomStreams {
  constructor(
    private readonly random: Random,
    private readonly place: string,
  ) {}

  stream(name: string): Random {
    return this.random.stream(this.place === "" ? name : `${name} of ${this.place}`);
  }
}
