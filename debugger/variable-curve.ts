import type { LineTrace } from "../sim/index.ts";
import type { Walkable } from "./changes.ts";
import type { Inspected, Variable } from "./inspected.ts";

/** A variable in whichever call of its function, or a global one. */
export interface NamedVariable {
  /** Undefined: it is global. */
  readonly functionName: string | undefined;
  readonly name: string;
}

/** Where a number of the program changed, in a piece of a run. */
export interface CurvePiece {
  /** Virtual µs, ascending. */
  readonly timesUs: readonly number[];
  readonly values: readonly number[];
  /** The entry of the trace with which the next piece begins. */
  readonly next: number;
}

/**
 * The values that a number had, one where it is another than before.
 * @param from first entry of the trace
 * @param most entries to look at: to look at one takes about as long as the program took for a turn
 */
export function variableCurve(
  program: Walkable & { readonly trace: LineTrace },
  variable: NamedVariable,
  from: number,
  most: number,
): CurvePiece {
  const next = Math.min(program.trace.length, from + most);
  const timesUs: number[] = [];
  const values: number[] = [];
  let before: number | undefined;
  const indices = Array.from({ length: Math.max(0, next - from) }, (_, i) => from + i);
  program.walk(indices, (index, inspection) => {
    const value = numberOf(inspection, variable);
    if (value !== undefined && value !== before) {
      timesUs.push(program.trace.at(index).timeUs);
      values.push(value);
      before = value;
    }
    return true;
  });
  return { timesUs, values, next };
}

function numberOf(inspection: Inspected, { functionName, name }: NamedVariable): number | undefined {
  if (functionName === undefined) return numberAmong(inspection.globals(), name);
  for (const { frames } of inspection.threads())
    for (const frame of frames) {
      if (!frame.line || frame.name !== functionName) continue;
      const scope = inspection.scopes(frame).find(({ id }) => id === frame.id);
      const found = scope && numberAmong(scope.variables, name);
      if (found !== undefined) return found;
    }
  return undefined;
}

function numberAmong(variables: readonly Variable[], name: string): number | undefined {
  // Of two of the same name in one call, the later is in the inner block.
  const found = variables.findLast((each) => each.name === name);
  return found?.value.type === "number" ? found.value.value : undefined;
}
