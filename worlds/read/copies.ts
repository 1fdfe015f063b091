import { Problem } from "../../messages/index.ts";
import { attribute, childrenOf, type SvgNode, tagOf } from "../svg/svg-tree.ts";

/** More than any drawing by hand; what copies itself again and again has more. */
export const mostElements = 50_000;

/**
 * Refuses a drawing that gets too large when `use` has copied what it names: ten copies of ten copies of ten copies…, or a copy in
 * itself, where browsers and the renderer do not agree on what is left out.
 * @throws Problem
 */
export function checkCopies(root: SvgNode, file: string): void {
  const byId = new Map<string, SvgNode>();
  const collect = (node: SvgNode): void => {
    const id = attribute(node, "id");
    if (id !== undefined && !byId.has(id)) byId.set(id, node);
    for (const child of childrenOf(node)) collect(child);
  };
  collect(root);
  const counts = new Map<SvgNode, number>();
  /** Those that the one looked at stands in, or is a copy in. */
  const open = new Set<SvgNode>();
  const count = (node: SvgNode): number => {
    const known = counts.get(node);
    if (known !== undefined) return known;
    open.add(node);
    let sum = 1;
    for (const child of childrenOf(node)) sum += count(child);
    if (tagOf(node) === "use") {
      const href = attribute(node, "href") ?? attribute(node, "xlink:href") ?? "";
      const target = byId.get(href.slice(1));
      if (target && open.has(target)) throw new Problem("world.circle", { id: href.slice(1) }, { file });
      if (target) sum += count(target);
    }
    open.delete(node);
    counts.set(node, sum);
    return sum;
  };
  if (count(root) > mostElements) throw new Problem("world.tooMany", { most: mostElements }, { file });
}
