import { Problem } from "../messages/index.ts";
import { visitsOf } from "./breakpoints.ts";
import type { WatchExpression } from "./condition.ts";
import { ConditionVerdicts } from "./condition-verdicts.ts";
import type { WatchedProgram } from "./watched-program.ts";

/** Where to stop. */
export interface StopWish {
  /** Number of the line in the program's table. */
  readonly line: number;
  readonly condition?: WatchExpression | undefined;
  /** Of the times that the program comes there while the condition holds: whether to stop at one, counted from 1. */
  readonly hits?: ((count: number) => boolean) | undefined;
}

/** Where a breakpoint stops. */
export interface Stop {
  /** Entry of the trace. */
  readonly index: number;
  /** The condition could not be worked out there, which a person wants to see. */
  readonly problem?: Problem;
}

/** Gives others a turn. */
export type Pause = () => Promise<void>;

/** Entries that are looked at before others get a turn. */
const stretch = 200;

/** At which entries of a trace breakpoints stop, forwards and backwards. */
export class Stops {
  readonly #verdicts: ConditionVerdicts;

  constructor(
    private readonly program: WatchedProgram,
    private readonly pause: Pause,
  ) {
    this.#verdicts = new ConditionVerdicts(program);
  }

  /**
   * The first stop after an entry; undefined: there is none.
   * @throws what the signal is aborted with
   */
  async after(from: number, wishes: readonly StopWish[], signal?: AbortSignal): Promise<Stop | undefined> {
    let found: Stop | undefined;
    for (const wish of wishes) {
      const end = found?.index ?? this.program.trace.length;
      for await (const stop of this.#stops(wish, from + 1, end, signal)) {
        found = stop;
        break;
      }
    }
    return found;
  }

  /** The last stop before an entry; undefined: there is none. */
  async before(from: number, wishes: readonly StopWish[], signal?: AbortSignal): Promise<Stop | undefined> {
    let found: Stop | undefined;
    for (const wish of wishes) {
      // From the nearest stretch to the farthest, unless hits must be counted from the begin.
      const visits = this.#visits(wish).filter((index) => index < from);
      const size = wish.hits || !wish.condition ? visits.length : stretch;
      for (let end = visits.length; end > 0; end -= size) {
        const first = visits[Math.max(0, end - size)]!;
        let last: Stop | undefined;
        for await (const stop of this.#stops(wish, first, visits[end - 1]! + 1, signal)) last = stop;
        if (!last) continue;
        if (!found || last.index > found.index) found = last;
        break;
      }
    }
    return found;
  }

  /** All stops of some breakpoints from one entry to before another, in order. */
  async between(
    from: number,
    end: number,
    wishes: readonly StopWish[],
    signal?: AbortSignal,
  ): Promise<(Stop & { readonly wish: number })[]> {
    const found: (Stop & { readonly wish: number })[] = [];
    for (const [wish, each] of wishes.entries())
      for await (const stop of this.#stops(each, from, end, signal)) found.push({ ...stop, wish });
    return found.sort((a, b) => a.index - b.index);
  }

  async *#stops(
    { line, condition, hits }: StopWish,
    from: number,
    end: number,
    signal?: AbortSignal,
  ): AsyncGenerator<Stop, void> {
    let count = 0;
    const visits = this.#visits({ line }).filter((index) => index < end && (hits || index >= from));
    for (let begin = 0; begin < visits.length; begin += stretch) {
      const indices = visits.slice(begin, begin + stretch);
      if (condition) {
        await this.pause();
        signal?.throwIfAborted();
      }
      const verdicts = condition && this.#verdicts.at(condition, indices);
      for (const index of indices) {
        const verdict = verdicts?.get(index) ?? true;
        if (verdict === false) continue;
        count++;
        if (index < from) continue;
        if (verdict instanceof Problem) yield { index, problem: verdict };
        else if (hits?.(count) ?? true) yield { index };
      }
    }
  }

  #visits({ line }: Pick<StopWish, "line">): readonly number[] {
    return visitsOf(this.program.trace, line);
  }
}
