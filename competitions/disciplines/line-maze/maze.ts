import { type Point, Random } from "../../../sim/index.ts";

/** Corners of the grid on which the lines lie, and how far apart they are. */
const columns = 6;
const rows = 4;
export const gridMm = 300;
const edgeMm = 200;
export const lineWidthMm = 15;
export const goalDiameterMm = 150;
/** The way from start to goal leads over so many corners at least. */
const leastWay = 7;

export interface Maze {
  /** Corners on the way from the start to the goal, both included, in mm. */
  readonly way: readonly Point[];
  readonly headingDeg: number;
  readonly svg: string;
}

/** A corner's number; row by row. */
type Corner = number;
type Edges = ReadonlyMap<Corner, readonly Corner[]>;

/** The maze of a seed: its lines never lead round, so there is one way. */
export function mazeOf(seed: number): Maze {
  const random = new Random(seed).stream("maze");
  for (;;) {
    const edges = madeTree(random);
    const ends = [...edges].filter(([, next]) => next.length === 1).map(([corner]) => corner);
    const ways = ends.flatMap((from) => ends.map((to) => wayBetween(edges, from, to)));
    const long = ways.filter((way) => way.length >= leastWay && branchesAt(edges, way) >= 2);
    if (long.length === 0) continue;
    const way = long[Math.floor(random.uniform(0, long.length))]!;
    const headingDeg = headingOf(way[0]!, way[1]!);
    return { way: way.map(pointOf), headingDeg, svg: draw(edges, way, headingDeg) };
  }
}

/** Joins all corners, without a ring: from a corner at random on, to a neighbour that has no line yet. */
function madeTree(random: Random): Edges {
  const edges = new Map<Corner, Corner[]>();
  const join = (a: Corner, b: Corner) => {
    edges.set(a, [...(edges.get(a) ?? []), b]);
    edges.set(b, [...(edges.get(b) ?? []), a]);
  };
  const trail: Corner[] = [Math.floor(random.uniform(0, columns * rows))];
  const met = new Set(trail);
  while (met.size < columns * rows) {
    // Mostly from the end of the trail, which makes long ways, and sometimes from elsewhere, which makes branches.
    const at = random.uniform() < 0.7 ? trail.length - 1 : Math.floor(random.uniform(0, trail.length));
    const free = neighboursOf(trail[at]!).filter((corner) => !met.has(corner));
    if (free.length === 0) {
      trail.splice(at, 1);
      continue;
    }
    const next = free[Math.floor(random.uniform(0, free.length))]!;
    join(trail[at]!, next);
    met.add(next);
    trail.push(next);
  }
  return edges;
}

function neighboursOf(corner: Corner): readonly Corner[] {
  const [column, row] = [corner % columns, Math.floor(corner / columns)];
  return [
    ...(column > 0 ? [corner - 1] : []),
    ...(column < columns - 1 ? [corner + 1] : []),
    ...(row > 0 ? [corner - columns] : []),
    ...(row < rows - 1 ? [corner + columns] : []),
  ];
}

function wayBetween(edges: Edges, from: Corner, to: Corner, before?: Corner): readonly Corner[] {
  if (from === to) return [from];
  for (const next of edges.get(from)!) {
    if (next === before) continue;
    const rest = wayBetween(edges, next, to, from);
    if (rest.length > 0) return [from, ...rest];
  }
  return [];
}

/** At how many corners of a way another line leads away. */
function branchesAt(edges: Edges, way: readonly Corner[]): number {
  return way.slice(1, -1).filter((corner) => edges.get(corner)!.length > 2).length;
}

function pointOf(corner: Corner): Point {
  return { x: edgeMm + (corner % columns) * gridMm, y: edgeMm + Math.floor(corner / columns) * gridMm };
}

function headingOf(from: Corner, to: Corner): number {
  if (to === from + 1) return 0;
  if (to === from - 1) return 180;
  return to > from ? 90 : 270;
}

function draw(edges: Edges, way: readonly Corner[], headingDeg: number): string {
  const at = (corner: Corner) => `${pointOf(corner).x} ${pointOf(corner).y}`;
  const lines = [...edges].flatMap(([from, next]) =>
    next.filter((to) => to > from).map((to) => `M${at(from)}L${at(to)}`),
  );
  const [start, goal] = [pointOf(way[0]!), pointOf(way.at(-1)!)];
  const [width, height] = [2 * edgeMm + (columns - 1) * gridMm, 2 * edgeMm + (rows - 1) * gridMm];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}">
  <path class="line" id="maze" d="${lines.join("")}" fill="none" stroke="black" stroke-width="${lineWidthMm}" stroke-linecap="square"/>
  <circle class="patch" id="goal" cx="${goal.x}" cy="${goal.y}" r="${goalDiameterMm / 2}" fill="black"/>
  <g class="start" id="runner" transform="translate(${start.x} ${start.y}) rotate(${headingDeg})" data-vary-x="-3..3" data-vary-y="-3..3" data-vary-heading="-3..3"/>
</svg>
`;
}
