import { player } from "../run/page-player.ts";
import type { Recording } from "../run/recording.ts";
import { troubleOf } from "../run/trouble.ts";
import type { ConditionVerdict } from "../simulate/program-moment.ts";
import { simulatorThread } from "../threads/threads.ts";
import type { Session } from "../work/session.ts";
import { Halts } from "./halts.ts";
import { isOfOther } from "./lit-lines.ts";
import { pausesAt, position } from "./position.ts";
import { RunVerdicts } from "./run-verdicts.ts";
import { stepsOpen } from "./steps-part.ts";

/** How far before a picture conditions are worked out while a run plays, virtual µs: the answer shall be there in time. */
const aheadUs = 1_000_000;

const verdictsOfRuns = new WeakMap<Recording, RunVerdicts>();

/** What is known of conditions in a run whose program is watched. */
function verdictsOf(run: Recording): RunVerdicts {
  let verdicts = verdictsOfRuns.get(run);
  if (!verdicts) {
    verdicts = new RunVerdicts(run.lines!, (condition, indices) =>
      simulatorThread().holdsAt(condition, indices),
    );
    verdictsOfRuns.set(run, verdicts);
  }
  return verdicts;
}

function haltsOf(session: Session, run: Recording): Halts {
  return new Halts(run.lines!, isOfOther(session) ? [] : session.breakpoints.value, verdictsOf(run));
}

/** The next breakpoint or the one before an entry, as far as the run is simulated; undefined: there is none. */
export async function findStop(
  session: Session,
  run: Recording,
  from: number,
  direction: "forwards" | "backwards",
  isWanted: () => boolean,
): Promise<number | undefined> {
  const isForwards = direction === "forwards";
  for (let start = from; ; ) {
    const halts = haltsOf(session, run);
    const halt = isForwards ? halts.next(start) : halts.previous(start);
    if (halt?.open === undefined) return halt?.index;
    await verdictsOf(run).workOut(halt.open, halt.index, direction);
    if (!isWanted()) return undefined;
    start = isForwards ? halt.index - 1 : halt.index + 1;
  }
}

/**
 * Lets runs pause at a session's breakpoints.
 * @returns ends it
 */
export function pauseAtBreakpoints(session: Session): () => void {
  player.haltBetween = (fromUs, toUs) => {
    const run = player.recording.peek();
    if (!run?.lines || session.breakpoints.peek().length === 0) return undefined;
    const { lines } = run;
    const from = position.peek()?.index ?? lines.indexAt(fromUs) ?? -1;
    const until = lines.indexAt(toUs + aheadUs) ?? -1;
    const halts = haltsOf(session, run);
    const halt = halts.next(from, until + 1);
    if (!halt) return undefined;
    if (halt.open !== undefined)
      verdictsOf(run)
        .workOut(halt.open, halt.index, "forwards")
        .catch((error: unknown) => failed(run, error));
    const { timeUs } = lines.at(halt.index);
    if (timeUs > toUs) return undefined;
    const isKnown = halt.open === undefined;
    if (isKnown) pausesAt(run, halt.index);
    // What could not be worked out is told beside the steps.
    if (isKnown && halts.problemAt(halt.index)) stepsOpen.value = true;
    return { timeUs, isKnown };
  };
  return () => {
    player.haltBetween = () => undefined;
  };
}

/** Why the condition of a breakpoint could not be worked out at the line that is about to run, where that is so. */
export function conditionProblem(session: Session): Exclude<ConditionVerdict, boolean> | undefined {
  const run = player.recording.value;
  const at = position.value;
  return run?.lines && at?.exact ? haltsOf(session, run).problemAt(at.index) : undefined;
}

/** A run cannot go on being shown when it is unknown where to pause. */
function failed(run: Recording, error: unknown): void {
  // Another run may have begun: nobody waits for this answer any more.
  if (run !== player.recording.peek() || player.state.peek() === "building") return;
  player.pause();
  player.trouble.value = troubleOf(error);
}
