import { identity, type Matrix, multiply } from "../../sim/index.ts";
import { readMatrix } from "../svg/path-data.ts";
import { attribute, childrenOf, type SvgNode, tagOf, withAttributes } from "../svg/svg-tree.ts";
import { around, type Bounds } from "./bounds.ts";
import { boxOfPath, boxThrough } from "./path-box.ts";

/**
 * Writes what a simplified drawing measures by the box of what is painted or cut (`objectBoundingBox`) in the drawing's own
 * units. The renderer takes a box of all control points of a curve, and browsers one of the curve; and a group that is
 * drawn in parts must be cut as if it were whole.
 * @param isNothing whether a path only marks a place, and counts for no box
 */
export function inDrawingUnits(root: SvgNode, isNothing: (path: SvgNode) => boolean): SvgNode {
  return new UnitWriter(root, isNothing).write();
}

type Kind = "paint" | "clip-path" | "mask" | "filter";

const kinds: Readonly<Record<string, Kind>> = {
  linearGradient: "paint",
  radialGradient: "paint",
  pattern: "paint",
  clipPath: "clip-path",
  mask: "mask",
  filter: "filter",
};

const tiny = 1e-9;

class UnitWriter {
  readonly #measured = new Map<string, SvgNode>();
  readonly #made = new Map<string, SvgNode>();
  /** Used where nothing has a box. */
  readonly #asWritten = new Set<string>();
  readonly #taken = new Set<string>();

  constructor(
    private readonly root: SvgNode,
    private readonly isNothing: (path: SvgNode) => boolean,
  ) {
    for (const node of this.#defs) {
      const id = attribute(node, "id") ?? "";
      this.#taken.add(id);
      if (isMeasured(node)) this.#measured.set(id, node);
    }
  }

  write(): SvgNode {
    if (this.#measured.size === 0) return this.root;
    const children = childrenOf(this.root).map((child) =>
      tagOf(child) === "defs" ? child : this.#walk(child).node,
    );
    const rest = this.#defs.filter((node) => !this.#measured.has(attribute(node, "id") ?? ""));
    const known = rest.map((node) => this.#within(node));
    known.push(...[...this.#asWritten].map((id) => this.#measured.get(id)!));
    const defs: SvgNode = { defs: [...known, ...this.#made.values()] };
    return { ...this.root, svg: [defs, ...children.filter((child) => tagOf(child) !== "defs")] };
  }

  get #defs(): SvgNode[] {
    return childrenOf(this.root)
      .filter((node) => tagOf(node) === "defs")
      .flatMap(childrenOf);
  }

  /** @returns the box in the axes around the node */
  #walk(node: SvgNode): { node: SvgNode; box: Bounds | undefined } {
    const tag = tagOf(node);
    if (tag === "path") {
      const box = this.isNothing(node) ? undefined : boxOfPath(attribute(node, "d") ?? "");
      const matrix = readMatrix(attribute(node, "transform"));
      return {
        node: this.#rewritten(node, ["fill", "stroke", "clip-path"], box),
        box: box && matrix ? boxThrough(box, matrix) : box,
      };
    }
    if (tag === "image") return { node, box: boxOfImage(node) };
    if (tag !== "g") return { node, box: undefined };
    const inside = childrenOf(node).map((child) => this.#walk(child));
    const boxes = inside.flatMap(({ box }) => (box ? [box] : []));
    const own = boxes.length > 0 ? boxes.reduce(around) : undefined;
    const group = { ...node, g: inside.map((each) => each.node) };
    const matrix = readMatrix(attribute(node, "transform")) ?? identity;
    return {
      node: this.#rewritten(group, ["clip-path", "mask", "filter"], own),
      box: own && boxThrough(own, matrix),
    };
  }

  /** What a clip path, a mask or a pattern is made of may itself be painted and cut. */
  #within(node: SvgNode): SvgNode {
    const tag = tagOf(node);
    if (tag !== "clipPath" && tag !== "mask" && tag !== "pattern") return node;
    return { ...node, [tag]: childrenOf(node).map((child) => this.#walk(child).node) };
  }

  #rewritten(node: SvgNode, names: readonly string[], box: Bounds | undefined): SvgNode {
    const isEmpty = !box || box.right - box.left < tiny || box.bottom - box.top < tiny;
    const changed: Record<string, string> = {};
    for (const name of names) {
      const id = /^url\(#(.*)\)$/.exec(attribute(node, name) ?? "")?.[1];
      if (id === undefined || !this.#measured.has(id)) continue;
      if (isEmpty) this.#keep(id);
      else changed[name] = `url(#${this.#ownOf(id, box)})`;
    }
    return Object.keys(changed).length > 0 ? withAttributes(node, changed) : node;
  }

  /** With what cuts it. */
  #keep(id: string): void {
    const measured = this.#measured.get(id);
    if (!measured || this.#asWritten.has(id)) return;
    this.#asWritten.add(id);
    for (const name of ["clip-path", "mask"])
      this.#keep(/^url\(#(.*)\)$/.exec(attribute(measured, name) ?? "")?.[1] ?? "");
  }

  /** @returns the id of the same for a box; undefined: it is measured by none */
  #ownOf(id: string, box: Bounds): string | undefined {
    const measured = this.#measured.get(id);
    if (!measured) return undefined;
    const { left, top, right, bottom } = box;
    const key = `${id} ${left} ${top} ${right} ${bottom}`;
    const before = this.#made.get(key);
    if (before) return attribute(before, "id")!;
    const own = this.#newId(id);
    const inUnits = unitsFor(this.#within(measured), [right - left, 0, 0, bottom - top, left, top]);
    const chained: Record<string, string> = { id: own };
    for (const name of ["clip-path", "mask"]) {
      // What cuts a clip path or a mask is measured by what they cut.
      const next = /^url\(#(.*)\)$/.exec(attribute(measured, name) ?? "")?.[1];
      const nextOwn = next === undefined ? undefined : this.#ownOf(next, box);
      if (nextOwn !== undefined) chained[name] = `url(#${nextOwn})`;
    }
    this.#made.set(key, withAttributes(inUnits, chained));
    return own;
  }

  #newId(id: string): string {
    let name: string;
    let count = this.#made.size;
    do name = `${id}-${++count}`;
    while (this.#taken.has(name));
    this.#taken.add(name);
    return name;
  }
}

/** Whether something is measured by the box of what it is used for. */
function isMeasured(node: SvgNode): boolean {
  const kind = Object.hasOwn(kinds, tagOf(node)) ? kinds[tagOf(node)] : undefined;
  if (kind === undefined) return false;
  const says = (name: string, value: string) => attribute(node, name) === value;
  if (tagOf(node) === "pattern")
    return !says("patternUnits", "userSpaceOnUse") || says("patternContentUnits", "objectBoundingBox");
  if (kind === "paint") return !says("gradientUnits", "userSpaceOnUse");
  if (kind === "clip-path")
    return says("clipPathUnits", "objectBoundingBox") || attribute(node, "clip-path") !== undefined;
  if (kind === "mask") {
    const inBox = !says("maskUnits", "userSpaceOnUse") || says("maskContentUnits", "objectBoundingBox");
    return inBox || attribute(node, "mask") !== undefined;
  }
  return !says("filterUnits", "userSpaceOnUse");
}

/** @param box from shares of a box to units of the drawing */
function unitsFor(node: SvgNode, box: Matrix): SvgNode {
  const tag = tagOf(node);
  const within = (name: string) => readMatrix(attribute(node, name)) ?? identity;
  if (tag === "linearGradient" || tag === "radialGradient")
    return withAttributes(node, {
      gradientUnits: "userSpaceOnUse",
      gradientTransform: text(multiply(box, within("gradientTransform"))),
    });
  if (tag === "clipPath")
    return attribute(node, "clipPathUnits") === "objectBoundingBox"
      ? withAttributes(node, {
          clipPathUnits: undefined,
          transform: text(multiply(within("transform"), box)),
        })
      : node;
  const units = tag === "pattern" ? "patternUnits" : tag === "mask" ? "maskUnits" : "filterUnits";
  const area = attribute(node, units) === "userSpaceOnUse" ? {} : areaIn(node, box);
  const sized = withAttributes(node, { ...area, [units]: "userSpaceOnUse" });
  const contents = tag === "pattern" ? "patternContentUnits" : "maskContentUnits";
  if (tag === "filter" || attribute(node, contents) !== "objectBoundingBox") return sized;
  // Contents of a pattern begin where its tile does.
  const [width, , , height] = box;
  const axes: Matrix = tag === "pattern" ? [width, 0, 0, height, 0, 0] : box;
  const group: SvgNode = { g: childrenOf(node), ":@": { transform: text(axes) } };
  return { ...withAttributes(sized, { [contents]: undefined }), [tag]: [group] };
}

function areaIn(node: SvgNode, [width, , , height, left, top]: Matrix): Record<string, string> {
  const share = (name: string) => Number(attribute(node, name) ?? 0);
  return {
    x: String(left + share("x") * width),
    y: String(top + share("y") * height),
    width: String(share("width") * width),
    height: String(share("height") * height),
  };
}

function boxOfImage(node: SvgNode): Bounds {
  const number = (name: string) => Number(attribute(node, name) ?? 0);
  const [left, top] = [number("x"), number("y")];
  return { left, top, right: left + number("width"), bottom: top + number("height") };
}

function text(matrix: Matrix): string {
  return `matrix(${matrix.join(" ")})`;
}
