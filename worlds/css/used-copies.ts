import { attribute, childrenOf, type SvgNode, tagOf, withAttributes } from "../svg/svg-tree.ts";

/** How often a copy may be made of a copy; what names itself would go on without end. */
const deepest = 12;

/** Copies of what `use` names, with the styles that they have where they are drawn. */
export class UsedCopies {
  readonly #byId = new Map<string, SvgNode>();
  readonly #made: SvgNode[] = [];
  #depth = 0;

  constructor(root: SvgNode) {
    this.#collect(root);
  }

  /**
   * A `use` of a copy of its own.
   * @param style what is used, with styles
   */
  use(node: SvgNode, style: (target: SvgNode) => SvgNode): SvgNode {
    const href = attribute(node, "href") ?? attribute(node, "xlink:href") ?? "";
    const target = href.startsWith("#") ? this.#byId.get(href.slice(1)) : undefined;
    if (!target || this.#depth >= deepest) return node;
    this.#depth++;
    const copy = withoutIds(style(target));
    this.#depth--;
    const id = this.#newId(href.slice(1));
    this.#made.push(withAttributes(copy, { id }));
    return withAttributes(node, { href: `#${id}`, "xlink:href": undefined });
  }

  /** The drawing with the copies that were made of it. */
  into(root: SvgNode): SvgNode {
    if (this.#made.length === 0) return root;
    return { ...root, [tagOf(root)]: [{ defs: this.#made }, ...childrenOf(root)] };
  }

  #newId(of: string): string {
    let count = this.#made.length;
    let id: string;
    do id = `${of}-${++count}`;
    while (this.#byId.has(id));
    this.#byId.set(id, { g: [] });
    return id;
  }

  #collect(node: SvgNode): void {
    const id = attribute(node, "id");
    if (id !== undefined && !this.#byId.has(id)) this.#byId.set(id, node);
    for (const child of childrenOf(node)) this.#collect(child);
  }
}

/** Ids stand once in a drawing. */
function withoutIds(node: SvgNode): SvgNode {
  const tag = tagOf(node);
  if (tag === "#text") return node;
  return { ...withAttributes(node, { id: undefined }), [tag]: childrenOf(node).map(withoutIds) };
}
