import type { ProgramValue } from "../sim/index.ts";
import type { Inspected, Variable } from "./inspected.ts";
import { type TextLimits, valueText } from "./value-text.ts";

/** Where a variable belongs: a call's frame, or undefined for a global one. */
export interface VariablePlace {
  readonly frame: number | undefined;
  readonly name: string;
}

/** A variable at a moment. */
export interface LookedVariable extends VariablePlace {
  /** The function's name; undefined for a global variable. */
  readonly functionName: string | undefined;
  /** Its call runs or waits, or it is a global variable; false: a function made in the call remembers it. */
  readonly lives: boolean;
  readonly value: ProgramValue;
  /** Equal as long as nothing in it changes that `compared` reaches. */
  readonly content: string;
}

/** All variables of a program at a moment: of the calls that run or wait, of what is around them, and the global ones. */
export type Look = ReadonlyMap<string, LookedVariable>;

/** How deep a change in a list or an object is seen. */
const compared: TextLimits = { elements: 100, depth: 3, letters: 1000 };

export function lookAt(inspection: Inspected): Look {
  const look = new Map<string, LookedVariable>();
  const add = (
    variables: readonly Variable[],
    where: Pick<LookedVariable, "frame" | "functionName" | "lives">,
  ) => {
    for (const [place, { name, value, constant }] of variables.entries()) {
      if (constant) continue;
      const key = `${where.frame} ${where.functionName} ${place} ${name}`;
      // A call is found for a function in it before it is found itself.
      if (look.get(key)?.lives) continue;
      look.set(key, { ...where, name, value, content: valueText(inspection, value, compared) });
    }
  };
  for (const { frames } of inspection.threads())
    for (const frame of frames) {
      if (!frame.line) continue;
      for (const { id, name, variables } of inspection.scopes(frame))
        add(variables, { frame: id, functionName: name, lives: id === frame.id });
    }
  add(inspection.globals(), { frame: undefined, functionName: undefined, lives: true });
  return look;
}

/**
 * Variables that are other than they were, and those of calls that began meanwhile and have a value by now. A frame's address
 * is used again when its call has ended, so both moments must not be far apart, or the caller knows the call to be the same.
 */
export function changedVariables(before: Look, after: Look): LookedVariable[] {
  return [...after].flatMap(([key, variable]) => {
    const old = before.get(key);
    const began = variable.lives && variable.value.type !== "undefined";
    return (old ? old.content !== variable.content : began) ? [variable] : [];
  });
}

/** When a variable changed last. */
export type LastChange =
  /** The line of this entry changed it, or its call began there. */
  | { readonly index: number }
  /** It had its value when the program began. */
  | "never"
  /** Not among the last so many entries. */
  | { readonly searched: number };

/** What looking at many entries needs: a `WatchedProgram`. */
export interface Walkable {
  walk(indices: readonly number[], visit: (index: number, inspection: Inspected) => boolean): void;
}

/** Entries of a trace that are looked at in one go, and in all. */
const stretch = 500;
const mostSearched = 20_000;

/**
 * Searches backwards for the line that gave a variable the value that it has at an entry.
 * @param most entries to look at; then it gives up
 */
export function lastChange(
  program: Walkable,
  from: number,
  place: VariablePlace,
  most = mostSearched,
): LastChange {
  let later: string | undefined;
  for (let end = from; end >= 0; end -= stretch) {
    if (from - end >= most) return { searched: from - end };
    const begin = Math.max(0, end - stretch + 1);
    const contents = new Map<number, string | undefined>();
    const indices = Array.from({ length: end - begin + 1 }, (_, i) => begin + i);
    program.walk(indices, (index, inspection) => {
      contents.set(index, contentOf(inspection, place));
      return true;
    });
    for (let index = end; index >= begin; index--) {
      const content = contents.get(index);
      if (index < from && content !== later) return { index };
      later = content;
    }
  }
  return "never";
}

function contentOf(inspection: Inspected, { frame, name }: VariablePlace): string | undefined {
  const text = (variables: readonly Variable[]) => {
    // Of two of the same name in one call, the later is in the inner block.
    const found = variables.findLast((each) => each.name === name);
    return found && valueText(inspection, found.value, compared);
  };
  if (frame === undefined) return text(inspection.globals());
  for (const { frames } of inspection.threads())
    for (const each of frames) {
      if (!each.line) continue;
      const scope = inspection.scopes(each).find(({ id }) => id === frame);
      if (scope) return text(scope.variables);
    }
  return undefined;
}
