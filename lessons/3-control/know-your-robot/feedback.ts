import type { LessonFeedback, RunView } from "../../../lesson/index.ts";

/** How far back it is from the place that lies farthest from the start; the way is straight. */
function backMm(run: RunView): number {
  const ahead = run.way.map((pose) => run.aheadMm(pose));
  return Math.max(...ahead) - ahead.at(-1)!;
}

const isOff = (run: RunView) => Math.abs(backMm(run) - 900) > 9;
/** By how much the way back is off as a multiple of what the wheels do by themselves. */
const timesOff = (run: RunView) => (100 * (backMm(run) / 900 - 1)) / run.wheelsTooLargePercent;

export default {
  never_moved: (run) => run.pathLengthMm < 55,
  one_line: (run) => Math.max(...run.way.map((pose) => run.aheadMm(pose))) < 1150,
  not_back: (run) => backMm(run) < 110,
  uncorrected: (run, said) =>
    said.is("mm", backMm(run), 2) && isOff(run) && Math.abs(timesOff(run) - 1) < 0.5,
  wrong_direction: (run, said) =>
    said.is("mm", backMm(run), 2) && isOff(run) && Math.abs(timesOff(run) - 2) < 0.5,
  wrong_way: (run, said) => said.is("mm", backMm(run), 2) && isOff(run),
} satisfies LessonFeedback;
