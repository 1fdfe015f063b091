import type { LessonCheck, RunView } from "../../../lesson/index.ts";

const rocks = ["first", "second", "third"];
/** The robot's middle is up to so far from a rock in front of which it stops, with 250 mm free before its nose. */
const atRockMm = 360;
const homeMm = 100;
/** A way back that is longer or shorter by so much is another one. */
const sameWayMm = 150;

const beepAt = (run: RunView) => run.switchOnTimes("buzzer")[0];

/** How many rocks it had come to, in their order, when it beeped. */
function rocksReached(run: RunView): number {
  let count = 0;
  for (const pose of run.way) {
    if (count === rocks.length || pose.timeUs > (beepAt(run) ?? 0) * 1e6) break;
    if (run.offLineMm(rocks[count]!, pose) <= atRockMm) count++;
  }
  return count;
}

export default {
  seconds: 60,
  seeds: [1, 2, 3, 4, 5],
  hiddenSeeds: [101, 102, 103, 104, 105],
  goals: [
    {
      id: "keeps_clear",
      prohibits: true,
      judge(run) {
        const touched = run.contactTimes("wall")[0];
        if (touched === undefined) return true;
        return { feedback: touched > (beepAt(run) ?? touched) ? "touched_back" : "touched" };
      },
    },
    {
      id: "finds_rocks",
      judge(run) {
        if (beepAt(run) === undefined) return { feedback: "no_beep" };
        const count = rocksReached(run);
        return count === rocks.length || { feedback: "not_at_third", params: { count } };
      },
    },
    {
      id: "comes_back",
      judge(run) {
        if (run.farthestMm <= homeMm) return { feedback: "stayed" };
        const beep = beepAt(run) ?? 0;
        const off = Math.round(run.displacementMm);
        if (off <= homeMm) return true;
        const [out, back] = [run.wayMm(0, beep), run.wayMm(beep, run.endSeconds)].map(Math.round) as [
          number,
          number,
        ];
        if (back < 50) return { feedback: "stayed" };
        if (back > out + sameWayMm) return { feedback: "too_far", params: { out, back } };
        if (back < out - sameWayMm) return { feedback: "too_short", params: { out, back } };
        return { feedback: "astray", params: { off } };
      },
    },
  ],
} satisfies LessonCheck;
