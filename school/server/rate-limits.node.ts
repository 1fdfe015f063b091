import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import { Problem } from "../../messages/index.ts";
import { Refusal } from "./refusal.ts";

/** How often something may be done: points within a time. */
const bounds = {
  /** Wrong join codes from one address, and from all: of 85 million codes nobody finds one in a school year. */
  wrongCode: { points: 20, duration: 600 },
  wrongCodes: { points: 200, duration: 600 },
  /** Joins with a right code from one address: a class behind one router joins at once. */
  join: { points: 120, duration: 600 },
  /** Wrong passphrases: of an address, and of all. */
  login: { points: 10, duration: 600 },
  logins: { points: 60, duration: 600 },
  /** A place's requests: a page saves each few seconds. */
  place: { points: 300, duration: 60 },
  /** A place's checks. */
  check: { points: 20, duration: 60 },
  teacher: { points: 1200, duration: 60 },
} as const;

export type Bound = keyof typeof bounds;

/** Counts what was done, in memory: what starts again begins to count anew, which takes an attacker nothing further. */
export class RateLimits {
  readonly #limiters: Readonly<Record<Bound, RateLimiterMemory>>;

  constructor() {
    this.#limiters = Object.fromEntries(
      Object.entries(bounds).map(([name, bound]) => [name, new RateLimiterMemory(bound)]),
    ) as Record<Bound, RateLimiterMemory>;
  }

  /** @throws Refusal when it was done too often */
  async count(bound: Bound, by: string): Promise<void> {
    try {
      await this.#limiters[bound].consume(by);
    } catch (error) {
      if (!(error instanceof RateLimiterRes)) throw error;
      // A computer's clock that was set back meanwhile would make it days; the count itself ends by a timer.
      throw tooOften(Math.min(error.msBeforeNext, bounds[bound].duration * 1000));
    }
  }

  /** What was counted was right, and shall not count. */
  async giveBack(bound: Bound, by: string): Promise<void> {
    await this.#limiters[bound].reward(by);
  }
}

function tooOften(waitMs: number): Refusal {
  return new Refusal(429, new Problem("room.tooOften", { seconds: Math.ceil(waitMs / 1000) }), waitMs);
}
