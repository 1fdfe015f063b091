import { attribute, attributesOf, childrenOf, type SvgNode, tagOf, withAttributes } from "../svg/svg-tree.ts";
import { plainColours } from "./colour-text.ts";
import { attributeOfTransform } from "./css-transform.ts";
import { readDeclarations } from "./style-sheet.ts";

type Box = readonly [x: number, y: number, width: number, height: number];

/**
 * Writes newer SVG and CSS the way that the renderer knows: colours of CSS Color 4, addresses in quotes, geometry and
 * transforms in `style`, `marker` for three, and more. What it draws is the same.
 */
export function plainSvg(root: SvgNode): PlainDrawing {
  const rewriter = new Rewriter(root);
  return { root: rewriter.rewrite(root, [0, 0, 0, 0]), unknown: [...rewriter.unknown] };
}

export interface PlainDrawing {
  readonly root: SvgNode;
  /** Properties that a browser would follow and the renderer does not, with their values. */
  readonly unknown: readonly string[];
}

/** Values that the renderer does not know, by their property. */
const unknownValues: Readonly<Record<string, RegExp>> = {
  "clip-path": /^(?!url)[\w-]+\(/,
  "vector-effect": /non-scaling/,
  pathLength: /\d/,
};
const unknownColours = /\b(?:color-mix|light-dark)\(/;

/** Properties that are attributes in the renderer's SVG. */
const geometry: ReadonlySet<string> = new Set(["x", "y", "width", "height", "cx", "cy", "r", "rx", "ry"]);
const drawn: ReadonlySet<string> = new Set(["rect", "circle", "ellipse", "image", "svg", "use"]);
/** Properties of a nested drawing that the renderer takes from groups only. */
const ofGroups: readonly string[] = [
  "transform",
  "opacity",
  "clip-path",
  "mask",
  "filter",
  "mix-blend-mode",
  "isolation",
];

class Rewriter {
  readonly unknown = new Set<string>();
  readonly #byId = new Map<string, SvgNode>();

  constructor(root: SvgNode) {
    this.#collect(root);
  }

  rewrite(source: SvgNode, around: Box): SvgNode {
    const tag = tagOf(source);
    if (tag === "#text" || tag.startsWith("?")) return source;
    const box = tag === "svg" ? boxOf(source, around) : around;
    const node = this.#plainElement(source, tag, around);
    const inside = { ...node, [tag]: childrenOf(source).map((child) => this.rewrite(child, box)) };
    return tag === "svg" && around[2] > 0 ? wrapped(inside) : inside;
  }

  #plainElement(node: SvgNode, tag: string, around: Box): SvgNode {
    const attributes: Record<string, string | undefined> = {};
    for (const [name, value] of Object.entries(attributesOf(node)))
      if (name !== "style") attributes[name] = this.#plainValue(name, String(value));
    const style: string[] = [];
    const origin = styleOf(node, "transform-origin") ?? attributes["transform-origin"];
    let transform: string | undefined;
    for (const { name, value: written } of readDeclarations(attribute(node, "style") ?? "")) {
      const value = this.#plainValue(name, written);
      if (value === undefined || name === "transform-origin") continue;
      if (name === "transform") transform = value;
      else if (name === "mask-type") attributes[name] = value;
      else if (name === "marker")
        style.push(...["start", "mid", "end"].map((end) => `marker-${end}:${value}`));
      else if (drawn.has(tag) && geometry.has(name)) attributes[name] = value.replace(/px$/, "");
      else if (tag === "path" && name === "d")
        attributes.d = /^path\(["']([\s\S]*)["']\)$/.exec(value)?.[1] ?? attributes.d;
      else style.push(`${name}:${value}`);
    }
    const placed = transform ?? (origin === undefined ? undefined : attributes.transform);
    if (placed !== undefined) {
      const written =
        styleOf(node, "transform-box") === "fill-box"
          ? undefined
          : attributeOfTransform(placed.replace(/(\d)\s+(?=[-+.\d])/g, "$1,"), origin, around);
      if (written === undefined) this.unknown.add(`transform: ${placed}`);
      else attributes.transform = written;
    }
    if (attribute(node, "style") !== undefined || style.length > 0)
      attributes.style = style.length > 0 ? style.join(";") : undefined;
    for (const corner of ["rx", "ry"]) if (attributes[corner] === "auto") attributes[corner] = undefined;
    return withAttributes(node, { ...attributes, ...this.#sizeOfSymbol(node, tag) });
  }

  /** @returns undefined for what is as if it were not written */
  #plainValue(name: string, value: string): string | undefined {
    if (name === "id" || name === "class" || name === "d" || name.startsWith("data-") || /href$/.test(name))
      return value;
    if (unknownValues[name]?.test(value) || unknownColours.test(value)) this.unknown.add(`${name}: ${value}`);
    const plain = plainColours(value.replace(/url\(\s*(["']?)(#[^"')]*?)\1\s*\)/g, "url($2)"));
    const filter = name === "filter" ? /^url\(#(.*)\)$/.exec(plain)?.[1] : undefined;
    // A filter that is missing changes nothing (Filter Effects 1, 5).
    return filter !== undefined && !this.#byId.has(filter) ? undefined : plain;
  }

  /** A symbol may say its size itself (SVG 2, 5.5). */
  #sizeOfSymbol(node: SvgNode, tag: string): Record<string, string> {
    if (tag !== "use") return {};
    const href = attribute(node, "href") ?? attribute(node, "xlink:href") ?? "";
    const target = this.#byId.get(href.slice(1));
    if (!target || tagOf(target) !== "symbol") return {};
    return Object.fromEntries(
      ["width", "height"].flatMap((side) => {
        const size = attribute(target, side);
        return size !== undefined && attribute(node, side) === undefined ? [[side, size]] : [];
      }),
    );
  }

  #collect(node: SvgNode): void {
    const id = attribute(node, "id");
    if (id !== undefined && !this.#byId.has(id)) this.#byId.set(id, node);
    for (const child of childrenOf(node)) this.#collect(child);
  }
}

function styleOf(node: SvgNode, property: string): string | undefined {
  return readDeclarations(attribute(node, "style") ?? "").findLast(({ name }) => name === property)?.value;
}

function boxOf(node: SvgNode, around: Box): Box {
  const numbers = (attribute(node, "viewBox") ?? "")
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  return numbers.length === 4 && numbers.every(Number.isFinite)
    ? (numbers as unknown as Box)
    : around[2] > 0
      ? around
      : [0, 0, 1, 1];
}

/** A nested drawing in a group that has what the renderer would leave out. */
function wrapped(node: SvgNode): SvgNode {
  const style = readDeclarations(attribute(node, "style") ?? "");
  const outside = style.filter(({ name }) => ofGroups.includes(name));
  const given = ofGroups.filter((name) => attribute(node, name) !== undefined);
  if (outside.length === 0 && given.length === 0) return node;
  const text = (declarations: typeof style) =>
    declarations.map(({ name, value }) => `${name}:${value}`).join(";");
  const inner = withAttributes(node, {
    ...Object.fromEntries(given.map((name) => [name, undefined])),
    style: text(style.filter((each) => !outside.includes(each))),
  });
  return {
    g: [inner],
    ":@": { ...Object.fromEntries(given.map((name) => [name, attribute(node, name)])), style: text(outside) },
  };
}
