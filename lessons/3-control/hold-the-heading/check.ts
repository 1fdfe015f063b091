import type { LessonCheck, RunView, Verdict } from "../../../lesson/index.ts";

/** The page says 3 degrees and 30 mm; a gyroscope drifts a little. */
const askewDeg = 3.2;
const asideMm = 32;
/** The green place, along the lane from the start. */
const finish = { fromMm: 1275, toMm: 1605 };
/** Who turns so far to one side, all turns added up, turns away from the lane instead of back, degrees. */
const spinsDeg = 100;
/** Whoever drives less has not driven off. */
const drivenMm = 50;
/** Whoever drives less is not yet where the ice has done its harm. */
const pastIceMm = 1000;
const fewestValues = 20;
/** A reading may be as old as a turn of the loop, in which the robot turns on, degrees. */
const untrueDeg = 4;
/** Who turns on by so much on the last part of its way, where there is no ice, turns away from the lane, degrees. */
const turnsOnDeg = 3;
const lastPartFrom = 0.6;
/** A curve that stays below this says that there is no error, degrees. */
const nothingDeg = 2;

const turnedDeg = (run: RunView, second: number) => run.turnedFromStartDeg(run.poseAt(second).headingDeg);

/** An angle without its sign and its whole turns, 0 to 180: a gyroscope counts on behind 180 degrees. */
function folded(deg: number): number {
  const rest = Math.abs(deg) % 360;
  return Math.min(rest, 360 - rest);
}

/** What the program plotted as its error while the robot drove. */
const errors = (run: RunView) =>
  run.plotted("error").filter(({ second }) => second <= run.lastMovedSeconds + 0.1);

/** Whether there is an end to judge: on the way, and after a short one, any robot looks along the lane. */
function hasArrived(run: RunView): Verdict {
  if (run.pathLengthMm <= drivenMm) return { feedback: "never_moved" };
  const mm = Math.round(run.aheadMm(run.end));
  return run.pathLengthMm >= pastIceMm || { feedback: "wrong_place", params: { mm } };
}

/** The value of the curve that differs most from the robot's heading; a program may count either side as positive. */
function leastTrue(run: RunView) {
  let worst = { second: 0, value: 0, deg: 0, off: 0 };
  for (const { second, value } of errors(run)) {
    const deg = turnedDeg(run, second);
    const off = Math.abs(folded(value) - deg);
    if (off > worst.off) worst = { second, value, deg, off };
  }
  return worst;
}

export default {
  seconds: 18,
  seeds: [1, 2, 3, 4, 5],
  hiddenSeeds: [101, 102, 103, 104, 105],
  goals: [
    {
      id: "drives",
      judge: (run) => run.pathLengthMm > drivenMm || { feedback: "never_moved" },
    },
    {
      id: "does_not_spin",
      prohibits: true,
      judge(run) {
        const deg = Math.round(run.turnedDegBetween(0, run.endSeconds));
        return deg <= spinsDeg || { feedback: "spins", params: { deg } };
      },
    },
    {
      id: "knows_heading",
      judge(run) {
        const curve = errors(run);
        if (curve.length < fewestValues) return { feedback: "no_curve", params: { count: curve.length } };
        const { second, value, deg, off } = leastTrue(run);
        const most = Math.max(...curve.map((each) => Math.abs(each.value)));
        if (most < nothingDeg && off > nothingDeg)
          return { feedback: "sees_nothing", params: { deg: Math.round(deg) } };
        if (off <= untrueDeg) return true;
        return {
          feedback: "not_heading",
          params: { second, value: Math.round(value), deg: Math.round(deg) },
        };
      },
    },
    {
      id: "looks_ahead",
      judge(run) {
        const arrived = hasArrived(run);
        if (arrived !== true) return arrived;
        const deg = run.turnedFromStartDeg(run.end.headingDeg);
        if (deg <= askewDeg) return true;
        const before = turnedDeg(run, lastPartFrom * run.lastMovedSeconds);
        const feedback = deg > before + turnsOnDeg ? "turns_away" : "askew";
        return { feedback, params: { deg: Math.round(deg) } };
      },
    },
    {
      id: "in_lane",
      judge(run) {
        const arrived = hasArrived(run);
        if (arrived !== true) return arrived;
        const mm = Math.round(Math.abs(run.asideMm(run.end)));
        return mm <= asideMm || { feedback: "aside", params: { mm } };
      },
    },
    {
      id: "finishes",
      judge(run) {
        const mm = Math.round(run.aheadMm(run.end));
        return (
          (run.standsAtEnd && mm >= finish.fromMm && mm <= finish.toMm) || {
            feedback: "wrong_place",
            params: { mm },
          }
        );
      },
    },
  ],
} satisfies LessonCheck;
