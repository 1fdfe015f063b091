import type { LessonCheck } from "../../../lesson/index.ts";

const nearestMm = 40;
const farthestMm = 80;
const secondsAllowed = 8;

export default {
  seconds: 14,
  seeds: [1, 2, 3, 4, 5],
  hiddenSeeds: [101, 102, 103, 104, 105],
  goals: [
    {
      id: "drives",
      judge: (run) => run.pathLengthMm > 50 || { feedback: "never_moved" },
    },
    {
      id: "no_crash",
      judge(run) {
        if (run.contacts("wall") === 0) return true;
        const goesOn = run.outcome === "time";
        return { feedback: goesOn ? "never_stops" : "hit_wall" };
      },
    },
    {
      id: "right_gap",
      judge(run) {
        if (!run.standsAtEnd) return { feedback: "still_moving" };
        const mm = Math.round(run.clearanceMm);
        return (mm >= nearestMm && mm <= farthestMm) || { feedback: "wrong_gap", params: { mm } };
      },
    },
    {
      id: "quick",
      judge(run) {
        const seconds = run.lastMovedSeconds;
        return seconds <= secondsAllowed || { feedback: "too_slow", params: { seconds } };
      },
    },
  ],
} satisfies LessonCheck;
