import type { LessonFeedback, RunView } from "../../../lesson/index.ts";

const curve = (run: RunView) => run.plotted("error");

/** By how many degrees the robot was turned from its first heading. */
function askew(run: RunView, second: number): number {
  const turned = Math.abs(run.poseAt(second).headingDeg - run.start.headingDeg) % 360;
  return Math.min(turned, 360 - turned);
}

export default {
  never_moved: (run) => run.pathLengthMm < 55,
  spins: (run, said) => said.is("deg", run.turnedAnywayDeg) && said.number("deg") > 720,
  no_curve: (run, said) => said.number("count") <= curve(run).length && said.number("count") < 20,
  sees_nothing: (run, said) =>
    curve(run).every(({ value }) => Math.abs(value) < 2) &&
    curve(run).some(({ second }) => said.is("deg", askew(run, second))) &&
    said.number("deg") >= 2,
  not_heading: (run, said) =>
    curve(run).some(
      ({ second, value }) =>
        said.is("second", second, 0.01) && said.is("value", value) && said.is("deg", askew(run, second)),
    ) && Math.abs(Math.abs(said.number("value")) - said.number("deg")) > 2,
  askew: (run, said) => said.is("deg", askew(run, run.endSeconds)) && said.number("deg") >= 3,
  aside: (run, said) => said.is("mm", Math.abs(run.asideMm(run.end))) && said.number("mm") > 30,
  wrong_place: (run, said) =>
    said.is("mm", run.aheadMm(run.end)) &&
    (said.number("mm") < 1280 || said.number("mm") > 1600 || run.motorsRunAtEnd),
} satisfies LessonFeedback;
