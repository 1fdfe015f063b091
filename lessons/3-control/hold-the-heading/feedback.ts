import type { LessonFeedback, RunView } from "../../../lesson/index.ts";

const curve = (run: RunView) => run.plotted("error");

/** How far all its turns added up led it to one side. */
function turnedToOneSide(run: RunView): number {
  let sum = 0;
  const sums = run.way.slice(1).map((pose, i) => {
    sum += ((pose.headingDeg - run.way[i]!.headingDeg + 540) % 360) - 180;
    return Math.abs(sum);
  });
  return Math.max(...sums);
}

/** By how many degrees the robot was turned from its first heading. */
function askew(run: RunView, second: number): number {
  const turned = Math.abs(run.poseAt(second).headingDeg - run.start.headingDeg) % 360;
  return Math.min(turned, 360 - turned);
}

export default {
  never_moved: (run) => run.pathLengthMm < 55,
  spins: (run, said) => said.is("deg", turnedToOneSide(run)) && said.number("deg") > 100,
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
  turns_away: (run, said) =>
    said.is("deg", askew(run, run.endSeconds)) &&
    askew(run, run.endSeconds) > askew(run, run.lastMovedSeconds / 2) + 2,
  askew: (run, said) => said.is("deg", askew(run, run.endSeconds)) && said.number("deg") >= 3,
  aside: (run, said) => said.is("mm", Math.abs(run.asideMm(run.end))) && said.number("mm") > 30,
  wrong_place: (run, said) =>
    said.is("mm", run.aheadMm(run.end)) &&
    (said.number("mm") < 1280 || said.number("mm") > 1600 || run.motorsRunAtEnd),
} satisfies LessonFeedback;
