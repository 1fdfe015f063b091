import type { LessonCheck } from "../../../lesson/index.ts";

// TODO: what shall the robot have done? Here it drives a way and stops.
const wantedMm = 300;
const toleranceMm = 40;

export default {
  seconds: 20,
  seeds: [1, 2, 3],
  hiddenSeeds: [101, 102],
  goals: [
    {
      id: "far_enough",
      judge(run) {
        const mm = Math.round(run.displacementMm);
        return mm >= wantedMm - toleranceMm || { feedback: "too_short", params: { mm } };
      },
    },
    {
      id: "not_too_far",
      prohibits: true,
      judge(run) {
        const mm = Math.round(run.displacementMm);
        return mm <= wantedMm + toleranceMm || { feedback: "too_far", params: { mm } };
      },
    },
  ],
} satisfies LessonCheck;
