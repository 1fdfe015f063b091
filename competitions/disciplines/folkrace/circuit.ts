import { atan2, cos, hypot, type Point, Random, sin } from "../../../sim/index.ts";
import { beginningAt, closedCurve, type MeasuredLine, smallestRadiusMm, stepMm } from "../../line/curve.ts";

/** Between the walls, in mm: the seed chooses. */
export const widthMm = { least: 1000, most: 1200 };
export const wallHeightMm = 120;
const wallMm = 20;
/** The middle of the track bends no tighter than this: beside it is the inner wall, and a robot wants to turn there. */
const leastRadiusMm = 760;
/** Half axes of the oval that the seed dents, and by how much. */
const oval = { x: 1950, y: 1350 };
const dentMm = 240;
const corners = 16;
/** The grid: rows of two, the first this far after the line, beside each other by twice `asideMm`. */
const grid = { rowMm: 300, firstMm: 100, asideMm: 200 };
/** A wall's corners lie so many points of the middle line apart. */
const wallStep = 8;

export interface Circuit {
  /** The middle of the track from the start line on, in the direction of the race. */
  readonly middle: MeasuredLine;
  readonly widthMm: number;
}

/** The ids of the start places; the first two stand in the first row. */
export const gridPlaces = ["red", "blue", "green", "yellow", "white"] as const;

/** The circuit of a seed. */
export function circuitOf(seed: number): Circuit {
  const random = new Random(seed).stream("circuit");
  for (;;) {
    const width = Math.round(random.uniform(widthMm.least, widthMm.most));
    const dents = [2, 3, 4].map((waves) => ({
      waves,
      mm: random.uniform(-dentMm, dentMm) / (waves - 1),
      turn: random.uniform(0, 2 * Math.PI),
    }));
    const clockwise = random.uniform() < 0.5;
    const points = Array.from({ length: corners }, (_, i) => {
      const angle = ((clockwise ? i : -i) * 2 * Math.PI) / corners;
      const out = dents.reduce((sum, { waves, mm, turn }) => sum + mm * cos(waves * angle + turn), 0);
      return { x: (oval.x + out) * cos(angle), y: (oval.y + out) * sin(angle) };
    });
    const line = closedCurve(points);
    if (smallestRadiusMm(line, 12) < leastRadiusMm) continue;
    const start = Math.floor(random.uniform(0, line.points.length));
    return { middle: beginningAt(line, start), widthMm: width };
  }
}

/** A point beside the middle of the track, to the right of the direction of the race. */
function besideOf({ points }: MeasuredLine, index: number, asideMm: number): Point & { headingDeg: number } {
  const at = (i: number) => points[(i + points.length) % points.length]!;
  const [from, to, here] = [at(index - 3), at(index + 3), at(index)];
  const mm = hypot(to.x - from.x, to.y - from.y);
  const [cosine, sine] = [(to.x - from.x) / mm, (to.y - from.y) / mm];
  return {
    x: here.x - sine * asideMm,
    y: here.y + cosine * asideMm,
    headingDeg: (atan2(sine, cosine) * 180) / Math.PI,
  };
}

/** The circuit as a drawing: black floor, white walls, the start line, and a place for each team. */
export function drawCircuit({ middle, widthMm: width }: Circuit, teams: number): string {
  const half = width / 2;
  const along = (aside: number) =>
    Array.from({ length: Math.floor(middle.points.length / wallStep) }, (_, i) => {
      const { x, y } = besideOf(middle, i * wallStep, aside);
      return `${x.toFixed(1)} ${y.toFixed(1)}`;
    }).join("L");
  const wall = (aside: number) => `<path d="M${along(aside)}Z"/>`;
  const reach = oval.x + 2 * dentMm + half;
  const high = oval.y + 2 * dentMm + half;
  const start = (aside: number) => besideOf(middle, 0, aside);
  const [left, right] = [start(-half), start(half)];
  const places = gridPlaces.slice(0, teams).map((id, i) => {
    const after = grid.firstMm + (Math.floor((gridPlaces.length - 1) / 2) - Math.floor(i / 2)) * grid.rowMm;
    const { x, y, headingDeg } = besideOf(middle, after / stepMm, i % 2 === 0 ? -grid.asideMm : grid.asideMm);
    return `<g class="start" id="${id}" transform="translate(${x.toFixed(1)} ${y.toFixed(1)}) rotate(${headingDeg.toFixed(2)})" data-vary-x="-10..10" data-vary-y="-10..10" data-vary-heading="-5..5"/>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${-reach} ${-high} ${2 * reach} ${2 * high}">
  <rect x="${-reach}" y="${-high}" width="${2 * reach}" height="${2 * high}" fill="#222"/>
  <path d="M${left.x.toFixed(1)} ${left.y.toFixed(1)}L${right.x.toFixed(1)} ${right.y.toFixed(1)}" stroke="white" stroke-width="20"/>
  <g class="wall" data-height-mm="${wallHeightMm}" fill="none" stroke="#f4f4f4" stroke-width="${wallMm}" stroke-linejoin="round">
    ${wall(half + wallMm / 2)}
    ${wall(-half - wallMm / 2)}
  </g>
  ${places.join("\n  ")}
</svg>
`;
}
