import type { LessonCheck, RunView } from "../../../lesson/index.ts";
import { cos, sin } from "../../../sim/index.ts";

const sideMm = 400;
const toleranceMm = 70;

/** The square's corners after the start, as seen from the robot at its start, turning right. */
function corners(run: RunView): { xMm: number; yMm: number }[] {
  const { xMm, yMm, headingDeg } = run.start;
  const heading = (headingDeg * Math.PI) / 180;
  const [ahead, right] = [
    { x: cos(heading) * sideMm, y: sin(heading) * sideMm },
    { x: -sin(heading) * sideMm, y: cos(heading) * sideMm },
  ];
  return [
    { xMm: xMm + ahead.x, yMm: yMm + ahead.y },
    { xMm: xMm + ahead.x + right.x, yMm: yMm + ahead.y + right.y },
    { xMm: xMm + right.x, yMm: yMm + right.y },
  ];
}

export default {
  seconds: 40,
  seeds: [1, 2, 3, 4, 5],
  hiddenSeeds: [101, 102, 103, 104, 105],
  goals: [
    {
      id: "stays_clear",
      judge: (run) => run.contacts("wall") === 0 || { feedback: "hit_wall" },
    },
    {
      id: "drives",
      judge: (run) =>
        run.pathLengthMm > 2 * sideMm || {
          feedback: "side_too_short",
          params: { mm: Math.round(run.pathLengthMm) },
        },
    },
    {
      id: "reaches_corners",
      judge(run) {
        const reached = corners(run).filter(({ xMm, yMm }) => run.nearestMm(xMm, yMm) < toleranceMm).length;
        return reached === 3 || { feedback: "corners_missed", params: { reached } };
      },
    },
    {
      id: "comes_back",
      judge: (run) =>
        run.displacementMm < toleranceMm || {
          feedback: "not_back",
          params: { mm: Math.round(run.displacementMm) },
        },
    },
  ],
} satisfies LessonCheck;
