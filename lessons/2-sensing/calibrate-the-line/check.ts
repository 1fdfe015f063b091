import type { LessonCheck } from "../../../lesson/index.ts";

export default {
  seconds: 30,
  seeds: [1, 2, 3, 4, 5],
  hiddenSeeds: [101, 102, 103, 104, 105],
  goals: [
    {
      id: "drives",
      judge: (run) => run.motorsRan || { feedback: "never_moved" },
    },
    {
      id: "crosses_line",
      judge: (run) =>
        run.timesOver("line") > 1 ||
        (run.timesOver("line") === 1 && !run.endsOver("line")) || { feedback: "not_crossed" },
    },
    {
      id: "stops_on_line",
      judge(run) {
        if (run.standsAtEnd && run.endsOver("line")) return true;
        const times = run.timesOver("line");
        if (times < 2) return { feedback: "not_back" };
        return { feedback: times === 2 && run.standsAtEnd ? "stopped_before" : "missed_line" };
      },
    },
  ],
} satisfies LessonCheck;
