import type { Random } from "../numbers/random.ts";
import { parseColour } from "./colour.ts";
import { type Placement, type Point, place } from "./geometry.ts";
import { attribute, childrenOf, type SvgNode, tagOf, withAttribute, writeSvg } from "./svg-tree.ts";
import type { Variation, WorldElement, WorldFile } from "./world-file.ts";

/** Where a variation puts its elements, and how it paints them; what is left out stays as drawn. */
export interface Repainting extends Placement {
  readonly fill?: string;
}

/** A world as one seed places it. */
export interface PlacedWorld {
  readonly elements: readonly WorldElement[];
  /** Where robots begin, in the order of the drawing. */
  readonly starts: readonly {
    readonly id: string;
    readonly xMm: number;
    readonly yMm: number;
    readonly headingDeg: number;
  }[];
  /** One per variation of the file. */
  readonly placements: readonly Repainting[];
  /** Share of the light that line sensors get back. */
  readonly light: number;
}

/** Draws where each variation puts its elements. */
export function placeWorld(file: WorldFile, random: Random): PlacedWorld {
  const placements = file.variations.map((variation) => draw(variation, random));
  // The innermost group turns first, as in SVG.
  const move = (point: Point, variations: readonly number[]) =>
    variations.reduceRight((moved, index) => place(moved, placements[index]!), point);
  const elements = file.elements.map((element) => ({
    ...element,
    ...repainted(element, placements),
    outlines: element.outlines.map((outline) => outline.map((point) => move(point, element.variations))),
  }));
  const light = file.light[0] === file.light[1] ? file.light[0] : random.uniform(...file.light);
  const starts = file.starts.map(({ id, xMm, yMm, headingDeg, variations }) => {
    const at = move({ x: xMm, y: yMm }, variations);
    const turnDeg = variations.reduce((sum, index) => sum + placements[index]!.turnDeg, 0);
    return { id, xMm: at.x, yMm: at.y, headingDeg: headingDeg + turnDeg };
  });
  return { elements, starts, placements, light };
}

function draw({ pivot, x, y, heading, fills }: Variation, random: Random): Repainting {
  return {
    pivot,
    dxMm: random.uniform(...x),
    dyMm: random.uniform(...y),
    turnDeg: random.uniform(...heading),
    ...(fills && { fill: fills[Math.floor(random.uniform(0, fills.length))]! }),
  };
}

/** What the innermost variation that paints says of an element. */
function repainted(
  { kind, variations }: WorldElement,
  placements: readonly Repainting[],
): Partial<Pick<WorldElement, "fill" | "colour">> {
  const around = variations.map((index) => placements[index]!);
  const fill = kind === "line" ? undefined : around.findLast((each) => each.fill !== undefined)?.fill;
  return fill === undefined ? {} : { fill, colour: parseColour(fill)! };
}

/** The world's own drawing with everything where this seed has it. */
export function drawPlaced(file: WorldFile, placements: readonly Repainting[]): string {
  const moved = new Map(file.variations.map(({ node }, i) => [node, placements[i]!]));
  const redraw = (node: SvgNode): SvgNode => {
    const tag = tagOf(node);
    const children = childrenOf(node).map(redraw);
    const copy: SvgNode = Array.isArray(node[tag]) ? { ...node, [tag]: children } : node;
    const placement = moved.get(node);
    if (!placement) return copy;
    const { dxMm, dyMm, turnDeg, pivot, fill } = placement;
    const move = `translate(${dxMm} ${dyMm}) rotate(${turnDeg} ${pivot.x} ${pivot.y})`;
    // The pivot is in the world's axes, so this works for all elements whose own groups are not transformed.
    const drawn = withAttribute(copy, "transform", `${move} ${attribute(node, "transform") ?? ""}`.trim());
    return fill === undefined ? drawn : withAttribute(drawn, "fill", fill);
  };
  return writeSvg(file.tree.map(redraw));
}
