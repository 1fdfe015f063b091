import { atan2, distanceMm, hypot, type Pose, shortestTurnDeg } from "../../sim/index.ts";

/** A straight piece of the way that a robot's middle went; a turn on the spot between two pieces has no length. */
export interface Leg {
  readonly lengthMm: number;
  /** Where it leads, in the world's degrees; also when the robot drives it backwards. */
  readonly directionDeg: number;
  /** How much it leads further to the right than the leg before, −180 to 180; the first: than the robot looked. */
  readonly turnDeg: number;
  readonly from: Pose;
  readonly to: Pose;
}

/** What lies nearer to a straight line belongs to it: a robot that corrects itself still drives straight. */
export const straightMm = 12;

/** A way that turns by less in one place goes straight on. */
export const cornerDeg = 15;

/**
 * Cuts a way into its straight legs (Douglas and Peucker). A curve becomes many short legs.
 * @param leastMm shorter ones are none: the robot's middle wanders when it turns on the spot
 */
export function legsOf(way: readonly Pose[], leastMm = 2 * straightMm): readonly Leg[] {
  const far: Pose[] = [];
  for (const pose of cornersOf(way)) {
    const last = far.at(-1);
    if (last && distanceMm(last, pose) < leastMm) continue;
    // A corner that hardly turns only cuts a straight piece in two.
    const before = far.at(-2);
    if (
      before &&
      last &&
      Math.abs(shortestTurnDeg(directionOf(before, last), directionOf(last, pose))) < cornerDeg
    )
      far.pop();
    far.push(pose);
  }
  let before = way[0]?.headingDeg ?? 0;
  return far.slice(1).map((to, i) => {
    const from = far[i]!;
    const directionDeg = directionOf(from, to);
    const turnDeg = shortestTurnDeg(before, directionDeg);
    before = directionDeg;
    return { lengthMm: distanceMm(from, to), directionDeg, turnDeg, from, to };
  });
}

function directionOf(from: Pose, to: Pose): number {
  return (atan2(to.yMm - from.yMm, to.xMm - from.xMm) * 180) / Math.PI;
}

/** The poses between which the way is straight, its first and last among them. */
function cornersOf(way: readonly Pose[]): Pose[] {
  if (way.length === 0) return [];
  const kept = new Set([0, way.length - 1]);
  const open: [number, number][] = [[0, way.length - 1]];
  for (let range = open.pop(); range; range = open.pop()) {
    const [first, last] = range;
    let [farthest, far] = [first, straightMm];
    for (let i = first + 1; i < last; i++) {
      const mm = offSegmentMm(way[i]!, way[first]!, way[last]!);
      if (mm > far) [farthest, far] = [i, mm];
    }
    if (farthest === first) continue;
    kept.add(farthest);
    open.push([first, farthest], [farthest, last]);
  }
  return [...kept].sort((a, b) => a - b).map((i) => way[i]!);
}

/** Distance of a pose to the piece between two others. */
export function offSegmentMm(pose: Pose, a: Pick<Pose, "xMm" | "yMm">, b: Pick<Pose, "xMm" | "yMm">): number {
  const [dx, dy] = [b.xMm - a.xMm, b.yMm - a.yMm];
  const length2 = dx * dx + dy * dy;
  const along = length2 === 0 ? 0 : ((pose.xMm - a.xMm) * dx + (pose.yMm - a.yMm) * dy) / length2;
  const t = Math.max(0, Math.min(1, along));
  return hypot(pose.xMm - a.xMm - t * dx, pose.yMm - a.yMm - t * dy);
}
