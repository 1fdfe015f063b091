import type { SourceVariation } from "../drawing/source-element.ts";
import type { SvgRenderer } from "../svg/renderer.ts";
import { attribute, childrenOf, parseSvg, type SvgNode, tagOf } from "../svg/svg-tree.ts";
import { refused } from "./attributes.ts";

/** A colour that the renderer does not know is black. */
const black = ["black", "#000", "#000000"];

/** @throws Problem when a seed may paint in a colour that is none */
export function checkFills(
  variations: readonly SourceVariation[],
  renderer: SvgRenderer,
  file: string,
): void {
  const known = new Set<string>(black);
  for (const { fills = [] } of variations) {
    for (const fill of fills) {
      const name = fill.toLowerCase();
      if (!known.has(name) && paintOf(name, renderer) === "#000000")
        throw refused("data-vary-fill", fills.join(" "), "red green", file);
      known.add(name);
    }
  }
}

function paintOf(fill: string, renderer: SvgRenderer): string | undefined {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><rect width="1" height="1" fill="${fill}"/></svg>`;
  const find = (nodes: readonly SvgNode[]): SvgNode | undefined =>
    nodes.find((node) => tagOf(node) === "path") ?? nodes.map((node) => find(childrenOf(node))).find(Boolean);
  const path = find(parseSvg(renderer.simplify(svg), "colour"));
  return path && attribute(path, "fill");
}
