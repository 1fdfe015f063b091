import type { LessonCheck, RunView } from "../../../lesson/index.ts";

/** The page says 20 to 110 mm; who measures once and drives the way by the wheels is off by the rest. */
const nearestMm = 15;
const farthestMm = 115;
const secondsAllowed = 8;
/** A robot that was so much slower at first was not slower at the wall. */
const fasterMmPerS = 40;

/** How fast it came to the wall, and how fast it drove on the way there. */
function speeds(run: RunView): { readonly near: number; readonly far: number } {
  const touched = run.contactTimes("wall")[0] ?? 0;
  const before = run.speeds().filter(({ second }) => second < touched);
  const median = before.map(({ mmPerS }) => mmPerS).sort((a, b) => a - b)[before.length >> 1] ?? 0;
  return { near: Math.round(before.at(-1)?.mmPerS ?? 0), far: Math.round(median) };
}

export default {
  seconds: 14,
  seeds: [1, 2, 3, 4, 5],
  hiddenSeeds: [101, 102, 103, 104, 105],
  goals: [
    {
      id: "drives",
      judge: (run) => run.pathLengthMm > 5 || { feedback: "never_moved" },
    },
    {
      id: "no_crash",
      prohibits: true,
      judge(run) {
        if (run.contacts("wall") === 0) return true;
        const { near, far } = speeds(run);
        if (near > far + fasterMmPerS) return { feedback: "fast_near_wall", params: { near, far } };
        // Two seconds without a millimetre end a run; whoever pushes on had not let go by then.
        if (run.motorsRunAtEnd) return { feedback: "never_stops" };
        return { feedback: "hit_wall", params: { near } };
      },
    },
    {
      id: "right_gap",
      judge(run) {
        const mm = Math.round(run.clearanceMm);
        if (!run.standsAtEnd) {
          const ahead = (run.speeds().at(-1)?.mmPerS ?? 0) > 0;
          return ahead && mm > nearestMm
            ? { feedback: "too_slow", params: { seconds: run.lastMovedSeconds } }
            : { feedback: "still_moving" };
        }
        if (mm < nearestMm) return { feedback: "too_near", params: { mm } };
        return mm <= farthestMm || { feedback: "too_far", params: { mm } };
      },
    },
    {
      id: "quick",
      judge(run) {
        if (run.movesFrom === undefined) return { feedback: "never_moved" };
        if (!run.standsAtEnd) return { feedback: "still_moving" };
        const seconds = run.lastMovedSeconds;
        return seconds <= secondsAllowed || { feedback: "too_slow", params: { seconds } };
      },
    },
  ],
} satisfies LessonCheck;
