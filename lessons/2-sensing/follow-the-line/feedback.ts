import type { LessonFeedback, RunView } from "../../../lesson/index.ts";

/** Nearer than this to the line its sensors can see it, also while it sways. */
const seesLineMm = 75;

/** How many marks it passed in their order. */
function marks(run: RunView): number {
  const wanted = ["first", "second", "third", "goal"];
  let passed = 0;
  for (const zone of run.zonesEntered) if (zone === wanted[passed]) passed++;
  return passed;
}

const farthestTurnDeg = (run: RunView) =>
  Math.max(...run.way.map(({ headingDeg }) => run.turnedFromStartDeg(headingDeg)));

/** The share of the time since it left the line that it was away from it: it may cross it by chance. */
function awayShare(run: RunView): number {
  const away = run.way.map((pose) => run.offLineMm("track", pose) > seesLineMm);
  const since = away.slice(away.indexOf(true));
  return since.filter((each) => each).length / since.length;
}

export default {
  never_moved: (run) => run.pathLengthMm < 5,
  straight_on: (run) => farthestTurnDeg(run) < 30 && run.offLineMm("track") > seesLineMm,
  turns_away: (run) => farthestTurnDeg(run) >= 15 && awayShare(run) > 0.5,
  lost_line: (run, said) =>
    said.is("reached", marks(run)) && run.way.some((pose) => run.offLineMm("track", pose) > seesLineMm),
  too_slow: (run, said) => said.is("reached", marks(run)) && run.offLineMm("track") < seesLineMm,
} satisfies LessonFeedback;
