import type { LessonCheck } from "../../../lesson/index.ts";

/** The page says 100 to 200 mm; who measures once and drives the way by the wheels is off by the rest. */
const nearestMm = 90;
const farthestMm = 210;

export default {
  seconds: 30,
  seeds: [1, 2, 3, 4, 5],
  hiddenSeeds: [101, 102, 103, 104, 105],
  goals: [
    {
      id: "drives",
      judge: (run) =>
        run.pathLengthMm > 50 || { feedback: run.motorsRan ? "stopped_at_once" : "never_moved" },
    },
    {
      id: "no_crash",
      prohibits: true,
      judge: (run) => run.contacts("wall") === 0 || { feedback: "hit_wall" },
    },
    {
      id: "stops",
      judge(run) {
        if (run.movesFrom === undefined) return { feedback: "never_moved" };
        return run.standsAtEnd || { feedback: "still_moving" };
      },
    },
    {
      id: "right_gap",
      judge(run) {
        const mm = Math.round(run.clearanceMm);
        if (mm < nearestMm) return { feedback: "too_near", params: { mm } };
        return mm <= farthestMm || { feedback: "too_far", params: { mm } };
      },
    },
  ],
} satisfies LessonCheck;
