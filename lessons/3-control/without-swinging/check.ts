import type { LessonCheck, RunView, Verdict } from "../../../lesson/index.ts";

/** Who has come so much nearer to the lane steers towards it. */
const nearerMm = 20;
const fewestValues = 20;
/** A robot that has only its wheels believes itself elsewhere, by a share of its way. */
const believedOffMm = 25;
const believedOffShare = 0.1;
/** Who swings goes back as far as it came; who goes this much farther steers the wrong way. */
const awayMm = 260;
/** The page says 50 and 30 mm. */
const beyondMm = 52;
const lateMm = 32;
/** From here on, along the lane from the start, it keeps to the lane. */
const settledMm = 1200;
const finish = { fromMm: 1690, toMm: 2010 };

/** How far the lane lies to the right of the start. */
const laneMm = (run: RunView) => run.offLineMm("lane", run.start);

/** What the program plotted as its error while the robot drove. */
const errors = (run: RunView) =>
  run.plotted("error").filter(({ second }) => second <= run.lastMovedSeconds + 0.1);

/** The first value of the curve that is not the way to the lane, as well as the robot can know it. */
function untrue(run: RunView) {
  return errors(run).find(({ second, value }) => {
    const offMm = believedOffMm + believedOffShare * run.wayMm(0, second);
    return Math.abs(toLaneMm(run, second) - value) > offMm;
  });
}

/** How far the robot is from the lane; beyond it is negative. */
function toLaneMm(run: RunView, second: number): number {
  return laneMm(run) - run.asideMm(run.poseAt(second));
}

/** Whether there is a curve to judge. */
function draws(run: RunView): Verdict {
  const count = errors(run).length;
  return count >= fewestValues || { feedback: "no_curve", params: { count } };
}

function onLane(run: RunView): Verdict {
  const farthest = Math.round(Math.max(...run.way.map((pose) => run.aheadMm(pose))));
  if (farthest < settledMm) return { feedback: "stays_beside", params: { mm: farthest } };
  const late = errors(run).filter(({ second }) => run.aheadMm(run.poseAt(second)) > settledMm);
  const mm = Math.round(Math.max(0, ...late.map(({ value }) => Math.abs(value))));
  return mm <= lateMm || { feedback: "too_slow", params: { mm } };
}

export default {
  seconds: 16,
  seeds: [1, 2, 3, 4, 5],
  hiddenSeeds: [101, 102, 103, 104, 105],
  goals: [
    {
      id: "drives",
      judge: (run) => run.pathLengthMm > 50 || { feedback: "never_moved" },
    },
    {
      id: "draws",
      judge(run) {
        const drawn = draws(run);
        if (drawn !== true) return drawn;
        const wrong = untrue(run);
        if (!wrong) return true;
        const { second, value } = wrong;
        const params = { second, value: Math.round(value), mm: Math.round(toLaneMm(run, second)) };
        return { feedback: "not_error", params };
      },
    },
    {
      id: "right_way",
      judge(run) {
        const drawn = draws(run);
        if (drawn !== true) return drawn;
        const mm = Math.round(Math.max(...errors(run).map(({ value }) => Math.abs(value))));
        if (mm > laneMm(run) + awayMm) return { feedback: "drives_away", params: { mm } };
        if (run.aheadMm(run.end) <= -100) return { feedback: "turns_round" };
        return run.way.some((pose) => run.asideMm(pose) > nearerMm) || onLane(run);
      },
    },
    {
      id: "does_not_swing",
      judge(run) {
        const drawn = draws(run);
        if (drawn !== true) return drawn;
        const mm = Math.round(Math.max(0, ...errors(run).map(({ value }) => -value)));
        return mm <= beyondMm || { feedback: "swings", params: { mm } };
      },
    },
    {
      id: "on_lane",
      judge: onLane,
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
