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

const leftLine = (run: RunView) => run.way.some((pose) => run.offLineMm("track", pose) > seesLineMm);

/** Its turns from each heading to the next, until it is at the goal, for a metre. */
function turnsPerM(run: RunView): number {
  const goal = run.zoneTimes("goal")[0] ?? run.endSeconds;
  const way = run.way.filter(({ timeUs }) => timeUs <= goal * 1e6 && timeUs % 100_000 === 0);
  const deg = way
    .slice(1)
    .reduce((sum, { headingDeg }, i) => sum + Math.abs(headingDeg - way[i]!.headingDeg), 0);
  return (deg * 1000) / run.wayMm(0, goal);
}

export default {
  never_moved: (run) => run.pathLengthMm < 55,
  turns_away: (run) => leftLine(run) && marks(run) === 0,
  lost_line: (run, said) => said.is("reached", marks(run)) && leftLine(run),
  too_slow: (run, said) => said.is("reached", marks(run)) && marks(run) < 4 && !leftLine(run),
  jerky: (run, said) => said.number("deg") > 500 && said.is("deg", turnsPerM(run), 0.25 * said.number("deg")),
} satisfies LessonFeedback;
