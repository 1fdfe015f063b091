import type { LessonFeedback, RunView } from "../../../lesson/index.ts";

/** Length of its way in the last half second. */
const lastWayMm = (run: RunView) => run.wayMm(run.endSeconds - 0.5, run.endSeconds);

export default {
  never_moved: (run) => run.pathLengthMm < 5,
  stopped_at_once: (run) => run.motorsRan && run.pathLengthMm < 60 && lastWayMm(run) < 2,
  hit_wall: (run) => run.contacts("wall") > 0,
  still_moving: (run) => lastWayMm(run) > 1,
  too_near: (run, said) => said.is("mm", run.clearanceMm) && run.clearanceMm < 100 && lastWayMm(run) < 2,
  too_far: (run, said) => said.is("mm", run.clearanceMm) && run.clearanceMm > 200 && lastWayMm(run) < 2,
} satisfies LessonFeedback;
