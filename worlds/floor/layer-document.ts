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
import type { DecodedPictures } from "./decoded-pictures.ts";
import { cutPath } from "./painted-area.ts";
import { patternCopies } from "./pattern-copies.ts";
import { picturePixels } from "./picture-pixels.ts";

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
  pictures: DecodedPictures,
): (tile: Bounds) => string {
  const kept = new Map(leaves.map((leaf) => [leaf.node, leaf]));
  const patterns = new Map(
    (drawing.defs ? childrenOf(drawing.defs) : [])
      .filter((node) => tagOf(node) === "pattern")
      .map((node) => [attribute(node, "id") ?? "", node]),
  );
  const pieceOf = (node: SvgNode, inEffects: boolean): Piece[] => {
    const leaf = kept.get(node);
    if (leaf) return [pieceOfLeaf(leaf, painted(leaf, paint), inEffects)];
    if (tagOf(node) !== "g") return [];
    const whole = hasEffect(node);
    const nested = inEffects || (whole && childrenOf(node).some(holdsEffect));
    const inside = childrenOf(node).flatMap((child) => pieceOf(child, nested));
    if (inside.length === 0) return [];
    const bounds = inside.map((piece) => piece.bounds).reduce(around);
    return [{ bounds, open: `<g${attributesText(node, ["id"])}>`, inside, whole }];
  };
  const pieceOfLeaf = (leaf: Leaf, path: SvgNode, inEffects: boolean): Piece => {
    const text = writeSvg([path]);
    // What a filter makes of it may come from far away.
    if (leaf.blurred) return { bounds: everywhere, text };
    const bounds = boundsOf(leaf);
    const inParts =
      tagOf(path) === "image" ? picturePixels(leaf, pictures) : patternCopies(leaf, path, patterns);
    if (inParts || tagOf(path) === "image" || !inEffects) return { bounds, text: inParts ?? text };
    const cut = cutPath(path, leaf.matrix);
    return { bounds, text: (part) => (reachesOut(bounds, part) ? cut(part) : text) };
  };
  const pieces = childrenOf(drawing.root).flatMap((child) => pieceOf(child, false));
  const defs = drawing.defs ? writeSvg([drawing.defs]) : "";
  return (tile) => `${defs}${pieces.map((piece) => write(piece, tile, tile)).join("")}`;
}

/** What a leaf is written as, maybe in parts of the floor, or a group of them. */
type Piece = { readonly bounds: Bounds } & (
  | { readonly text: string | ((part: Bounds) => string) }
  | { readonly open: string; readonly inside: readonly Piece[]; readonly whole: boolean }
);

const everywhere: Bounds = { left: -Infinity, top: -Infinity, right: Infinity, bottom: Infinity };

/** Whether the renderer draws a group into a picture of its own. */
function hasEffect(node: SvgNode): boolean {
  return Object.keys(attributesOf(node)).some((name) => name !== "id" && name !== "transform");
}

function holdsEffect(node: SvgNode): boolean {
  return tagOf(node) === "g" && (hasEffect(node) || childrenOf(node).some(holdsEffect));
}

/**
 * Whether something is far out of a part of the floor. Of a group with an effect in another one the renderer's picture is too
 * small then, and what is drawn is cut off.
 */
function reachesOut({ left, top, right, bottom }: Bounds, part: Bounds): boolean {
  const far = 16;
  return (
    left < part.left - far || top < part.top - far || right > part.right + far || bottom > part.bottom + far
  );
}

/** @param seen pieces that are outside of it are left out */
function write(piece: Piece, tile: Bounds, seen: Bounds): string {
  const { left, top, right, bottom } = piece.bounds;
  if (left > seen.right || right < seen.left || top > seen.bottom || bottom < seen.top) return "";
  if ("text" in piece) return typeof piece.text === "string" ? piece.text : piece.text(tile);
  const within = piece.whole ? everywhere : seen;
  const inside = piece.inside.map((each) => write(each, tile, within)).join("");
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
