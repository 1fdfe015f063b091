import type { LessonCheck, RunView } from "../../../lesson/index.ts";
import { cos, sin } from "../../../sim/index.ts";

const sidesMm = [100, 200, 300];
const toleranceMm = 60;

/** How close the robot came to the corner across from its start, of a square to its right. */
function farCornerMm(run: RunView, side: number): number {
  const { xMm, yMm, headingDeg } = run.start;
  const heading = ((headingDeg + 45) * Math.PI) / 180;
  const way = side * Math.SQRT2;
  return run.nearestMm(xMm + way * cos(heading), yMm + way * sin(heading));
}

export default {
  seconds: 60,
  seeds: [1, 2, 3, 4, 5],
  hiddenSeeds: [101, 102, 103, 104, 105],
  goals: [
    {
      id: "stays_clear",
      judge: (run) => run.contacts("wall") === 0 || { feedback: "hit_wall" },
    },
    {
      id: "draws",
      judge: (run) => run.motorsRan || { feedback: "never_moved" },
    },
    {
      id: "three_squares",
      judge(run) {
        const missed = sidesMm.filter((side) => farCornerMm(run, side) > toleranceMm);
        if (missed.length === 0) return true;
        if (missed.length === sidesMm.length) return { feedback: "no_square" };
        const count = sidesMm.length - missed.length;
        const sizes = missed.map((side) => `${side} mm`).join(", ");
        // A square of the smallest size thrice is another mistake than one square.
        const repeated = Math.abs(run.turnedDeg) > 400;
        return { feedback: repeated ? "same_square" : "square_missing", params: { count, sizes } };
      },
    },
    {
      id: "comes_back",
      judge(run) {
        const mm = Math.round(run.displacementMm);
        return mm <= toleranceMm + 20 || { feedback: "not_back", params: { mm } };
      },
    },
  ],
} satisfies LessonCheck;
