import type { FeedbackTruth, LessonFeedback } from "../../../lesson/index.ts";

/** Whether the speed of the sentence is one of the robot's on its last 40 mm. */
const onLastPiece: FeedbackTruth = (run, said) =>
  run
    .speeds()
    .some(
      ({ second, mmPerS }) =>
        said.is("speed", mmPerS) && Math.abs(run.aheadMm(run.poseAt(second)) - run.aheadMm(run.end)) < 45,
    );

export default {
  never_moved: (run) => run.pathLengthMm < 55,
  drives_away: (run, said) => said.is("mm", run.displacementMm) && run.aheadMm(run.end) < 0,
  hit_fast: (run, said) =>
    run.contacts("wall") > 0 &&
    said.number("speed") > 300 &&
    run.speeds().some(({ mmPerS }) => said.is("speed", mmPerS)),
  hit_wall: (run) => run.contacts("wall") > 0,
  swings: (run, said) => said.is("count", run.reversals()) && run.speeds().some(({ mmPerS }) => mmPerS < -5),
  too_slow: (run, said) => said.is("seconds", run.lastMovedSeconds, 0.1) && said.number("seconds") > 8,
  fast_at_the_end: (run, said) => said.number("speed") > 150 && onLastPiece(run, said),
  rolled_on: (run, said) =>
    said.is("mm", run.clearanceMm) &&
    run.clearanceMm < 60 &&
    said.number("speed") > 150 &&
    onLastPiece(run, said),
  wrong_gap: (run, said) => said.is("mm", run.clearanceMm) && (run.clearanceMm < 60 || run.clearanceMm > 90),
} satisfies LessonFeedback;
