import type { LessonFeedback, RunView } from "../../../lesson/index.ts";

/** Farther from the line its sensors cannot see it. */
const seesLineMm = 75;
/** From the robot's middle to the casualty's. */
const besideMm = 430;
/** Within so much of the middle of its home the robot is at home. */
const atHomeMm = 340;

const foundCasualty = (run: RunView) => run.nearestToMm("casualty") < besideMm;
const farthestOffMm = (run: RunView) => Math.max(...run.way.map((pose) => run.offLineMm("track", pose)));
const isHome = (run: RunView) => run.fromMm("home") < atHomeMm;
/** Whether it neither drove nor turned in the last half second. */
const stands = (run: RunView) =>
  run.wayMm(run.endSeconds - 0.5, run.endSeconds) < 2 &&
  run.turnedDegBetween(run.endSeconds - 0.5, run.endSeconds) < 1;

/** Where the robot was when each beep began. */
const beeps = (run: RunView) => run.switchOnTimes("buzzer").map((second) => run.poseAt(second));

/** Whether it beeped beside the casualty, and how far it turned after that. */
function helped(run: RunView): { readonly helped: boolean; readonly turnedDeg: number } {
  const second = run
    .switchOnTimes("buzzer")
    .find((each) => run.fromMm("casualty", run.poseAt(each)) < besideMm);
  if (second === undefined) return { helped: false, turnedDeg: 0 };
  return { helped: true, turnedDeg: run.turnedDegBetween(second, run.endSeconds) };
}

export default {
  never_moved: (run) => run.pathLengthMm < 5,
  hit_casualty: (run) => run.contacts("box") > 0,
  lost_line: (run, said) =>
    said.is("mm", farthestOffMm(run)) && farthestOffMm(run) > seesLineMm && !foundCasualty(run),
  not_found: (run) => farthestOffMm(run) < 100 && !foundCasualty(run),
  no_signal: (run) => foundCasualty(run) && beeps(run).length === 0,
  beeped_elsewhere: (run) =>
    beeps(run).length > 0 && beeps(run).every((pose) => run.fromMm("casualty", pose) > besideMm - 10),
  not_turned: (run) => helped(run).helped && helped(run).turnedDeg < 120,
  lost_line_home: (run, said) =>
    said.is("mm", run.offLineMm("track")) &&
    run.offLineMm("track") > seesLineMm &&
    helped(run).turnedDeg > 100,
  not_home: (run, said) =>
    said.is("mm", run.fromMm("home")) && !isHome(run) && helped(run).helped && helped(run).turnedDeg > 100,
  hit_station: (run) => run.contacts("wall") > 0 && isHome(run),
  still_moving: (run) => isHome(run) && !stands(run),
  no_lamp: (run) => isHome(run) && stands(run) && !run.wasOnAt("light", run.endSeconds),
} satisfies LessonFeedback;
