import type { LessonCheck, RunView, Verdict } from "../../../lesson/index.ts";

/** The page says 60 to 90 mm; the sensor's own error takes the rest. */
const nearestMm = 56;
const farthestMm = 94;
/** The page says 150 mm/s on the last 40 mm; the sensor is late and wrong by a little. */
const lastMm = 40;
const gentleMmPerS = 170;
const secondsAllowed = 8;
/** The page lets it drive 300 mm/s, and its motors overshoot. */
const limitMmPerS = 400;
/** The page says once back. */
const reversalsAllowed = 1;

/** How fast it ever was before it touched the wall. */
function fastestBeforeTouch(run: RunView): number {
  const touched = run.contactTimes("wall")[0] ?? Number.POSITIVE_INFINITY;
  const before = run.speeds().filter(({ second }) => second < touched);
  return Math.round(Math.max(0, ...before.map(({ mmPerS }) => mmPerS)));
}

/** How fast it was on the last piece of its way. */
function fastestAtTheEnd(run: RunView): number {
  const endMm = run.aheadMm(run.end);
  const near = run.speeds().filter(({ second }) => run.aheadMm(run.poseAt(second)) > endMm - lastMm);
  return Math.round(Math.max(0, ...near.map(({ mmPerS }) => mmPerS)));
}

function stopsInTime(run: RunView): Verdict {
  if (run.movesFrom === undefined) return { feedback: "never_moved" };
  const seconds = run.lastMovedSeconds;
  return (run.standsAtEnd && seconds <= secondsAllowed) || { feedback: "too_slow", params: { seconds } };
}

export default {
  seconds: 14,
  seeds: [1, 2, 3, 4, 5],
  hiddenSeeds: [101, 102, 103, 104, 105],
  goals: [
    {
      id: "drives",
      judge(run) {
        const mm = Math.round(run.displacementMm);
        if (run.aheadMm(run.end) < -30) return { feedback: "drives_away", params: { mm } };
        return run.pathLengthMm > 50 || { feedback: "never_moved" };
      },
    },
    {
      id: "no_crash",
      prohibits: true,
      judge(run) {
        if (run.contacts("wall") === 0) return true;
        const speed = fastestBeforeTouch(run);
        return speed > limitMmPerS ? { feedback: "hit_fast", params: { speed } } : { feedback: "hit_wall" };
      },
    },
    {
      id: "no_swinging",
      prohibits: true,
      judge(run) {
        const count = run.reversals();
        return count <= reversalsAllowed || { feedback: "swings", params: { count } };
      },
    },
    {
      id: "quick",
      judge: stopsInTime,
    },
    {
      id: "right_gap",
      judge(run) {
        if (!run.standsAtEnd) return stopsInTime(run);
        const mm = Math.round(run.clearanceMm);
        if (mm >= nearestMm && mm <= farthestMm) return true;
        const speed = fastestAtTheEnd(run);
        return mm < nearestMm && speed > gentleMmPerS
          ? { feedback: "rolled_on", params: { mm, speed } }
          : { feedback: "wrong_gap", params: { mm } };
      },
    },
    {
      id: "gentle",
      judge(run) {
        if (!run.standsAtEnd || run.movesFrom === undefined) return stopsInTime(run);
        const speed = fastestAtTheEnd(run);
        return speed <= gentleMmPerS || { feedback: "fast_at_the_end", params: { speed } };
      },
    },
  ],
} satisfies LessonCheck;
