import type { LessonCheck, RunView } from "../../../lesson/index.ts";

const backMm = 900;
/** The page says 9 mm more or less; the robot stops within 2 mm of its goal. */
const offMm = 11;
/** The robot's middle is some 70 mm behind its line sensors, and may drive over the line beside its middle. */
const atLineMm = 170;
/** With a smaller error of the wheels, one cannot tell what a program made of it, %. */
const tellingPercent = 2.5;

/** From where it was farthest along its first heading to where it ended, along that heading. */
function wayBackMm(run: RunView): number {
  const farthest = run.way.reduce((most, pose) => Math.max(most, run.aheadMm(pose)), 0);
  return farthest - run.aheadMm(run.end);
}

export default {
  seconds: 40,
  seeds: [1, 2, 3, 4, 5],
  hiddenSeeds: [101, 102, 103, 104, 105],
  goals: [
    {
      id: "drives",
      judge: (run) => run.pathLengthMm > 50 || { feedback: "never_moved" },
    },
    {
      id: "measures",
      judge: (run) => run.nearestToMm("second") <= atLineMm || { feedback: "one_line" },
    },
    {
      id: "goes_back",
      judge: (run) => wayBackMm(run) >= 100 || { feedback: "not_back" },
    },
    {
      id: "exact",
      judge(run) {
        const back = wayBackMm(run);
        const mm = Math.round(back);
        if (Math.abs(back - backMm) <= offMm) return true;
        const percent = run.wheelsTooLargePercent;
        // How many times as wrong as the wheels alone make it.
        const times = Math.abs(percent) < tellingPercent ? 0 : (100 * (back / backMm - 1)) / percent;
        if (times > 0.85 && times < 1.15) return { feedback: "uncorrected", params: { mm } };
        if (times > 1.7 && times < 2.4) return { feedback: "wrong_direction", params: { mm } };
        return { feedback: "wrong_way", params: { mm } };
      },
    },
  ],
} satisfies LessonCheck;
