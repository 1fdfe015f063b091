import type { LessonCheck } from "../../../lesson/index.ts";

const edges = 3;

export default {
  seconds: 30,
  seeds: [1, 2, 3, 4, 5],
  hiddenSeeds: [101, 102, 103, 104, 105],
  goals: [
    {
      id: "drives",
      judge: (run) => run.pathLengthMm > 50 || { feedback: "never_moved" },
    },
    {
      id: "stays_on",
      judge(run) {
        if (run.fellAtSeconds === undefined) return true;
        return { feedback: run.timesOver("void") > 1 || run.turnedAnywayDeg > 15 ? "fell_later" : "fell" };
      },
    },
    {
      id: "finds_edges",
      judge(run) {
        const count = run.timesOver("void");
        if (count === 0) return { feedback: "never_saw_edge" };
        return count >= edges || { feedback: "too_few_edges", params: { count } };
      },
    },
    {
      id: "stops",
      judge: (run) => run.standsAtEnd || { feedback: "still_moving" },
    },
  ],
} satisfies LessonCheck;
