import { type Matrix, multiply, type Point, transformed } from "../../sim/index.ts";
import {
  Clipper64,
  ClipperOffset,
  ClipType,
  Delaunay,
  EndType,
  FillRule,
  JoinType,
  PathType,
} from "../copies/clipper2-ts.generated.js";
import { flatten, readMatrix, type Subpath } from "../svg/path-data.ts";
import { attribute, attributesOf, childrenOf, type SvgNode, tagOf } from "../svg/svg-tree.ts";
import { dashed } from "./dashes.ts";
import type { Leaf } from "./leaf.ts";

/** Outlines of an area: a point is inside when it is inside an odd number of them. */
export type Outlines = readonly (readonly Point[])[];

/** Clipper computes in whole numbers: thousandths of a millimetre. */
const perMm = 1000;
/** How far an arc may be from its pieces, in thousandths of a millimetre. */
const arcTolerance = 50;
/** Corners of a piece of a box, at most: planck's limit is higher, and its contacts slow with many. */
const mostCorners = 8;
/** A piece of a box that is smaller is a crumb of the arithmetic, in mm². */
const crumbMm2 = 0.5;

/** Which part of an element counts. */
export type Extent =
  /** What is painted: filled, stroked or both. */
  | "painted"
  /** What its path encloses, painted or not; a path that encloses nothing: its stroke. */
  | "enclosed";

/** The area of a path on the floor, in mm, holes and clip paths taken into account; none where nothing is painted. */
export function areaOf(
  leaf: Pick<Leaf, "node" | "matrix" | "clips">,
  extent: Extent,
  clipPaths: ReadonlyMap<string, SvgNode>,
): Outlines {
  const mmPerUnit = scaleOf(leaf.matrix);
  const subpaths = flatten(attribute(leaf.node, "d") ?? "", mmPerUnit);
  const filled = extent === "enclosed" ? encloses(subpaths) : isPainted(leaf.node, "fill");
  const stroked = isPainted(leaf.node, "stroke") && (extent === "painted" || !filled);
  const simple = subpaths.length === 1 && !stroked && filled && leaf.clips.length === 0;
  if (simple && isConvex(subpaths[0]!.points))
    return [subpaths[0]!.points.map((point) => transformed(leaf.matrix, point))];
  const areas: Outlines[] = [];
  if (filled) areas.push(fillOf(leaf.node, subpaths, leaf.matrix));
  if (stroked) areas.push(strokeOf(leaf.node, subpaths, leaf.matrix, mmPerUnit));
  let area = areas.length === 1 ? areas[0]! : union(areas.flat(), "nonzero");
  for (const { id, matrix } of leaf.clips) {
    const clip = clipPaths.get(id);
    if (clip) area = intersection(area, clipArea(clip, matrix, clipPaths));
  }
  return area;
}

/** Convex pieces that an area is made of, each of few corners. */
export function convexPieces(outlines: Outlines): Outlines {
  if (outlines.length === 1 && isConvex(outlines[0]!)) return fanOf(outlines[0]!);
  const { solution } = new Delaunay().execute(outlines.map(toWhole));
  return solution.map(fromWhole).filter((piece) => Math.abs(signedArea(piece)) > crumbMm2);
}

export function union(outlines: Outlines, rule: "nonzero" | "evenodd"): Outlines {
  return clipped(ClipType.Union, outlines, [], rule);
}

/** How long a unit of a path's axes is on the floor, as a mean of all directions. */
export function scaleOf([a, b, c, d]: Matrix): number {
  return Math.sqrt(Math.abs(a * d - b * c));
}

export function strokeWidthMm(leaf: Leaf): number {
  return isPainted(leaf.node, "stroke")
    ? Number(attribute(leaf.node, "stroke-width") ?? 1) * scaleOf(leaf.matrix)
    : 0;
}

/** What two areas share. */
export function intersection(
  first: Outlines,
  second: Outlines,
  rule: "nonzero" | "evenodd" = "evenodd",
): Outlines {
  return clipped(ClipType.Intersection, first, second, rule);
}

function clipped(type: ClipType, subject: Outlines, clip: Outlines, rule: "nonzero" | "evenodd"): Outlines {
  const clipper = new Clipper64();
  clipper.addPaths(subject.map(toWhole), PathType.Subject);
  if (clip.length > 0) clipper.addPaths(clip.map(toWhole), PathType.Clip);
  const solution: { x: number; y: number }[][] = [];
  clipper.execute(type, rule === "nonzero" ? FillRule.NonZero : FillRule.EvenOdd, solution);
  return solution.map(fromWhole);
}

/** What a clip path lets through, itself cut by others. */
function clipArea(clip: SvgNode, around: Matrix, clipPaths: ReadonlyMap<string, SvgNode>): Outlines {
  const cut = (node: SvgNode, area: Outlines, axes: Matrix): Outlines => {
    const other = clipPaths.get(/^url\(#(.*)\)$/.exec(attribute(node, "clip-path") ?? "")?.[1] ?? "");
    return other && other !== clip ? intersection(area, clipArea(other, axes, clipPaths)) : area;
  };
  const placed = (node: SvgNode, axes: Matrix) => {
    const own = readMatrix(attribute(node, "transform"));
    return own ? multiply(axes, own) : axes;
  };
  const matrix = placed(clip, around);
  const paths = childrenOf(clip).filter((node) => tagOf(node) === "path");
  const areas = paths.flatMap((node) => {
    const axes = placed(node, matrix);
    return cut(
      node,
      fillOf(node, flatten(attribute(node, "d") ?? "", scaleOf(axes)), axes, "clip-rule"),
      axes,
    );
  });
  return cut(clip, union(areas, "nonzero"), around);
}

function fillOf(node: SvgNode, subpaths: readonly Subpath[], matrix: Matrix, rule = "fill-rule"): Outlines {
  const outlines = subpaths.map(({ points }) => points.map((point) => transformed(matrix, point)));
  return union(
    outlines.filter(({ length }) => length > 2),
    attribute(node, rule) === "evenodd" ? "evenodd" : "nonzero",
  );
}

/** A stroke is made in the path's own axes, in which its pen is round. */
function strokeOf(node: SvgNode, subpaths: readonly Subpath[], matrix: Matrix, mmPerUnit: number): Outlines {
  if (!(mmPerUnit > 0)) return [];
  const perUnit = perMm * mmPerUnit;
  const get = (name: string) => attribute(node, name);
  const offset = new ClipperOffset(Number(get("stroke-miterlimit") ?? 4), arcTolerance);
  const [join, cap] = [joins[get("stroke-linejoin") ?? "miter"]!, caps[get("stroke-linecap") ?? "butt"]!];
  const lengths = (get("stroke-dasharray") ?? "none").split(/[\s,]+/).map(Number);
  const pieces = lengths.every(Number.isFinite)
    ? subpaths.flatMap((subpath) => dashed(subpath, lengths, Number(get("stroke-dashoffset") ?? 0)))
    : subpaths;
  for (const { points, closed } of pieces) {
    const whole = points.map(({ x, y }) => ({ x: Math.round(x * perUnit), y: Math.round(y * perUnit) }));
    offset.addPath(whole, join, closed && points.length > 2 ? EndType.Joined : cap);
  }
  const solution: { x: number; y: number }[][] = [];
  offset.execute((Number(get("stroke-width") ?? 1) * perUnit) / 2, solution);
  return solution.map((outline) =>
    outline.map(({ x, y }) => transformed(matrix, { x: x / perUnit, y: y / perUnit })),
  );
}

const joins: Readonly<Record<string, JoinType>> = {
  miter: JoinType.Miter,
  "miter-clip": JoinType.Miter,
  round: JoinType.Round,
  bevel: JoinType.Bevel,
};
const caps: Readonly<Record<string, EndType>> = {
  butt: EndType.Butt,
  round: EndType.Round,
  square: EndType.Square,
};

/** Whether a simplified path's fill or stroke shows. */
export function isPainted(node: SvgNode, what: "fill" | "stroke"): boolean {
  const paint = attributesOf(node)[what];
  return paint !== undefined && paint !== "none" && Number(attribute(node, `${what}-opacity`) ?? 1) > 0;
}

function encloses(subpaths: readonly Subpath[]): boolean {
  return subpaths.some(({ points }) => Math.abs(signedArea(points)) > 1e-6);
}

function isConvex(points: readonly Point[]): boolean {
  let turns = 0;
  let sign = 0;
  for (let i = 0; i < points.length; i++) {
    const [p, q, r] = [points[i]!, points[(i + 1) % points.length]!, points[(i + 2) % points.length]!];
    const turn = Math.sign((q.x - p.x) * (r.y - q.y) - (q.y - p.y) * (r.x - q.x));
    if (turn !== 0 && sign !== 0 && turn !== sign) return false;
    if (turn !== 0) sign = turn;
    // A star that goes round twice turns one way only, too.
    if (Math.sign(q.x - p.x) !== 0 && Math.sign(r.x - q.x) === -Math.sign(q.x - p.x)) turns++;
  }
  return points.length > 2 && sign !== 0 && turns <= 2;
}

function signedArea(points: readonly Point[]): number {
  return points.reduce((sum, p, i) => {
    const q = points[(i + 1) % points.length]!;
    return sum + (p.x * q.y - p.y * q.x) / 2;
  }, 0);
}

/** A convex polygon in slices from its first corner. */
function fanOf(points: readonly Point[]): Outlines {
  const pieces: Point[][] = [];
  for (let from = 1; from < points.length - 1; from += mostCorners - 2)
    pieces.push([points[0]!, ...points.slice(from, from + mostCorners - 1)]);
  return pieces;
}

function toWhole(outline: readonly Point[]): Point[] {
  return outline.map(({ x, y }) => ({ x: Math.round(x * perMm), y: Math.round(y * perMm) }));
}

function fromWhole(outline: readonly Point[]): Point[] {
  return outline.map(({ x, y }) => ({ x: x / perMm, y: y / perMm }));
}
