import { type LessonCheck, type RunView, regularFigure, type Verdict } from "../../../lesson/index.ts";

const sides = 4;
const sideMm = 400;
/** What the page allows is 40 mm and 10 degrees; the robot itself is off by the rest. */
const square = regularFigure(sides, sideMm, { sideToleranceMm: 46, turnToleranceDeg: 13 });
const backMm = 70;
/** A way that turns by more leads back. */
const backDeg = 165;

/** Whether the robot drove the square; else the first thing in which its way differs. */
function squareDriven(run: RunView): Verdict {
  const { difference } = run.followed(square);
  if (!difference) {
    const more = run.legs().filter(({ lengthMm }, i) => i < sides || lengthMm > sideMm / 4).length;
    return more === sides || { feedback: "sides_missing", params: { number: more } };
  }
  if (run.curvedMm() > 50) return { feedback: "drove_curve" };
  const { number } = difference;
  if (difference.what === "ends")
    return number === 0
      ? { feedback: "side_wrong", params: { number: 1, mm: Math.round(run.pathLengthMm) } }
      : { feedback: "sides_missing", params: { number } };
  if (difference.what === "side")
    return { feedback: "side_wrong", params: { number, mm: Math.round(difference.mm) } };
  const deg = Math.round(difference.deg);
  if (Math.abs(deg) > backDeg) return { feedback: "leads_back", params: { number } };
  return deg < -20
    ? { feedback: "other_way", params: { number } }
    : { feedback: "turn_wrong", params: { number, deg: Math.abs(deg) } };
}

export default {
  seconds: 60,
  seeds: [1, 2, 3, 4, 5],
  hiddenSeeds: [101, 102, 103, 104, 105],
  goals: [
    {
      id: "stays_clear",
      prohibits: true,
      judge(run) {
        if (run.contacts("wall") === 0) return true;
        // A wrong turn came before the wall.
        return run.followed(square).difference?.what === "turn"
          ? squareDriven(run)
          : { feedback: "hit_wall" };
      },
    },
    {
      id: "drives",
      judge: (run) => run.pathLengthMm > 20 || { feedback: "never_moved" },
    },
    {
      id: "drives_square",
      judge: squareDriven,
    },
    {
      id: "comes_back",
      judge(run) {
        if (run.farthestMm <= backMm) return { feedback: "never_moved" };
        const mm = Math.round(run.displacementMm);
        return mm <= backMm || { feedback: "not_back", params: { mm } };
      },
    },
  ],
} satisfies LessonCheck;
