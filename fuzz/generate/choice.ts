import type { Random } from "../../sim/numbers/random.ts";

/** Choices of a generator, all from one seeded stream. */
export class Choice {
  constructor(private readonly random: Random) {}

  /** A whole number from `low` to `high`, both included. */
  whole(low: number, high: number): number {
    return low + Math.floor(this.random.uniform(0, high - low + 1));
  }

  /** From 0 (included) to 1 (excluded). */
  share(): number {
    return this.random.uniform();
  }

  chance(probability: number): boolean {
    return this.random.uniform() < probability;
  }

  of<T>(items: readonly T[]): T {
    return items[this.whole(0, items.length - 1)]!;
  }

  /** One of several, by weight. */
  weighted<T>(items: readonly (readonly [weight: number, item: T])[]): T {
    let at = this.random.uniform(
      0,
      items.reduce((sum, [weight]) => sum + weight, 0),
    );
    for (const [weight, item] of items) {
      at -= weight;
      if (at < 0) return item;
    }
    return items.at(-1)![1];
  }
}
