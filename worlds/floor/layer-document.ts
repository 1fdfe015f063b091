import { levelOfReflectance } from "../../sim/index.ts";
import type { Leaf, SimplifiedDrawing } from "../drawing/leaf.ts";
import {
  attribute,
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

/** The simplified drawing with some of its leaves only, as what stands between the tags of an `svg` element. */
export function layerDocument(
  drawing: SimplifiedDrawing,
  leaves: readonly Leaf[],
  paint: LayerPaint,
): string {
  const kept = new Map(leaves.map((leaf) => [leaf.node, leaf]));
  const write = (node: SvgNode): string => {
    const leaf = kept.get(node);
    if (leaf) return writeSvg([painted(leaf, paint)]);
    if (tagOf(node) !== "g") return "";
    const inside = childrenOf(node).map(write).join("");
    return inside === "" ? "" : `<g${attributesText(node, ["id"])}>${inside}</g>`;
  };
  const inside = childrenOf(drawing.root).map(write).join("");
  return `${drawing.defs ? writeSvg([drawing.defs]) : ""}${inside}`;
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
