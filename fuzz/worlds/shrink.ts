import {
  attributesOf,
  childrenOf,
  parseSvg,
  type SvgNode,
  tagOf,
  withAttributes,
  writeSvg,
} from "../../worlds/svg/svg-tree.ts";

/** A smaller drawing that is wrong, too: without all elements and attributes that it takes nothing from. */
export async function shrink(svg: string, isWrong: (svg: string) => Promise<boolean>): Promise<string> {
  let tree = parseSvg(svg, "drawing");
  for (let smaller = true; smaller; ) {
    smaller = false;
    for (let i = 0; ; i++) {
      const next = without(tree, i);
      if (!next) break;
      if (!(await isWrong(writeSvg(next)))) continue;
      tree = next;
      smaller = true;
      i--;
    }
  }
  return writeSvg(tree);
}

/** The drawing without one of its elements, or with a group's content in its place, or without one of its attributes. */
function without(tree: readonly SvgNode[], index: number): SvgNode[] | undefined {
  let left = index;
  let found = false;
  const isGone = () => {
    if (found || left-- > 0) return false;
    found = true;
    return true;
  };
  const walk = (nodes: readonly SvgNode[], depth: number): SvgNode[] =>
    nodes.flatMap((node) => {
      const tag = tagOf(node);
      if (found || tag === "#text") return [node];
      if (depth > 0 && !isStart(node)) {
        if (isGone()) return [];
        if ((tag === "g" || tag === "a" || tag === "switch" || tag === "svg") && isGone())
          return childrenOf(node);
      }
      for (const name of Object.keys(attributesOf(node))) {
        if (depth > 0 && !isStart(node) && isGone()) return [withAttributes(node, { [name]: undefined })];
      }
      return [{ ...node, [tag]: walk(childrenOf(node), depth + 1) }];
    });
  const smaller = walk(tree, 0);
  return found ? smaller : undefined;
}

function isStart(node: SvgNode): boolean {
  return attributesOf(node).class === "start";
}
