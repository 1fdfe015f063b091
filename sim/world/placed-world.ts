import type { Random } from "../random.ts";
import { type Placement, type Point, place } from "./geometry.ts";
import { attribute, childrenOf, type SvgNode, tagOf, withAttribute, writeSvg } from "./svg-tree.ts";
import type { WorldElement, WorldFile } from "./world-file.ts";

/** A world as one seed places it. */
export interface PlacedWorld {
  readonly elements: readonly WorldElement[];
  readonly start: { readonly xMm: number; readonly yMm: number; readonly headingDeg: number };
  /** One per variation of the file. */
  readonly placements: readonly Placement[];
}

/** Draws where each variation puts its elements. */
export function placeWorld(file: WorldFile, random: Random): PlacedWorld {
  const placements = file.variations.map(({ pivot, x, y, heading }) => ({
    pivot,
    dxMm: random.uniform(...x),
    dyMm: random.uniform(...y),
    turnDeg: random.uniform(...heading),
  }));
  // The innermost group turns first, as in SVG.
  const move = (point: Point, variations: readonly number[]) =>
    variations.reduceRight((moved, index) => place(moved, placements[index]!), point);
  const elements = file.elements.map((element) => ({
    ...element,
    outlines: element.outlines.map((outline) => outline.map((point) => move(point, element.variations))),
  }));
  const { xMm, yMm, headingDeg, variations } = file.start;
  const at = move({ x: xMm, y: yMm }, variations);
  const turnDeg = variations.reduce((sum, index) => sum + placements[index]!.turnDeg, 0);
  return { elements, start: { xMm: at.x, yMm: at.y, headingDeg: headingDeg + turnDeg }, placements };
}

/** The world's own drawing with everything where this seed has it. */
export function drawPlaced(file: WorldFile, placements: readonly Placement[]): string {
  const moved = new Map(file.variations.map(({ node }, i) => [node, placements[i]!]));
  const redraw = (node: SvgNode): SvgNode => {
    const tag = tagOf(node);
    const children = childrenOf(node).map(redraw);
    const copy: SvgNode = Array.isArray(node[tag]) ? { ...node, [tag]: children } : node;
    const placement = moved.get(node);
    if (!placement) return copy;
    const { dxMm, dyMm, turnDeg, pivot } = placement;
    const move = `translate(${dxMm} ${dyMm}) rotate(${turnDeg} ${pivot.x} ${pivot.y})`;
    // The pivot is in the world's axes, so this works for all elements whose own groups are not transformed.
    return withAttribute(copy, "transform", `${move} ${attribute(node, "transform") ?? ""}`.trim());
  };
  return writeSvg(file.tree.map(redraw));
}
