import type { RecordedLines } from "../run/recorded-lines.ts";
import type { ConditionVerdict } from "../simulate/program-moment.ts";
import type { Breakpoint } from "../work/session.ts";
import type { RunVerdicts } from "./run-verdicts.ts";

/** An entry at which a run halts at a breakpoint. */
export interface StopHalt {
  readonly index: number;
  /** Left out: it stops there. Else this condition must be worked out first. */
  readonly open?: string;
}

/** At which entries a run halts at breakpoints, as far as their conditions are worked out. */
export class Halts {
  /** By line with code. Of a breakpoint on a comment that is the next one. */
  readonly #conditions = new Map<number, string[]>();
  readonly #stopLines: ReadonlySet<number>;

  constructor(
    private readonly lines: RecordedLines,
    breakpoints: readonly Breakpoint[],
    private readonly verdicts: Pick<RunVerdicts, "at">,
  ) {
    for (const { line, condition } of breakpoints) {
      const codeLine = lines.codeLineFrom(line);
      if (codeLine === undefined) continue;
      this.#conditions.set(codeLine, [...(this.#conditions.get(codeLine) ?? []), condition]);
    }
    this.#stopLines = new Set(this.#conditions.keys());
  }

  /** The first halt after an entry, below a limit. */
  next(after: number, before = this.lines.length): StopHalt | undefined {
    let i = this.lines.nextStop(after, this.#stopLines, before);
    for (; i !== undefined; i = this.lines.nextStop(i, this.#stopLines, before)) {
      const halt = this.#haltAt(i);
      if (halt) return halt;
    }
    return undefined;
  }

  /** The last halt before an entry. */
  previous(before: number): StopHalt | undefined {
    let i = this.lines.previousStop(before, this.#stopLines);
    for (; i !== undefined; i = this.lines.previousStop(i, this.#stopLines)) {
      const halt = this.#haltAt(i);
      if (halt) return halt;
    }
    return undefined;
  }

  /** Why a condition cannot be worked out at an entry, where that is so. */
  problemAt(index: number): Exclude<ConditionVerdict, boolean> | undefined {
    for (const condition of this.#conditions.get(this.lines.at(index).line) ?? []) {
      const verdict = condition === "" ? undefined : this.verdicts.at(condition, index);
      if (typeof verdict === "object") return verdict;
    }
    return undefined;
  }

  #haltAt(index: number): StopHalt | undefined {
    let open: string | undefined;
    for (const condition of this.#conditions.get(this.lines.at(index).line)!) {
      const verdict = condition === "" || this.verdicts.at(condition, index);
      // One that cannot be worked out stops as well: the pupil shall see why.
      if (verdict === undefined) open = condition;
      else if (verdict !== false) return { index };
    }
    return open === undefined ? undefined : { index, open };
  }
}
