import type { LessonCheck, RunView } from "../../../lesson/index.ts";

const marks = ["first", "second", "third", "goal"];
/** Who has driven less when the time is over was on the way, but too slowly. */
const slowMm = 900;
/** A robot whose middle is farther from the line has lost it. */
const lostMm = 75;

/** To the bend it is half of this along the line; who turns away may come there later by chance. */
const bendMm = 500;

function followsToBend(run: RunView): boolean {
  const [bendAt] = run.zoneTimes("bend");
  return bendAt !== undefined && run.progressMm(bendAt) < bendMm;
}

/** Whether it is on the line but did not come far, or would have come to the end with more time. */
function isSlow(run: RunView): boolean {
  if (run.offLineMm("track") > lostMm) return false;
  return run.progressMm() < slowMm || run.way.every((pose) => run.offLineMm("track", pose) <= lostMm);
}

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
      judge: (run) => run.pathLengthMm > 5 || { feedback: "never_moved" },
    },
    {
      id: "steers",
      judge(run) {
        if (marksPassed(run) > 0) return true;
        const params = { reached: 0 };
        if (isSlow(run)) return { feedback: "too_slow", params };
        if (run.turnedAnywayDeg < 30) return { feedback: "straight_on" };
        return followsToBend(run) ? { feedback: "lost_line", params } : { feedback: "turns_away" };
      },
    },
    {
      id: "reaches_end",
      judge(run) {
        const reached = marksPassed(run);
        if (reached === marks.length) return true;
        return { feedback: isSlow(run) ? "too_slow" : "lost_line", params: { reached } };
      },
    },
  ],
} satisfies LessonCheck;
