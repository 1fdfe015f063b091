import { signal } from "@preact/signals";
import { next, stepBack, stepBackIn, stepBackOut, stepIn, stepOut } from "../../../debugger/index.ts";
import type { MessageId } from "../../../messages/index.ts";
import { player } from "../run/page-player.ts";
import type { Recording } from "../run/recording.ts";
import { troubleOf } from "../run/trouble.ts";
import type { Session } from "../work/session.ts";
import { findStop } from "./breakpoints.ts";
import { awaitFirst, goToEntry, type Position, position } from "./position.ts";

/** In order of the buttons: backwards, then forwards. */
export const stepKinds = [
  ...(["previousStop", "backOut", "backIn", "back"] as const),
  ...(["next", "in", "out", "nextStop"] as const),
] as const;
export type StepKind = (typeof stepKinds)[number];

/** How much is simulated at once when a step leads beyond what is known, virtual µs: more and more. */
const firstPieceUs = 100_000;
const mostPieceUs = 2_000_000;

const searches: Readonly<Record<Exclude<StepKind, "previousStop" | "nextStop">, typeof next>> = {
  next,
  in: stepIn,
  out: stepOut,
  back: stepBack,
  backIn: stepBackIn,
  backOut: stepBackOut,
};

/** Why the last step led nowhere. */
export const stepTold = signal<MessageId | undefined>(undefined);
/** Counts what was asked for: what is still searched for an older step is let go. */
let asked = 0;

/** A step forwards or backwards in what the program ran. Without a run it starts one, which waits at its first line. */
export async function step(session: Session, kind: StepKind): Promise<void> {
  const mine = ++asked;
  stepTold.value = undefined;
  const run = player.recording.peek();
  if (player.state.peek() === "building") return;
  if (!run) return isBackwards(kind) ? undefined : startPaused(session);
  if (!run.lines) {
    stepTold.value = "studio.watch.notWatched";
    return;
  }
  player.pause();
  const isWanted = () => mine === asked && run === player.recording.peek();
  let found: number | undefined;
  try {
    found = await search(session, run, kind, isWanted);
  } catch (error) {
    if (isWanted()) player.trouble.value = troubleOf(error);
    return;
  }
  if (!isWanted()) return;
  if (found !== undefined) goToEntry(run, found);
  else if (isBackwards(kind))
    stepTold.value = kind === "previousStop" ? "studio.watch.noStopBefore" : "studio.watch.first";
  else {
    player.seek(run.edgeUs);
    stepTold.value =
      kind === "nextStop"
        ? "studio.watch.noStopAfter"
        : run.waits
          ? "studio.watch.press"
          : "studio.watch.last";
  }
}

/** Starts a run that waits at its first line. */
export async function startPaused(session: Session): Promise<void> {
  const mine = ++asked;
  stepTold.value = undefined;
  await session.run({ paused: true });
  const run = player.recording.peek();
  if (mine !== asked || !run?.lines) return;
  awaitFirst(run);
  while (run.lines.length === 0 && mine === asked && (await player.growBy(firstPieceUs)));
  if (mine === asked && run === player.recording.peek() && run.lines.length > 0) goToEntry(run, 0);
}

async function search(
  session: Session,
  run: Recording,
  kind: StepKind,
  isWanted: () => boolean,
): Promise<number | undefined> {
  const lines = run.lines!;
  for (let pieceUs = firstPieceUs; ; pieceUs = Math.min(mostPieceUs, 2 * pieceUs)) {
    const at = position.peek();
    const found = await entryOf(session, run, kind, at, isWanted);
    if (found !== undefined || isBackwards(kind) || !isWanted()) return found;
    // Nothing comes any more while nobody presses the robot's button.
    if (run.waits || lines.fullAtUs !== undefined || !(await player.growBy(pieceUs))) return undefined;
  }
}

async function entryOf(
  session: Session,
  run: Recording,
  kind: StepKind,
  at: Position | undefined,
  isWanted: () => boolean,
): Promise<number | undefined> {
  const lines = run.lines!;
  if (kind === "nextStop") return findStop(session, run, at?.index ?? -1, "forwards", isWanted);
  if (!at) return isBackwards(kind) || lines.length === 0 ? undefined : 0;
  const { index, exact } = at;
  if (kind === "previousStop")
    return findStop(session, run, exact ? index : index + 1, "backwards", isWanted);
  // The line has run and perhaps waited: a step back leads first to where it began.
  if (!exact && (kind === "back" || kind === "backIn")) return index;
  return searches[kind](lines, index);
}

function isBackwards(kind: StepKind): boolean {
  return kind.startsWith("back") || kind === "previousStop";
}
