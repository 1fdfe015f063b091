import { batch, computed, signal } from "@preact/signals";
import { player } from "../run/page-player.ts";
import type { RecordedLines } from "../run/recorded-lines.ts";
import type { Recording } from "../run/recording.ts";

/** Where in what a program ran the page is. */
export interface Position {
  readonly lines: RecordedLines;
  /** Entry of the line that ran last, or is about to run. */
  readonly index: number;
  /** A step led to it: the line is about to run. Else it is the last one before the moment that is shown. */
  readonly exact: boolean;
}

interface Reached {
  readonly run: Recording;
  readonly index: number;
  readonly timeUs: number;
}

/** Many lines run in the same moment, so the moment alone does not say to which a step led. */
const reached = signal<Reached | undefined>(undefined);

/** Undefined: no line has run, or no program is watched. */
export const position = computed((): Position | undefined => {
  const run = player.recording.value;
  // What is simulated grows; the recording itself stays the same.
  player.edgeUs.value;
  const timeUs = player.playheadUs.value;
  if (!run?.lines) return undefined;
  const { lines } = run;
  const at = reached.value;
  if (at && at.run === run && at.timeUs === timeUs && at.index < lines.length)
    return { lines, index: at.index, exact: true };
  const index = lines.indexAt(timeUs);
  return index === undefined ? undefined : { lines, index, exact: false };
});

/** Shows the moment at which a line is about to run. */
export function goToEntry(run: Recording, index: number): void {
  const { timeUs } = run.lines!.at(index);
  // In one go: nobody shall look at the moment without its line meanwhile.
  batch(() => {
    player.pause();
    player.seek(timeUs);
    reached.value = { run, index, timeUs };
  });
}

/** Notes that a run which has not begun will be shown at its first line. */
export function awaitFirst(run: Recording): void {
  reached.value = { run, index: 0, timeUs: player.playheadUs.peek() };
}

/** Notes that the player pauses by itself at an entry. */
export function pausesAt(run: Recording, index: number): void {
  reached.value = { run, index, timeUs: run.lines!.at(index).timeUs };
}
