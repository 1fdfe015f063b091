import type { LessonFeedback, RunView } from "../../../lesson/index.ts";

/** The line sensors lie so far ahead of the robot's middle. */
const sensorsMm = 70;
/** Half of the line's width, and some mm since it lies aslant. */
const lineMm = 28;

/** How far the sensors are beyond the line's middle, as the robot saw it first; before it they are negative. */
function beyondMm(run: RunView, second: number): number {
  return run.aheadMm(run.poseAt(second)) + sensorsMm - run.offLineMm("line", run.start);
}

/** When the sensors were beyond the line for the first time. */
function crossedAt(run: RunView): number | undefined {
  const crossed = run.way.find(({ timeUs }) => beyondMm(run, timeUs / 1e6) > lineMm);
  return crossed && crossed.timeUs / 1e6;
}

export default {
  never_moved: (run) => run.pathLengthMm < 5,
  not_crossed: (run) => crossedAt(run) === undefined,
  stopped_before: (run) =>
    crossedAt(run) !== undefined &&
    beyondMm(run, run.endSeconds) < 0 &&
    run.wayMm(run.endSeconds - 0.5, run.endSeconds) < 2 &&
    !run.endsOver("line"),
  missed_line(run) {
    const crossed = crossedAt(run)!;
    const back = run.way.find(({ timeUs }) => timeUs > crossed * 1e6 && beyondMm(run, timeUs / 1e6) < 0);
    return back !== undefined && beyondMm(run, run.endSeconds) > 0 && !run.endsOver("line");
  },
  not_back(run) {
    const crossed = crossedAt(run);
    return (
      crossed !== undefined &&
      run.way.every(({ timeUs }) => timeUs < crossed * 1e6 || beyondMm(run, timeUs / 1e6) > 0)
    );
  },
} satisfies LessonFeedback;
