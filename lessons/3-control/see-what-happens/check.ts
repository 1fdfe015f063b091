import type { LessonCheck, RunView } from "../../../lesson/index.ts";

/** The page says 100 to 300 mm; the sensor and the wheels' rolling out take the rest. */
const nearestMm = 90;
const farthestMm = 315;
const fewestValues = 15;
/** A value is as old as the sensor's last measurement and the time between two values on the screen, s. */
const oldestSeconds = 0.5;
/** The page says half a second at most. */
const lateSeconds = 0.6;

/** What the sensor would have to say at a moment: the robot drives straight towards the wall. */
function gapMm(run: RunView, second: number): number {
  return run.clearanceMm + run.aheadMm(run.end) - run.aheadMm(run.poseAt(second));
}

/** The first value of the curve that the sensor cannot have measured. */
function untrue(run: RunView) {
  return run.plotted("distance").find(({ second, value }) => {
    const [now, before] = [gapMm(run, second), gapMm(run, second - oldestSeconds)];
    const off = 40 + 0.08 * before;
    return value < Math.min(now, before) - off || value > Math.max(now, before) + off;
  });
}

export default {
  seconds: 25,
  seeds: [1, 2, 3, 4, 5],
  hiddenSeeds: [101, 102, 103, 104, 105],
  goals: [
    {
      id: "drives",
      judge: (run) => run.pathLengthMm > 50 || { feedback: "never_moved" },
    },
    {
      id: "right_gap",
      judge(run) {
        if (run.contacts("wall") > 0) return { feedback: "hit_wall" };
        if (!run.standsAtEnd) return { feedback: "still_moving" };
        const mm = Math.round(run.clearanceMm);
        return (mm >= nearestMm && mm <= farthestMm) || { feedback: "wrong_gap", params: { mm } };
      },
    },
    {
      id: "draws",
      judge(run) {
        const count = run.plotted("distance").length;
        if (count === 0) return { feedback: "no_curve" };
        return count >= fewestValues || { feedback: "few_values", params: { count } };
      },
    },
    {
      id: "whole_way",
      judge(run) {
        const curve = run.plotted("distance");
        const [first, last] = [curve[0], curve.at(-1)];
        if (!first || !last) return { feedback: "no_curve" };
        if (run.movesFrom === undefined) return { feedback: "never_moved" };
        if (!run.standsAtEnd) return { feedback: "still_moving" };
        const late = first.second - run.movesFrom;
        if (late > lateSeconds) return { feedback: "begins_late", params: { seconds: late } };
        return run.lastMovedSeconds <= last.second || { feedback: "ends_early" };
      },
    },
    {
      id: "measured",
      judge(run) {
        if (run.plotted("distance").length === 0) return { feedback: "no_curve" };
        const wrong = untrue(run);
        if (!wrong) return true;
        const { second, value } = wrong;
        const params = { second, value: Math.round(value), mm: Math.round(gapMm(run, second)) };
        return { feedback: "not_measured", params };
      },
    },
    {
      id: "ends",
      judge(run) {
        if (run.movesFrom === undefined) return { feedback: "never_moved" };
        return run.outcome !== "time" || { feedback: "goes_on" };
      },
    },
  ],
} satisfies LessonCheck;
