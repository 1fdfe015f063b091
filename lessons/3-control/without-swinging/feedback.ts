import type { LessonFeedback, RunView } from "../../../lesson/index.ts";

const curve = (run: RunView) => run.plotted("error");

/** How far it was from the middle of the lane, on whichever side. */
const off = (run: RunView, second: number) => run.offLineMm("lane", run.poseAt(second));

export default {
  never_moved: (run) => run.pathLengthMm < 55,
  no_curve: (run, said) => said.number("count") <= curve(run).length && said.number("count") < 20,
  not_error: (run, said) =>
    curve(run).some(
      ({ second, value }) =>
        said.is("second", second, 0.01) &&
        said.is("value", value) &&
        Math.abs(Math.abs(said.number("mm")) - off(run, second)) < 5,
    ) && Math.abs(said.number("value") - said.number("mm")) > 24,
  drives_away: (run, said) =>
    curve(run).some(({ value }) => said.is("mm", Math.abs(value))) &&
    said.number("mm") > Math.abs(curve(run)[0]!.value) + 200,
  turns_round: (run) => run.aheadMm(run.end) < 0,
  swings: (run, said) => curve(run).some(({ value }) => said.is("mm", -value)) && said.number("mm") > 50,
  stays_beside: (run, said) =>
    run.way.every((pose) => run.aheadMm(pose) < said.number("mm") + 1) && said.number("mm") < 1200,
  too_slow: (run, said) =>
    said.number("mm") > 30 &&
    curve(run).some(
      ({ second, value }) => said.is("mm", Math.abs(value)) && run.aheadMm(run.poseAt(second)) > 1195,
    ),
  wrong_place: (run, said) =>
    said.is("mm", run.aheadMm(run.end)) &&
    (said.number("mm") < 1700 || said.number("mm") > 2000 || run.motorsRunAtEnd),
} satisfies LessonFeedback;
