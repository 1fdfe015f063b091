import type { LessonCheck, RunView } from "../../../lesson/index.ts";

const marks = ["first", "second", "third", "goal"];
/** Who has driven less when the time is over was on the way, but too slowly. */
const slowMm = 900;

/** How many marks on the line the robot passed, in their order. */
function marksPassed(run: RunView): number {
  const passed = run.zonesEntered.filter((zone) => marks.includes(zone));
  return marks.filter((mark, i) => passed[i] === mark).length;
}

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
        if (marksPassed(run) > 0) return true;
        const params = { reached: 0 };
        if (run.turnedAnywayDeg < 30) return { feedback: "straight_on" };
        if (run.pathLengthMm < slowMm) return { feedback: "too_slow", params };
        return run.zonesEntered.includes("bend")
          ? { feedback: "lost_line", params }
          : { feedback: "turns_away" };
      },
    },
    {
      id: "reaches_end",
      judge(run) {
        const reached = marksPassed(run);
        if (reached === marks.length) return true;
        return { feedback: run.pathLengthMm < slowMm ? "too_slow" : "lost_line", params: { reached } };
      },
    },
  ],
} satisfies LessonCheck;
