import { identity, type Matrix, multiply } from "../../sim/index.ts";
import { readMatrix } from "../svg/path-data.ts";
import { attribute, childrenOf, type SvgNode, tagOf } from "../svg/svg-tree.ts";
import type { SourceElement } from "./source-element.ts";

/** A path or an image of the simplified drawing. */
export interface Leaf {
  readonly node: SvgNode;
  /** From its axes into the world's, in mm. */
  readonly matrix: Matrix;
  /** The element that it was drawn by. */
  readonly source: SourceElement;
  /** Whether a browser would show anything of it. */
  readonly visible: boolean;
  /** What cuts it: ids of clip paths, and the axes that each is in. */
  readonly clips: readonly { readonly id: string; readonly matrix: Matrix }[];
  /** It, or a group around it, is changed by a filter. */
  readonly blurred: boolean;
}

/** The simplified drawing with what belongs to each of its elements. */
export interface SimplifiedDrawing {
  readonly root: SvgNode;
  readonly defs: SvgNode | undefined;
  /** In the order of painting. */
  readonly leaves: readonly Leaf[];
  /** Axes of groups that were asked for, by the key of their element. */
  readonly axes: ReadonlyMap<string, Matrix>;
  /** What each group and leaf of it was drawn by. */
  readonly sources: ReadonlyMap<SvgNode, SourceElement>;
}

/**
 * Walks a simplified drawing.
 * @param asked elements whose axes are wanted, by the id of the path that is in them for it
 */
export function readLeaves(
  root: SvgNode,
  elements: ReadonlyMap<string, SourceElement>,
  asked: ReadonlyMap<string, SourceElement>,
  rootElement: SourceElement,
  mmPerUnit: number,
): SimplifiedDrawing {
  const leaves: Leaf[] = [];
  const axes = new Map<string, Matrix>();
  const sources = new Map<SvgNode, SourceElement>();

  const walk = (node: SvgNode, around: Omit<Leaf, "node">): void => {
    const tag = tagOf(node);
    if (tag === "defs" || tag === "#text") return;
    const id = attribute(node, "id") ?? "";
    const asker = asked.get(id);
    if (asker) {
      axes.set(asker.key, around.matrix);
      return;
    }
    const transform = readMatrix(attribute(node, "transform"));
    const clip = reference(node, "clip-path");
    const matrix = transform ? multiply(around.matrix, transform) : around.matrix;
    const own: Omit<Leaf, "node"> = {
      matrix,
      source: elements.get(id) ?? around.source,
      visible:
        around.visible && attribute(node, "visibility") !== "hidden" && attribute(node, "opacity") !== "0",
      clips: clip === undefined ? around.clips : [...around.clips, { id: clip, matrix }],
      blurred: around.blurred || reference(node, "filter") !== undefined,
    };
    sources.set(node, own.source);
    if (tag === "path" || tag === "image") leaves.push({ node, ...own });
    else for (const child of childrenOf(node)) walk(child, own);
  };

  const matrix = multiply([mmPerUnit, 0, 0, mmPerUnit, 0, 0], identity);
  const outermost = { matrix, source: rootElement, visible: true, clips: [], blurred: false };
  for (const child of childrenOf(root)) walk(child, outermost);
  const defs = childrenOf(root).find((node) => tagOf(node) === "defs" && childrenOf(node).length > 0);
  return { root, defs, leaves, axes, sources };
}

/** What `url(#id)` names. */
function reference(node: SvgNode, name: string): string | undefined {
  return /^url\(#(.*)\)$/.exec(attribute(node, name) ?? "")?.[1];
}
