import type { LessonCheck, RunView } from "../../../lesson/index.ts";

const marks = ["first", "second", "third", "goal"];
/** A robot whose middle is farther from the line has lost it. */
const lostMm = 75;
/** The page says 500; the line itself needs some 160, on/off control some 900. */
const mostDegPerM = 510;

/** How many marks on the line the robot passed, in their order. */
function marksPassed(run: RunView): number {
  const passed = run.zonesEntered.filter((zone) => marks.includes(zone));
  return marks.filter((mark, i) => passed[i] === mark).length;
}

const keptToLine = (run: RunView) => run.way.every((pose) => run.offLineMm("track", pose) <= lostMm);

/** All turns to the left and to the right on the way to the goal, for each metre of it. */
function turnedDegPerM(run: RunView): number {
  const goal = run.zoneTimes("goal")[0] ?? run.endSeconds;
  const speeds = run.speeds().filter(({ second }) => second <= goal);
  const deg = speeds.reduce((sum, { degPerS }) => sum + Math.abs(degPerS) * 0.02, 0);
  return (deg * 1000) / run.wayMm(0, goal);
}

export default {
  seconds: 26,
  seeds: [1, 2, 3, 4, 5],
  hiddenSeeds: [101, 102, 103, 104, 105],
  goals: [
    {
      id: "drives",
      judge: (run) => run.pathLengthMm > 50 || { feedback: "never_moved" },
    },
    {
      id: "follows",
      judge(run) {
        const reached = marksPassed(run);
        if (reached > 0) return true;
        if (keptToLine(run)) return { feedback: "too_slow", params: { reached } };
        return run.zonesEntered.includes("bend")
          ? { feedback: "lost_line", params: { reached } }
          : { feedback: "turns_away" };
      },
    },
    {
      id: "reaches_end",
      judge(run) {
        const reached = marksPassed(run);
        if (reached === marks.length) return true;
        return { feedback: keptToLine(run) ? "too_slow" : "lost_line", params: { reached } };
      },
    },
    {
      id: "smooth",
      judge(run) {
        const deg = Math.round(turnedDegPerM(run));
        return deg <= mostDegPerM || { feedback: "jerky", params: { deg } };
      },
    },
  ],
} satisfies LessonCheck;
