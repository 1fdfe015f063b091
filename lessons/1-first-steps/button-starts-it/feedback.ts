import type { LessonFeedback, RunView } from "../../../lesson/index.ts";

const stopMm = 250;

/** From a press, counted from 1, until the next one or the end. */
function untilNext(run: RunView, press: number): { readonly from: number; readonly to: number } {
  const presses = run.pressTimes("button");
  return { from: presses[press - 1]!, to: presses[press] ?? run.endSeconds };
}

/** Length of its way after a press. */
function wayAfter(run: RunView, press: number): number {
  const { from, to } = untilNext(run, press);
  return run.wayMm(from, to);
}

/** How much farther ahead it came after a press. */
function aheadAfter(run: RunView, press: number): number {
  const { from, to } = untilNext(run, press);
  return run.aheadMm(run.poseAt(to)) - run.aheadMm(run.poseAt(from));
}

/** Whether the bus drove somewhere after a press with its lamp on. */
function drovesWithLamp(run: RunView, press: number): boolean {
  const { from, to } = untilNext(run, press);
  return run
    .speeds()
    .some(
      ({ second, mmPerS }) =>
        second > from && second < to && Math.abs(mmPerS) > 20 && run.wasOnAt("light", second - 0.05),
    );
}

export default {
  never_moved: (run) => run.pathLengthMm < 5,
  too_early(run, said) {
    const first = run.pressTimes("button")[0] ?? Number.POSITIVE_INFINITY;
    const seconds = run.movesFrom!;
    return said.is("seconds", seconds, 0.05) && seconds < first;
  },
  too_far: (run, said) =>
    said.is("mm", wayAfter(run, said.number("number")), 1) && said.number("mm") > stopMm + 40,
  too_short: (run, said) =>
    said.is("mm", aheadAfter(run, said.number("number")), 1) && said.number("mm") < stopMm - 40,
  press_missed: (run, said) => wayAfter(run, said.number("number")) < 20,
  wrong_way: (run, said) =>
    wayAfter(run, said.number("number")) > 15 && aheadAfter(run, said.number("number")) < 20,
  fourth_ride: (run) => run.pressTimes("button").length > 3 && wayAfter(run, 4) > 15,
  ends_early: (run, said) =>
    run.outcome === "finished" &&
    said.is("count", run.pressTimes("button").length) &&
    said.number("count") < 3,
  dark_while_waiting: (run, said) => !run.wasOnAt("light", untilNext(run, said.number("number")).from - 0.01),
  lit_while_driving: (run, said) => drovesWithLamp(run, said.number("number")),
} satisfies LessonFeedback;
