import type { LessonFeedback, Pose, RunView } from "../../../lesson/index.ts";

/** How far a pose is from the walls' middle, on the drawing's two axes. */
const offX = ({ xMm }: Pose) => xMm - 1240 / 2;
const offY = ({ yMm }: Pose) => yMm - 1040 / 2;

/** How far to the sides of its first direction it ever came. */
const sidewaysMm = (run: RunView) =>
  Math.max(...run.way.map((pose) => Math.abs(offY(pose) - offY(run.start))));

/** What it measured ahead at its start, as the drawing has it: to the wall at 1220 mm, from a nose 85 mm before its middle. */
const startAheadMm = (run: RunView) => 1220 - run.start.xMm - 85;

export default {
  went_away: (run, said) =>
    said.is("mm", Math.abs(offX(run.end)), 1) && Math.abs(offX(run.end)) > Math.abs(offX(run.start)),
  mirrored: (run, said) =>
    said.is("mm", Math.abs(offX(run.end)), 1) && Math.sign(offX(run.end)) !== Math.sign(offX(run.start)),
  half_of_one: (run, said) =>
    said.is("mm", Math.abs(offX(run.end)), 1) && Math.abs(offX(run.end) - startAheadMm(run) / 2) < 55,
  off_along: (run, said) => said.is("mm", Math.abs(offX(run.end)), 1) && Math.abs(offX(run.end)) > 50,
  not_across: (run, said) => said.is("mm", Math.abs(offY(run.end)), 1) && sidewaysMm(run) < 61,
  off_across: (run, said) => said.is("mm", Math.abs(offY(run.end)), 1) && Math.abs(offY(run.end)) > 50,
  no_beep: (run) => run.onSpans("buzzer").length === 0,
  beep_early(run) {
    const at = run.poseAt(run.switchOnTimes("buzzer").at(-1)!);
    return Math.abs(offX(at)) > 50 || Math.abs(offY(at)) > 50;
  },
} satisfies LessonFeedback;
