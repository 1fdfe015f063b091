import type { LessonFeedback, RunView } from "../../../lesson/index.ts";

const curve = (run: RunView) => run.plotted("distance");

/** How far the nose was from where the wall is, taken from the robot's way. */
function wallMm(run: RunView, second: number): number {
  return run.clearanceMm + run.wayMm(second, run.endSeconds);
}

export default {
  never_moved: (run) => run.pathLengthMm < 55,
  hit_wall: (run) => run.contacts("wall") > 0,
  still_moving: (run) => run.wayMm(run.endSeconds - 0.5, run.endSeconds) > 1,
  wrong_gap: (run, said) =>
    said.is("mm", run.clearanceMm) && (run.clearanceMm < 100 || run.clearanceMm > 300),
  no_curve: (run) => curve(run).length === 0,
  few_values: (run, said) => said.is("count", curve(run).length) && curve(run).length < 15,
  begins_late: (run, said) => said.is("seconds", curve(run)[0]!.second - run.movesFrom!, 0.1),
  ends_early: (run) => run.wayMm(curve(run).at(-1)!.second, run.endSeconds) > 0.05,
  not_measured: (run, said) =>
    curve(run).some(
      ({ second, value }) =>
        said.is("value", value) && said.is("second", second, 0.01) && said.is("mm", wallMm(run, second), 5),
    ) && Math.abs(said.number("value") - said.number("mm")) > 20,
  goes_on: (run) => run.endSeconds > 24.9,
} satisfies LessonFeedback;
