import { atan2, hypot, type Point, Random } from "../../sim/index.ts";
import { beginningAt, closedCurve, type MeasuredLine, radiusMm, smallestRadiusMm, stepMm } from "./curve.ts";

/** What the rules say of the floor and the line, in mm. */
export const floorMm = { width: 3060, height: 1530 };
export const lineWidthMm = 15;
const fromEdgeMm = 100;
/** So tight a bend may be: the robots of the kits can follow it. */
const leastRadiusMm = 90;
/** Apart from the crossing, the line comes no nearer to itself than this. */
const apartMm = 160;
/** Round the crossing the line is straight for so long, each way. */
const straightMm = 180;

const middle = { x: floorMm.width / 2, y: floorMm.height / 2 };

/** Half of a track, to the right of the crossing: corners from it, in mm. The line leaves it upwards and comes back from below. */
type Lobe = readonly (readonly [number, number])[];

/** The three tracks that everybody knows before. */
const fixed: readonly (readonly [Lobe, Lobe])[] = [
  [
    [
      [620, -480],
      [1080, -430],
      [1290, 0],
      [1080, 430],
      [620, 480],
    ],
    [
      [620, -480],
      [1080, -430],
      [1290, 0],
      [1080, 430],
      [620, 480],
    ],
  ],
  [
    [
      [610, -510],
      [840, -430],
      [1100, -460],
      [1320, -50],
      [1110, 460],
      [820, 440],
      [570, 510],
    ],
    [
      [560, -560],
      [870, -390],
      [1140, -360],
      [1260, -30],
      [1160, 450],
      [820, 440],
      [630, 460],
    ],
  ],
  [
    [
      [670, -500],
      [930, -440],
      [1080, -360],
      [1320, 20],
      [1180, 380],
      [880, 440],
      [540, 450],
    ],
    [
      [610, -490],
      [890, -400],
      [1150, -390],
      [1320, -70],
      [1200, 440],
      [870, 440],
      [580, 530],
    ],
  ],
];

export interface Track {
  /** Its line, from the start on. */
  readonly line: MeasuredLine;
  readonly headingDeg: number;
  readonly svg: string;
}

/** The track of a seed: 1, 2 and 3 are the fixed ones, each other seed makes its own. */
export function trackOf(seed: number): Track {
  const known = fixed[seed - 1];
  const line = known ? lineOf(...known) : madeLine(seed);
  const start = beginningAt(line, startOf(line));
  const [from, to] = [start.points[0]!, start.points[1]!];
  const headingDeg = (atan2(to.y - from.y, to.x - from.x) * 180) / Math.PI;
  return { line: start, headingDeg, svg: draw(start, headingDeg) };
}

/** Draws lots until the line keeps to the rules. */
function madeLine(seed: number): MeasuredLine {
  const random = new Random(seed).stream("track");
  for (;;) {
    const line = lineOf(madeLobe(random), madeLobe(random));
    if (keepsToRules(line)) return line;
  }
}

function madeLobe(random: Random): Lobe {
  const near = (x: number, y: number, by: number): [number, number] => [
    x + random.uniform(-by, by),
    y + random.uniform(-by, by),
  ];
  const waist = random.uniform() < 0.5;
  return [
    near(600, -490, 70),
    ...(waist ? [near(880, -380, 60)] : []),
    near(1120, -440, 90),
    near(1260, 0, 70),
    near(1120, 440, 90),
    ...(waist ? [near(880, 380, 60)] : []),
    near(600, 490, 70),
  ];
}

function lineOf(right: Lobe, left: Lobe): MeasuredLine {
  const leg = straightMm / Math.SQRT2;
  // Two corners a leg, so that the curve is straight between them.
  const out = (side: number): [number, number][] => [
    [0, 0],
    [side * leg, -leg],
    [side * 2 * leg, -2 * leg],
  ];
  const back = (side: number): [number, number][] => [
    [side * 2 * leg, 2 * leg],
    [side * leg, leg],
  ];
  const corners = [
    ...out(1),
    ...right,
    ...back(1),
    ...out(-1),
    ...left.map(([x, y]) => [-x, y] as const),
    ...back(-1),
  ];
  return closedCurve(corners.map(([x, y]) => ({ x: middle.x + x, y: middle.y + y })));
}

/** Whether a line is far enough from the floor's edge and from itself, and bends no tighter than allowed. */
export function keepsToRules(line: MeasuredLine): boolean {
  const { points } = line;
  const inside = points.every(
    ({ x, y }) =>
      x >= fromEdgeMm &&
      x <= floorMm.width - fromEdgeMm &&
      y >= fromEdgeMm &&
      y <= floorMm.height - fromEdgeMm,
  );
  return inside && smallestRadiusMm(line) >= leastRadiusMm && crossings(line) === 1;
}

/** How many places there are where the line comes near to another part of itself; the crossing in the middle is one. */
function crossings({ points }: MeasuredLine): number {
  const far = Math.ceil((3 * apartMm) / stepMm);
  const isNear = (i: number, k: number) =>
    hypot(points[i]!.x - points[k]!.x, points[i]!.y - points[k]!.y) < apartMm;
  const apart = (i: number, k: number) => Math.min(Math.abs(i - k), points.length - Math.abs(i - k));
  const close = points.filter((_, i) => points.some((_, k) => apart(i, k) > far && isNear(i, k)));
  return close.every((point) => fromMiddleMm(point) < apartMm * Math.SQRT2) ? 1 : 2;
}

const fromMiddleMm = ({ x, y }: Point) => hypot(x - middle.x, y - middle.y);

/** Where the line is straightest, away from the crossing: there a robot can be put down. */
function startOf({ points }: MeasuredLine): number {
  const at = (i: number) => points[(i + points.length) % points.length]!;
  const straightness = (i: number) => radiusMm(at(i - 10), at(i), at(i + 10));
  let best = 0;
  let most = 0;
  for (let i = 0; i < points.length; i++) {
    if (fromMiddleMm(points[i]!) < 450 || straightness(i) <= most) continue;
    best = i;
    most = straightness(i);
  }
  return best;
}

function draw({ points }: MeasuredLine, headingDeg: number): string {
  const { width, height } = floorMm;
  const d = points.map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`).join("L");
  const { x, y } = points[0]!;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}">
  <path class="line" id="track" d="M${d}Z" fill="none" stroke="black" stroke-width="${lineWidthMm}" stroke-linejoin="round"/>
  <g class="start" id="runner" transform="translate(${x.toFixed(1)} ${y.toFixed(1)}) rotate(${headingDeg.toFixed(2)})" data-vary-x="-3..3" data-vary-y="-3..3" data-vary-heading="-4..4"/>
</svg>
`;
}
