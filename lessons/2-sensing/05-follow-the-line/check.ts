import type { LessonCheck } from "../../../sim/grade/check.ts";

const marks = ["first", "second", "third", "goal"];

export default {
  seconds: 18,
  seeds: [1, 2, 3, 4, 5],
  hiddenSeeds: [101, 102, 103, 104, 105],
  goals: [
    {
      id: "drives",
      judge: (run) => run.pathLengthMm > 50 || { feedback: "never_moved" },
    },
    {
      id: "steers",
      judge(run) {
        if (run.zonesEntered.includes("first")) return true;
        if (run.endsOver("line") && run.pathLengthMm < 400)
          return { feedback: "too_slow", params: { reached: 0 } };
        return { feedback: run.turnedAnywayDeg < 30 ? "straight_on" : "turns_away" };
      },
    },
    {
      id: "reaches_end",
      judge(run) {
        const reached = marks.filter((mark, i) => run.zonesEntered[i] === mark).length;
        if (reached === marks.length) return true;
        return { feedback: run.endsOver("line") ? "too_slow" : "lost_line", params: { reached } };
      },
    },
  ],
} satisfies LessonCheck;
