import type { RecordedLines } from "../run/recorded-lines.ts";
import type { ConditionVerdict } from "../simulate/program-moment.ts";

/** Entries that the simulator is asked for at once: it takes some 40 ms, and others wait for it. */
const stretch = 200;

/** Whether conditions hold at entries of one run, as far as the simulator was asked. */
export class RunVerdicts {
  readonly #known = new Map<string, Map<number, ConditionVerdict>>();
  #asking: Promise<void> | undefined;

  /** @param ask the simulator; undefined: it has no such run any more */
  constructor(
    private readonly lines: RecordedLines,
    private readonly ask: (
      condition: string,
      indices: number[],
    ) => Promise<readonly ConditionVerdict[] | undefined>,
  ) {}

  /** Undefined: it is not worked out yet. */
  at(condition: string, index: number): ConditionVerdict | undefined {
    return this.#known.get(condition)?.get(index);
  }

  /** Works a condition out at an entry, and at those after or before it at which the program comes to this line as well. */
  async workOut(condition: string, index: number, direction: "forwards" | "backwards"): Promise<void> {
    if (this.#asking) return this.#asking;
    this.#asking = this.#workOut(condition, this.#stretchFrom(condition, index, direction));
    try {
      await this.#asking;
    } finally {
      this.#asking = undefined;
    }
  }

  async #workOut(condition: string, indices: number[]): Promise<void> {
    const verdicts = await this.ask(condition, indices);
    const known = this.#known.get(condition) ?? new Map<number, ConditionVerdict>();
    this.#known.set(condition, known);
    for (const [i, verdict] of (verdicts ?? []).entries()) known.set(indices[i]!, verdict);
  }

  #stretchFrom(condition: string, index: number, direction: "forwards" | "backwards"): number[] {
    const { lines } = this;
    const line = new Set([lines.at(index).line]);
    const indices: number[] = [];
    for (let i: number | undefined = index; i !== undefined && indices.length < stretch; ) {
      if (this.at(condition, i) !== undefined) break;
      indices.push(i);
      i = direction === "forwards" ? lines.nextStop(i, line) : lines.previousStop(i, line);
    }
    return direction === "forwards" ? indices : indices.reverse();
  }
}
