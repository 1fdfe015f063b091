import { computed, type ReadonlySignal } from "@preact/signals";
import { player } from "../run/page-player.ts";
import type { Session } from "../work/session.ts";
import { position } from "./position.ts";

/** Lines of the program in the editor, from 1. */
export interface LitLines {
  /** It runs, or the task that ran last waits in it. */
  readonly runs: number | undefined;
  /** Other tasks wait in them. */
  readonly waits: readonly number[];
}

const none: LitLines = { runs: undefined, waits: [] };

/** Whether the program was changed since its run began: then its lines are others. */
export function isChanged(session: Session): boolean {
  const source = player.recording.value?.sources[0];
  return source !== undefined && (!session.isInEditor(source) || source.text !== session.text.value);
}

/** Which lines are lit at the moment that is shown. */
export function litLines(session: Session): ReadonlySignal<LitLines> {
  return computed(() => {
    const at = position.value;
    if (!at || isChanged(session)) return none;
    const { lines, index } = at;
    const { line } = lines.at(index);
    return { runs: line, waits: lines.waitingAt(index).filter((each) => each !== line) };
  });
}
