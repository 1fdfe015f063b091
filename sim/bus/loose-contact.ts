import type { Random } from "../numbers/random.ts";
import type { Clock } from "../time/clock.ts";

/** How long a plug that wobbles has contact, and how long it has none, µs. Estimates: nothing was measured. */
const closedUs = { least: 50_000, most: 800_000 };
const openUs = { least: 20_000, most: 250_000 };

/** A contact that comes and goes by chance, which follows from the seed alone: asking more often changes nothing. */
export class LooseContact {
  #untilUs = 0;
  #closed = false;

  constructor(
    private readonly clock: Clock,
    private readonly chance: Random,
  ) {}

  /** Whether current can flow now. */
  get closed(): boolean {
    while (this.clock.nowUs >= this.#untilUs) {
      this.#closed = !this.#closed;
      const { least, most } = this.#closed ? closedUs : openUs;
      this.#untilUs += Math.round(this.chance.uniform(least, most));
    }
    return this.#closed;
  }
}
