import { computed, type ReadonlySignal } from "@preact/signals";
import type { Source } from "../language/language-messages.ts";
import { player } from "../run/page-player.ts";
import type { Session } from "../work/session.ts";
import { position } from "./position.ts";
import { watchedRobot } from "./watched-robot.ts";

/** Lines of the program in the editor, from 1. */
export interface LitLines {
  /** It runs, or the task that ran last waits in it. */
  readonly runs: number | undefined;
  /** Other tasks wait in them. */
  readonly waits: readonly number[];
}

const none: LitLines = { runs: undefined, waits: [] };

/** The program whose lines are known of the run that is shown. */
function watchedSource() {
  const run = player.recording.value;
  return run?.lines && run.sourceOf(run.scene.robots[run.lines.robot]!.name);
}

/** Whether the watched robot runs a program that stands elsewhere. */
export function isOfOther(session: Session): boolean {
  const source = watchedSource();
  return source !== undefined && !session.isInEditor(source);
}

/** Whether the lines in the editor are others than those that ran: of another program, or of one that was changed since. */
export function isChanged(session: Session): boolean {
  const source = watchedSource();
  return source !== undefined && !isInEditorAs(source, session);
}

/** Whether a program stands in the editor as it was when it began. */
export function isInEditorAs(source: Source, session: Session): boolean {
  return session.isInEditor(source) && source.text === session.text.value;
}

/** Which lines are lit at the moment that is shown. */
export function litLines(session: Session): ReadonlySignal<LitLines> {
  return computed(() => {
    const robot = watchedRobot.value;
    const ofRobot = robot?.lit.value;
    if (robot && ofRobot) return isInEditorAs(robot.source, session) ? ofRobot : none;
    const at = position.value;
    if (!at || isChanged(session)) return none;
    const { lines, index } = at;
    const { line } = lines.at(index);
    return { runs: line, waits: lines.waitingAt(index).filter((each) => each !== line) };
  });
}
