import { attribute, attributesOf, childrenOf, type SvgNode, tagOf, withAttributes } from "../svg/svg-tree.ts";
import { plainColours } from "./colour-text.ts";
import { attributeOfTransform, referenceBox } from "./css-transform.ts";
import { fillBoxOf } from "./fill-box.ts";
import {
  type Box,
  fontSize,
  inexact,
  type Measures,
  plainLengths,
  sideOf,
  unitsOf,
  usualEm,
} from "./lengths.ts";
import { judge, judgeAttribute, plainWords } from "./property-values.ts";
import { readDeclarations } from "./style-sheet.ts";
import type { Told } from "./told.ts";

/**
 * Writes newer SVG and CSS the way that the renderer knows: colours of CSS Color 4, addresses in quotes, geometry and
 * transforms in `style`, mathematics, `marker` for three, and more. What it draws is the same.
 */
export function plainSvg(root: SvgNode, told: Told): SvgNode {
  return new Rewriter(root, told).rewrite(root, {
    em: usualEm,
    rootEm: usualEm,
    box: nowhere,
    marks: false,
    elsewhere: false,
  });
}

/** Values that the renderer does not know, by their property. */
const unknownValues: Readonly<Record<string, RegExp>> = {
  "clip-path": /^(?!url)[\w-]+\(/,
  "vector-effect": /non-scaling/,
  pathLength: /\d/,
};

const nowhere: Box = [0, 0, 0, 0];

/** What an element takes from those around it. */
interface Around extends Measures {
  /** It is in a marker, which has its paint from a path. */
  readonly marks: boolean;
  /** It is drawn elsewhere than where it stands, in the drawing's units. */
  readonly elsewhere: boolean;
}

/** What most values are: of thousands of shapes each has four. */
const plainNumber = /^\d+(?:\.\d+)?$/;

/** Their attributes are no presentation. */
const animations = /^(?:animate|set$)/;

/** Properties that are attributes in the renderer's SVG. */
const geometry: ReadonlySet<string> = new Set(["x", "y", "width", "height", "cx", "cy", "r", "rx", "ry"]);
const drawn: ReadonlySet<string> = new Set(["rect", "circle", "ellipse", "image", "svg", "use"]);
/** What is drawn on others. */
const servers: ReadonlySet<string> = new Set(["clipPath", "mask", "pattern"]);
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
  readonly #byId = new Map<string, SvgNode>();

  constructor(
    root: SvgNode,
    private readonly told: Told,
  ) {
    this.#collect(root);
  }

  rewrite(source: SvgNode, around: Around): SvgNode {
    const tag = tagOf(source);
    if (tag === "#text" || tag.startsWith("?") || animations.test(tag)) return source;
    const isRoot = around.box === nowhere;
    const em = fontSizeOf(source, around.em);
    const measures = { ...around, em, rootEm: isRoot ? em : around.rootEm };
    const box = tag === "svg" ? boxOf(source, around.box) : around.box;
    const node = this.#plainElement(source, tag, isRoot ? { ...measures, box } : measures);
    const inner = {
      ...measures,
      box,
      marks: around.marks || tag === "marker",
      elsewhere: (around.elsewhere || servers.has(tag)) && !inShares(source),
    };
    const children = childrenOf(source).map((child) => this.rewrite(child, inner));
    const back = isRoot ? this.#background(source, box) : [];
    const inside = { ...node, [tag]: [...back, ...children] };
    return tag === "svg" && !isRoot ? wrapped(inside) : inside;
  }

  /** The colour of the page (CSS Backgrounds 3, 2.11.2); it reaches as far as a page of another shape. */
  #background(root: SvgNode, [x, y, width, height]: Box): SvgNode[] {
    const name = ["background-color", "background"].find((each) => styleOf(root, each) !== undefined);
    const colour = (name && styleOf(root, name)) ?? "none";
    if (/^(?:none|transparent|initial|unset|0)$/i.test(colour)) return [];
    const kind = judge("color", colour);
    if (kind !== "fine")
      this.told[kind === "unknown" || name === "background" ? "unknown" : "ignored"].add(
        `${name}: ${colour}`,
      );
    if (kind !== "fine") return [];
    const [left, top] = [x - width, y - height];
    const attributes = {
      x: String(left),
      y: String(top),
      width: String(3 * width),
      height: String(3 * height),
    };
    return [{ rect: [], ":@": { ...attributes, fill: plainColours(colour) } }];
  }

  #plainElement(node: SvgNode, tag: string, around: Around): SvgNode {
    const attributes: Record<string, string | undefined> = {};
    for (const [name, value] of Object.entries(attributesOf(node)))
      if (name !== "style") attributes[name] = this.#plainAttribute(name, String(value), around);
    const style: string[] = [];
    const origin = styleOf(node, "transform-origin") ?? attributes["transform-origin"];
    let transform: string | undefined;
    for (const { name, value: written } of readDeclarations(attribute(node, "style") ?? "")) {
      const value = this.#plainValue(name, judged(name, written, this.told), around);
      if (value === undefined || name === "transform-origin") continue;
      if (name === "transform") transform = value;
      else if (name === "mask-type") attributes[name] = value;
      else if (name === "marker")
        style.push(...["start", "mid", "end"].map((end) => `marker-${end}:${value}`));
      else if (drawn.has(tag) && geometry.has(name)) attributes[name] = value.replace(/px$/, "");
      else if (tag === "path" && name === "d")
        attributes.d =
          /^path\(["']([\s\S]*)["']\)$/.exec(value)?.[1] ?? (value === "none" ? "" : attributes.d);
      else style.push(`${name}:${value}`);
    }
    const measured = styleOf(node, "transform-box") ?? attributes["transform-box"];
    const placed =
      transform ?? (origin === undefined && measured === undefined ? undefined : attributes.transform);
    if (placed !== undefined) {
      const reference = referenceBox(measured, around.box, () => fillBoxOf(tag, attributes));
      const written =
        reference && attributeOfTransform(placed.replace(/(\d)\s+(?=[-+.\d])/g, "$1,"), origin, reference);
      if (written === undefined) this.told.unknown.add(`transform: ${placed}`);
      else attributes.transform = written;
    }
    if (attribute(node, "style") !== undefined || style.length > 0)
      attributes.style = style.length > 0 ? style.join(";") : undefined;
    for (const corner of ["rx", "ry"]) if (attributes[corner] === "auto") attributes[corner] = undefined;
    // Browsers ask for no features any more (SVG 2, 5.7.4).
    if (attributes.requiredFeatures !== undefined) attributes.requiredFeatures = undefined;
    if (attributes.href !== undefined && attributes["xlink:href"] !== undefined)
      attributes["xlink:href"] = undefined;
    // Where it stands counts, and not where it is drawn: percentages are worked out.
    if (tag === "use" || around.elsewhere)
      for (const side of tag === "use" ? ["x", "y"] : geometry)
        if (attributes[side] !== undefined)
          attributes[side] = withoutPercent(side, attributes[side], around.box);
    return withAttributes(node, { ...attributes, ...this.#sizeOfSymbol(node, tag) });
  }

  /** @returns undefined for what is as if it were not written */
  #plainAttribute(name: string, value: string, around: Around): string | undefined {
    if (name === "id" || name === "class" || name === "d" || name.startsWith("data-") || /href$/.test(name))
      return value;
    if (name !== "pathLength" && plainNumber.test(value)) return value;
    const kind = judgeAttribute(name, value.trim());
    if (kind === "fine") return this.#plainValue(name, value, around);
    if (value.trim() !== "") this.told[kind === "unknown" ? "unknown" : "ignored"].add(`${name}: ${value}`);
    return undefined;
  }

  /** @returns undefined for what is as if it were not written */
  #plainValue(name: string, value: string, around: Around): string | undefined {
    if (name === "image-rendering" && Object.hasOwn(pictureWords, value)) return pictureWords[value];
    if (
      (Object.hasOwn(unknownValues, name) && unknownValues[name]!.test(value)) ||
      (!around.marks && /\bcontext-/.test(value))
    )
      this.told.unknown.add(`${name}: ${value}`);
    if (inexact.test(value)) this.told.unknown.add(`${name}: ${value}`);
    const lengths = plainLengths(name, value, around, () => this.told.unsteady.add(`${name}: ${value}`));
    const plain = plainWords(
      name,
      plainColours(lengths.replace(/url\(\s*(["']?)(#[^"')]*?)\1\s*\)/g, "url($2)")),
    );
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

/** A value with variables put in; one that is none then is as if nothing were said (CSS Variables 1, 3.1). */
function judged(name: string, value: string, told: Told): string {
  const kind = judge(name, value);
  if (kind === "fine") return value;
  told[kind === "unknown" ? "unknown" : "ignored"].add(`${name}: ${value}`);
  return "unset";
}

/** Whether what is in it is measured by the box of what it is used for. */
function inShares(node: SvgNode): boolean {
  return ["clipPathUnits", "maskContentUnits", "patternContentUnits"].some(
    (name) => attribute(node, name) === "objectBoundingBox",
  );
}

function withoutPercent(name: string, value: string | undefined, box: Box): string | undefined {
  return value?.trim().endsWith("%") ? String((Number.parseFloat(value) / 100) * sideOf(name, box)) : value;
}

function fontSizeOf(node: SvgNode, around: number): number {
  const said = styleOf(node, "font-size") ?? attribute(node, "font-size");
  const short = /(?:^|\s)([\d.]+(?:[a-z]+|%)|(?:xx?-)?(?:small|large)|medium)(?=[\s/])/.exec(
    styleOf(node, "font") ?? "",
  );
  const size = said ?? short?.[1];
  if (size === undefined) return around;
  const measures = { em: around, rootEm: usualEm, box: nowhere };
  return (
    fontSize(
      plainLengths("font-size", size, measures, () => {}),
      around,
    ) ?? around
  );
}

function styleOf(node: SvgNode, property: string): string | undefined {
  return readDeclarations(attribute(node, "style") ?? "").findLast(({ name }) => name === property)?.value;
}

/** Words of CSS Images 3 for what SVG 1.1 says with others. */
const pictureWords: Readonly<Record<string, string>> = {
  pixelated: "optimizeSpeed",
  "crisp-edges": "optimizeSpeed",
  "-webkit-optimize-contrast": "optimizeSpeed",
  // As Chromium has it.
  optimizeSpeed: "optimizeQuality",
  smooth: "optimizeQuality",
  "high-quality": "optimizeQuality",
};

function boxOf(node: SvgNode, around: Box): Box {
  const numbers = (attribute(node, "viewBox") ?? "")
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  return numbers.length === 4 && numbers.every(Number.isFinite)
    ? (numbers as unknown as Box)
    : around[2] > 0
      ? around
      : pageOf(node);
}

/** What a drawing without a viewBox shows. */
function pageOf(node: SvgNode): Box {
  const [width, height] = ["width", "height"].map(
    (side) => unitsOf(styleOf(node, side) ?? attribute(node, side) ?? "") ?? 1,
  );
  return [0, 0, width!, height!];
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
