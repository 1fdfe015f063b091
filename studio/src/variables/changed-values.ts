import type { ProgramMoment, ShownVariable } from "../simulate/program-moment.ts";

/** The place of a variable at a moment, by which it is found again at another one. */
export function placeOf(...path: readonly (string | number)[]): string {
  return path.join(" ");
}

/** Places of what is there at both of two moments and has another value. */
export function changedValues(before: ProgramMoment | undefined, now: ProgramMoment): Set<string> {
  const changed = new Set<string>();
  if (!before) return changed;
  const former = textsOf(before);
  for (const [place, text] of textsOf(now)) {
    const was = former.get(place);
    if (was !== undefined && was !== text) changed.add(place);
  }
  return changed;
}

function textsOf({ tasks, globals }: ProgramMoment): Map<string, string> {
  const texts = new Map<string, string>();
  const add = (variables: readonly ShownVariable[], place: string) => {
    for (const { name, value } of variables) {
      const own = placeOf(place, name);
      texts.set(own, value.text);
      if (value.children) add(value.children, own);
    }
  };
  add(globals, "globals");
  for (const { id, frames } of tasks)
    for (const [i, { name, locals, closure }] of frames.entries()) {
      // Counted from the outermost call, which stays while others come and go.
      const frame = placeOf(id, frames.length - i, name);
      add(locals, placeOf(frame, "locals"));
      add(closure, placeOf(frame, "closure"));
    }
  return texts;
}
