import { unitsOf } from "../css/lengths.ts";
import { attribute, attributesOf, childrenOf, type SvgNode, tagOf, withAttributes } from "../svg/svg-tree.ts";

/** How often a copy may be made of a copy. */
const deepest = 12;

/**
 * Copies what `use` names into its place where that has a meaning of its own: in the simplified drawing a copy has no ids
 * by which its elements would be found again.
 */
export class UseExpander {
  readonly #byId = new Map<string, SvgNode>();
  readonly #depths = new WeakMap<SvgNode, number>();

  constructor(
    root: SvgNode,
    private readonly saysSomething: (node: SvgNode) => boolean,
  ) {
    this.#collect(root);
  }

  get ids(): Iterable<string> {
    return this.#byId.keys();
  }

  /** @returns undefined for an element that is no `use`, or whose copy means nothing by itself */
  expand(node: SvgNode): SvgNode | undefined {
    if (tagOf(node) !== "use") return undefined;
    const href = attribute(node, "href") ?? attribute(node, "xlink:href") ?? "";
    const target = href.startsWith("#") ? this.#byId.get(href.slice(1)) : undefined;
    const depth = (this.#depths.get(node) ?? 0) + 1;
    if (!target || depth > deepest || !this.#hasMeaning(target, depth)) return undefined;
    const { x = "0", y = "0", width, height, href: _, "xlink:href": __, ...rest } = attributesOf(node);
    const copy = this.#copyOf(target, depth, width, height);
    const transform = `${rest.transform ?? ""} translate(${placeOf(x)} ${placeOf(y)})`.trim();
    return { g: [copy], ":@": { ...rest, transform } };
  }

  #copyOf(target: SvgNode, depth: number, width: unknown, height: unknown): SvgNode {
    const tag = tagOf(target);
    const children = childrenOf(target).map((child) => this.#copy(child, depth));
    const own = withAttributes(target, { id: undefined });
    if (tag !== "symbol" && tag !== "svg") return this.#copy(own, depth);
    const size = { width: String(width ?? "100%"), height: String(height ?? "100%") };
    return {
      svg: children,
      ":@": { ...attributesOf(own), ...(tag === "symbol" || width || height ? size : {}) },
    };
  }

  /** Ids stand once in a drawing: the copy has none. */
  #copy(node: SvgNode, depth: number): SvgNode {
    const tag = tagOf(node);
    if (tag === "#text") return node;
    const copy = {
      ...withAttributes(node, { id: undefined }),
      [tag]: childrenOf(node).map((child) => this.#copy(child, depth)),
    };
    if (tag === "use") this.#depths.set(copy, depth);
    return copy;
  }

  #hasMeaning(node: SvgNode, depth: number): boolean {
    if (depth > deepest) return false;
    if (this.saysSomething(node)) return true;
    if (tagOf(node) === "use") {
      const href = attribute(node, "href") ?? attribute(node, "xlink:href") ?? "";
      const target = this.#byId.get(href.slice(1));
      return target !== undefined && this.#hasMeaning(target, depth + 1);
    }
    return childrenOf(node).some((child) => this.#hasMeaning(child, depth));
  }

  #collect(node: SvgNode): void {
    const id = attribute(node, "id");
    if (id !== undefined && !this.#byId.has(id)) this.#byId.set(id, node);
    for (const child of childrenOf(node)) this.#collect(child);
  }
}

function placeOf(value: unknown): number {
  return unitsOf(String(value)) ?? 0;
}
