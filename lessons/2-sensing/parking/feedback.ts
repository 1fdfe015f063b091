import type { LessonFeedback, RunView } from "../../../lesson/index.ts";

/** Length of its way in the last half second. */
const lastWayMm = (run: RunView) => run.wayMm(run.endSeconds - 0.5, run.endSeconds);

/** Speed in the tenth of a second before it touched the wall, in mm/s. */
function speedAtWall(run: RunView): number {
  const touched = run.contactTimes("wall")[0]!;
  return run.wayMm(touched - 0.12, touched - 0.02) / 0.1;
}

/** Half of the time until it touched the wall, its speed was lower. */
function usualSpeed(run: RunView): number {
  const touched = run.contactTimes("wall")[0]!;
  const speeds = run.speeds().filter(({ second }) => second < touched);
  return speeds.map(({ mmPerS }) => mmPerS).sort((a, b) => a - b)[speeds.length >> 1]!;
}

export default {
  never_moved: (run) => run.pathLengthMm < 5,
  hit_wall: (run, said) => run.contacts("wall") > 0 && said.is("near", speedAtWall(run), 30),
  // It may still speed up there.
  fast_near_wall: (run, said) =>
    said.is("near", speedAtWall(run), 50) &&
    said.is("far", usualSpeed(run), 1) &&
    speedAtWall(run) > usualSpeed(run),
  never_stops: (run) => run.contacts("wall") > 0 && run.clearanceMm < 10 && run.motorsRunAtEnd,
  still_moving: (run) => lastWayMm(run) > 1,
  too_near: (run, said) => said.is("mm", run.clearanceMm) && run.clearanceMm < 20 && lastWayMm(run) < 2,
  too_far: (run, said) => said.is("mm", run.clearanceMm) && run.clearanceMm > 110 && lastWayMm(run) < 2,
  too_slow: (run, said) => said.is("seconds", run.lastMovedSeconds, 0.05) && run.wayMm(8, run.endSeconds) > 0,
} satisfies LessonFeedback;
