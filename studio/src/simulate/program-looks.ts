import {
  type Causes,
  ConditionVerdicts,
  type CurvePiece,
  causesOf,
  type Inspection,
  type LastChange,
  LookedProgram,
  lastChange,
  type NamedVariable,
  type VariablePlace,
  variableCurve,
  WatchExpression,
} from "../../../debugger/index.ts";
import { Problem } from "../../../messages/index.ts";
import { momentOf } from "./moment-of.ts";
import type { ConditionVerdict, ProgramMoment, WantedMoment } from "./program-moment.ts";
import type { ProgramWatch } from "./program-watch.ts";

/** Entries of the trace between which others may ask something. */
const entriesAtOnce = 250;

/** Looks at what a watched program knew, in a replica of its VM. It is loaded when somebody wants to look. */
export class ProgramLooks {
  readonly #program: LookedProgram;
  readonly #verdicts: ConditionVerdicts;

  constructor(watch: ProgramWatch) {
    this.#program = new LookedProgram(watch);
    this.#verdicts = new ConditionVerdicts(this.#program);
  }

  /**
   * What the program knows at a moment of the run.
   * @throws RangeError when the run has no such moment
   */
  look(wanted: WantedMoment): ProgramMoment {
    return momentOf("index" in wanted ? this.#program.look(wanted.index) : this.#lookAtTime(wanted.timeUs));
  }

  #lookAtTime(timeUs: number): Inspection {
    const program = this.#program;
    try {
      // Calls of the VM at this very moment were made.
      return program.lookAtTime(Math.floor(timeUs) + 1);
    } catch (error) {
      // A fault has emptied the VM: what the program knew at its last line says more than nothing.
      const last = program.trace.countUntil(timeUs) - 1;
      if (!(error instanceof RangeError) || last < 0) throw error;
      return program.look(last);
    }
  }

  /** The last own lines before an entry of the trace that gave the robot's drive a command. */
  why(index: number): Causes {
    return causesOf(this.#program, index);
  }

  /** When a variable got the value that it has at an entry of the trace. */
  lastChange(index: number, place: VariablePlace): LastChange {
    return lastChange(this.#program, index, place);
  }

  /** A piece of what a number of the program was over time. */
  variableCurve(variable: NamedVariable, from: number): CurvePiece {
    return variableCurve(this.#program, variable, from, entriesAtOnce);
  }

  /**
   * Whether a condition holds at some entries of the trace, in their order.
   * @param indices ascending
   */
  holdsAt(condition: string, indices: readonly number[]): ConditionVerdict[] {
    try {
      const verdicts = this.#verdicts.at(new WatchExpression(condition), indices);
      return indices.map((index) => told(verdicts.get(index)!));
    } catch (error) {
      // It cannot be read, so nobody knows where it holds.
      if (error instanceof Problem) return indices.map(() => told(error));
      throw error;
    }
  }

  close(): void {
    this.#program.close();
  }
}

/** Without its class, which does not cross to the page. */
function told(verdict: boolean | Problem): ConditionVerdict {
  return verdict instanceof Problem ? { id: verdict.id, params: verdict.params } : verdict;
}
