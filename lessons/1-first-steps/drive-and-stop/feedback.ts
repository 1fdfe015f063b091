import type { LessonFeedback, RunView } from "../../../lesson/index.ts";

const houseMm = 600;
/** The page lets the robot be off by so much. */
const allowedMm = 60;

/** How far ahead of its start the robot came at its farthest. */
const farthestMm = (run: RunView) => Math.max(...run.way.map((pose) => run.aheadMm(pose)));

/** Where the robot was when each beep began, and whether it moved while it beeped. */
function beeps(run: RunView): readonly { readonly offHouseMm: number; readonly moving: boolean }[] {
  return run.onSpans("buzzer").map(({ from, to }) => ({
    offHouseMm: Math.abs(run.aheadMm(run.poseAt(from)) - houseMm),
    moving: run.wayMm(from - 0.04, to + 0.04) > 0.5,
  }));
}

export default {
  never_moved: (run) => run.pathLengthMm < 5,
  hit_wall: (run) => run.contacts("wall") > 0,
  too_short: (run, said) => said.is("mm", farthestMm(run)) && farthestMm(run) < houseMm - allowedMm,
  too_far: (run, said) => said.is("mm", farthestMm(run)) && farthestMm(run) > houseMm + allowedMm,
  no_beep: (run) => run.switchOnTimes("buzzer").length === 0,
  beep_elsewhere: (run) =>
    beeps(run).length > 0 && beeps(run).every(({ offHouseMm }) => offHouseMm > allowedMm),
  beep_on_the_way: (run) => beeps(run).some(({ offHouseMm, moving }) => offHouseMm <= allowedMm && moving),
  turned_round(run, said) {
    const deg = Math.max(...run.way.map(({ headingDeg }) => run.turnedFromStartDeg(headingDeg)));
    return said.is("deg", deg) && deg > 30;
  },
  not_back: (run, said) => said.is("mm", run.displacementMm) && run.displacementMm > allowedMm,
} satisfies LessonFeedback;
