import { Problem } from "../messages/index.ts";
import type { WatchExpression } from "./condition.ts";
import type { Inspection } from "./inspection.ts";
import type { LookedProgram } from "./looked-program.ts";

/** Whether a condition holds, or why that could not be worked out. */
export type Verdict = boolean | Problem;

/** Whether conditions hold at entries of a trace. Each is worked out once an entry: what ran does not change any more. */
export class ConditionVerdicts {
  readonly #known = new Map<string, Map<number, Verdict>>();

  constructor(private readonly program: LookedProgram) {}

  /**
   * The verdicts on some entries, perhaps among others.
   * @param indices ascending
   */
  at(condition: WatchExpression, indices: readonly number[]): ReadonlyMap<number, Verdict> {
    const known = this.#known.get(condition.text) ?? new Map<number, Verdict>();
    this.#known.set(condition.text, known);
    const unknown = indices.filter((index) => !known.has(index));
    this.program.walk(unknown, (index, inspection) => {
      known.set(index, verdictAt(condition, inspection));
      return true;
    });
    return known;
  }
}

function verdictAt(condition: WatchExpression, inspection: Inspection): Verdict {
  const frame = inspection.ownFrame;
  if (!frame) return false;
  try {
    return condition.holdsAt({ inspection, frame });
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
}
