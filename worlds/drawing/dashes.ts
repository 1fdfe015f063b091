import { Problem } from "../../messages/index.ts";
import type { Point } from "../../sim/index.ts";
import type { Subpath } from "../svg/path-data.ts";

/** Of one element with an outline, such as a wall: putting them together takes longer the more there are. */
const mostDashes = 2000;

/**
 * The dashes of a stroke (SVG 2, 13.5.6).
 * @param lengths of dash, gap, dash and so on, in the path's units
 * @param offset where in them the path begins
 * @throws Problem for more than a school's computer can do
 */
export function dashed({ points, closed }: Subpath, lengths: readonly number[], offset: number): Subpath[] {
  const pattern = lengths.length % 2 === 0 ? lengths : [...lengths, ...lengths];
  const total = pattern.reduce((sum, length) => sum + length, 0);
  if (!(total > 0)) return [{ points, closed }];
  let index = 0;
  let left = ((offset % total) + total) % total;
  while (left >= pattern[index]!) {
    left -= pattern[index]!;
    index = (index + 1) % pattern.length;
  }
  left = pattern[index]! - left;
  const dashes: Point[][] = [];
  let dash: Point[] | undefined = index % 2 === 0 ? [points[0]!] : undefined;
  const path = closed ? [...points, points[0]!] : points;
  for (let i = 1; i < path.length; i++) {
    const [from, to] = [path[i - 1]!, path[i]!];
    const length = Math.sqrt((to.x - from.x) * (to.x - from.x) + (to.y - from.y) * (to.y - from.y));
    let gone = 0;
    while (length - gone > left) {
      if (dashes.length >= mostDashes) throw new Problem("world.tooManyDashes", { most: mostDashes });
      gone += left;
      const at = {
        x: from.x + ((to.x - from.x) * gone) / length,
        y: from.y + ((to.y - from.y) * gone) / length,
      };
      if (dash) {
        dash.push(at);
        dashes.push(dash);
      }
      index = (index + 1) % pattern.length;
      dash = index % 2 === 0 ? [at] : undefined;
      left = pattern[index]!;
    }
    left -= length - gone;
    dash?.push(to);
  }
  if (dash && dash.length > 1) dashes.push(dash);
  return dashes.map((each) => ({ points: each, closed: false }));
}
