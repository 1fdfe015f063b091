import { Problem } from "../../messages/index.ts";
import { atan2, hypot } from "../numbers/maths.ts";
import svgpath from "./copies/svgpath.generated.js";
import type { Point } from "./geometry.ts";
import { attribute, type SvgNode, tagOf } from "./svg-tree.ts";

/** Pieces that a curve is cut into. */
const curvePieces = 16;

/** Where a transform puts the origin, and where it turns the x axis. */
export function transformOf(transform: string, file: string): Point & { headingDeg: number } {
  const [[origin, ahead] = []] = outlinesOf("M0 0L1 0", transform, file);
  if (!origin || !ahead) throw new Problem("world.transform", { transform }, { file });
  return { ...origin, headingDeg: (atan2(ahead.y - origin.y, ahead.x - origin.x) * 180) / Math.PI };
}

/** A shape's outlines in mm, curves as short straight pieces; none for what is no shape. */
export function flatten(node: SvgNode, transform: string, file: string): Point[][] {
  const path = pathOf(node);
  return path ? outlinesOf(path, transform, file) : [];
}

/** SVG 1.1, chapter 9: the basic shapes as paths. */
function pathOf(node: SvgNode): string | undefined {
  const number = (name: string) => Number.parseFloat(attribute(node, name) ?? "0") || 0;
  const ellipse = (rx: number, ry: number) =>
    `M${number("cx") - rx} ${number("cy")}a${rx} ${ry} 0 1 0 ${2 * rx} 0a${rx} ${ry} 0 1 0 ${-2 * rx} 0z`;
  switch (tagOf(node)) {
    case "rect":
      return `M${number("x")} ${number("y")}h${number("width")}v${number("height")}h${-number("width")}z`;
    case "circle":
      return ellipse(number("r"), number("r"));
    case "ellipse":
      return ellipse(number("rx"), number("ry"));
    case "line":
      return `M${number("x1")} ${number("y1")}L${number("x2")} ${number("y2")}`;
    case "polyline":
      return `M${attribute(node, "points") ?? ""}`;
    case "polygon":
      return `M${attribute(node, "points") ?? ""}z`;
    case "path":
      return attribute(node, "d") ?? "";
    default:
      return undefined;
  }
}

type PathSegment = readonly [string, ...number[]];

function outlinesOf(path: string, transform: string, file: string): Point[][] {
  let segments: PathSegment[];
  try {
    const parsed = svgpath(path).transform(transform).abs().unarc().unshort();
    // svgpath keeps quiet about an error and drops the rest.
    if ("err" in parsed && parsed.err) throw new Error(String(parsed.err));
    segments = (parsed as unknown as { segments: PathSegment[] }).segments;
  } catch {
    throw new Problem("world.path", { path: path.slice(0, 40) }, { file });
  }
  const outlines: Point[][] = [];
  let outline: Point[] = [];
  let at: Point = { x: 0, y: 0 };
  const to = (x: number, y: number) => {
    at = { x, y };
    outline.push(at);
  };
  const start = (x: number, y: number) => {
    outline = [];
    outlines.push(outline);
    to(x, y);
  };
  for (const [command, a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] of segments) {
    if (command === "M") start(a, b);
    else if (command === "L") to(a, b);
    else if (command === "H") to(a, at.y);
    else if (command === "V") to(at.x, a);
    else if (command === "Z") at = outline[0] ?? at;
    else if (command === "C") curve(at, { x: a, y: b }, { x: c, y: d }, { x: e, y: f }, to);
    else if (command === "Q") {
      const control = { x: a, y: b };
      const end = { x: c, y: d };
      curve(at, mix(at, control, 2 / 3), mix(end, control, 2 / 3), end, to);
    }
  }
  return outlines.map(withoutRepeats).filter((each) => each.length > 1);
}

function mix(a: Point, b: Point, t: number): Point {
  return { x: a.x + (b.x - a.x) * t, y: a.y + (b.y - a.y) * t };
}

function curve(p: Point, q: Point, r: Point, s: Point, to: (x: number, y: number) => void): void {
  for (let i = 1; i <= curvePieces; i++) {
    const t = i / curvePieces;
    const u = 1 - t;
    const [k0, k1, k2, k3] = [u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t];
    to(k0 * p.x + k1 * q.x + k2 * r.x + k3 * s.x, k0 * p.y + k1 * q.y + k2 * r.y + k3 * s.y);
  }
}

/** A closed path often ends where it began; the polygon needs the corner once. */
function withoutRepeats(outline: Point[]): Point[] {
  return outline.filter((point, i) => {
    const next = outline[(i + 1) % outline.length]!;
    return outline.length < 3 || hypot(point.x - next.x, point.y - next.y) > 1e-6;
  });
}
