import { player } from "../run/page-player.ts";
import type { RecordedLines } from "../run/recorded-lines.ts";
import type { Session } from "../work/session.ts";
import { pausesAt, position } from "./position.ts";

/** Lines at which a run stops: of a breakpoint on a comment the next one with code. */
export function stopLines(session: Session, lines: RecordedLines): ReadonlySet<number> {
  return new Set(session.breakpoints.peek().flatMap((line) => lines.codeLineFrom(line) ?? []));
}

/**
 * Lets runs pause at a session's breakpoints.
 * @returns ends it
 */
export function pauseAtBreakpoints(session: Session): () => void {
  player.pauseBetween = (fromUs, toUs) => {
    const run = player.recording.peek();
    if (!run?.lines || session.breakpoints.peek().length === 0) return undefined;
    const { lines } = run;
    const from = position.peek()?.index ?? lines.indexAt(fromUs) ?? -1;
    const until = lines.indexAt(toUs) ?? -1;
    const index = lines.nextStop(from, stopLines(session, lines), until + 1);
    if (index === undefined) return undefined;
    pausesAt(run, index);
    return lines.at(index).timeUs;
  };
  return () => {
    player.pauseBetween = () => undefined;
  };
}
