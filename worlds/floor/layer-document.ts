import { levelOfReflectance } from "../../sim/index.ts";
import { around, type Bounds, boundsOf } from "../drawing/bounds.ts";
import type { Leaf, SimplifiedDrawing } from "../drawing/leaf.ts";
import {
  attribute,
  attributesOf,
  attributesText,
  childrenOf,
  type SvgNode,
  tagOf,
  withAttributes,
  writeSvg,
} from "../svg/svg-tree.ts";

/** How the leaves of a layer are painted. */
export interface LayerPaint {
  /** Replaces the fill of what is filled. */
  readonly fill?: string;
  /** Elements for which a reflectance is written are painted in the grey that line sensors see so. */
  readonly infrared?: boolean;
  /** Everything is black: only where it is counts. */
  readonly black?: boolean;
}

/**
 * The simplified drawing with some of its leaves only, for one tile after the other.
 * @returns what stands between the tags of an `svg` element that shows a tile: without what lies outside of it, since the
 * renderer fails on a group with an opacity or a clip path that is not in its picture at all
 */
export function layerDocument(
  drawing: SimplifiedDrawing,
  leaves: readonly Leaf[],
  paint: LayerPaint,
): (tile: Bounds) => string {
  const kept = new Map(leaves.map((leaf) => [leaf.node, leaf]));
  const pieceOf = (node: SvgNode): Piece[] => {
    const leaf = kept.get(node);
    if (leaf)
      return [{ bounds: leaf.blurred ? everywhere : boundsOf(leaf), text: writeSvg([painted(leaf, paint)]) }];
    if (tagOf(node) !== "g") return [];
    const inside = childrenOf(node).flatMap(pieceOf);
    if (inside.length === 0) return [];
    const bounds = inside.map((piece) => piece.bounds).reduce(around);
    const open = `<g${attributesText(node, ["id"])}>`;
    // What its clip path or mask is measured by stays whole.
    return Object.keys(attributesOf(node)).every((name) => name === "id" || name === "transform")
      ? [{ bounds, open, inside }]
      : [{ bounds, text: `${open}${inside.map((piece) => write(piece)).join("")}</g>` }];
  };
  const pieces = childrenOf(drawing.root).flatMap(pieceOf);
  const defs = drawing.defs ? writeSvg([drawing.defs]) : "";
  return (tile) => `${defs}${pieces.map((piece) => write(piece, tile)).join("")}`;
}

/** What a leaf is written as, or a group of them. */
type Piece = { readonly bounds: Bounds } & (
  | { readonly text: string }
  | { readonly open: string; readonly inside: readonly Piece[] }
);

const everywhere: Bounds = { left: -Infinity, top: -Infinity, right: Infinity, bottom: Infinity };

function write(piece: Piece, tile: Bounds = everywhere): string {
  const { left, top, right, bottom } = piece.bounds;
  if (left > tile.right || right < tile.left || top > tile.bottom || bottom < tile.top) return "";
  if ("text" in piece) return piece.text;
  const inside = piece.inside.map((each) => write(each, tile)).join("");
  return inside === "" ? "" : `${piece.open}${inside}</g>`;
}

function painted({ node, source }: Leaf, { fill, infrared, black }: LayerPaint): SvgNode {
  if (black) return repaint(node, "#000000", true);
  const grey = infrared && source.reflectance !== undefined ? greyOf(source.reflectance) : undefined;
  if (grey !== undefined) return repaint(node, grey, true);
  return fill === undefined || source.meaning === "line"
    ? withAttributes(node, { id: undefined })
    : repaint(node, fill, false);
}

function repaint(node: SvgNode, colour: string, stroked: boolean): SvgNode {
  const paint = (name: string) => {
    const now = attribute(node, name);
    return now === undefined || now === "none" ? now : colour;
  };
  return withAttributes(node, {
    id: undefined,
    fill: paint("fill"),
    ...(stroked && { stroke: paint("stroke") }),
  });
}

function greyOf(reflectance: number): string {
  const level = levelOfReflectance(reflectance).toString(16).padStart(2, "0");
  return `#${level}${level}${level}`;
}
