import { Problem } from "../../messages/index.ts";
import { type Colour, grey, parseColour } from "./colour.ts";
import { centre, type Point } from "./geometry.ts";
import { flatten, transformOf } from "./svg-shape.ts";
import { attribute, childrenOf, parseSvg, type SvgNode, tagOf } from "./svg-tree.ts";

/** What an element of a world is, by its `class`. */
export type ElementKind = "wall" | "box" | "line" | "patch" | "zone" | "void";
const kinds: readonly string[] = ["wall", "box", "line", "patch", "zone", "void"] satisfies ElementKind[];

export interface WorldElement {
  readonly kind: ElementKind;
  /** The element's `id`, or its kind and number. */
  readonly id: string;
  /** Outlines in mm; closed for all but lines. */
  readonly outlines: readonly (readonly Point[])[];
  /** Of a line, in mm. */
  readonly strokeWidthMm: number;
  /** Of a line, patch or void: 0 black to 1 white. */
  readonly reflectance: number;
  readonly colour: Colour;
  /** The colour as the file has it, such as `#ff0000` or `red`; empty: none. */
  readonly fill: string;
  /** Of a box, in g. */
  readonly massG: number;
  /** Indexes into the file's variations: all that move this element. */
  readonly variations: readonly number[];
}

/** What a seed may change of an element: how far it moves, lowest and highest, in mm and degrees; how it is painted. */
export interface Variation {
  readonly node: SvgNode;
  readonly pivot: Point;
  readonly x: readonly [number, number];
  readonly y: readonly [number, number];
  readonly heading: readonly [number, number];
  /** Colours of which each seed takes one. */
  readonly fills?: readonly string[];
}

/** Where a robot begins; its id names the robot. */
export interface StartPlace {
  /** Empty where the drawing gives none, as lessons do. */
  readonly id: string;
  readonly xMm: number;
  readonly yMm: number;
  readonly headingDeg: number;
  readonly variations: readonly number[];
}

/** A world as drawn, before a seed moves anything. */
export interface WorldFile {
  readonly file: string;
  readonly tree: readonly SvgNode[];
  readonly viewBox: {
    readonly xMm: number;
    readonly yMm: number;
    readonly widthMm: number;
    readonly heightMm: number;
  };
  readonly elements: readonly WorldElement[];
  /** At least one, in the order of the drawing. */
  readonly starts: readonly StartPlace[];
  readonly variations: readonly Variation[];
  /** Share of the light that line sensors get back; each seed takes one between these. */
  readonly light: readonly [number, number];
}

const still = [0, 0] as const;

/**
 * Reads a world: an SVG file with one unit per millimetre whose elements say by `class` what they are.
 * @throws Problem with the file and what to mend
 */
export function parseWorld(svg: string, file: string): WorldFile {
  const tree = parseSvg(svg, file);
  const root = tree.find((node) => tagOf(node) === "svg");
  if (!root) throw new Problem("world.notSvg", {}, { file });
  const box = (attribute(root, "viewBox") ?? "")
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  const [xMm, yMm, widthMm, heightMm] = box;
  if (box.length !== 4 || !box.every(Number.isFinite) || !(widthMm! > 0) || !(heightMm! > 0))
    throw new Problem("world.viewBox", {}, { file });

  const reader = new Reader(file);
  reader.read(root, "", undefined, []);
  if (reader.starts.length === 0) throw new Problem("world.noStart", {}, { file });
  const { elements, starts, variations } = reader;
  return {
    file,
    tree,
    viewBox: { xMm: xMm!, yMm: yMm!, widthMm: widthMm!, heightMm: heightMm! },
    elements,
    starts,
    variations,
    light: reader.range(root, "data-vary-light") ?? [1, 1],
  };
}

/** Walks the tree, keeping what the groups around an element say. */
class Reader {
  readonly elements: WorldElement[] = [];
  readonly variations: Variation[] = [];
  readonly starts: StartPlace[] = [];

  constructor(private readonly file: string) {}

  read(node: SvgNode, transform: string, kind: ElementKind | undefined, variations: readonly number[]): void {
    const tag = tagOf(node);
    const classes = (attribute(node, "class") ?? "").split(/\s+/);
    if (["defs", "metadata", "title", "desc", "style"].includes(tag) || classes.includes("decor")) return;
    const own = `${transform} ${attribute(node, "transform") ?? ""}`.trim();
    const moving = this.#variation(node, own, variations);
    if (classes.includes("start")) {
      this.#readStart(attribute(node, "id") ?? "", own, moving);
      return;
    }
    const named = classes.find((name): name is ElementKind => kinds.includes(name));
    const meaning = named ?? kind;
    if (tag === "svg" || tag === "g") {
      for (const child of childrenOf(node)) this.read(child, own, meaning, moving);
      return;
    }
    if (meaning) this.#readElement(node, own, meaning, moving);
  }

  #readStart(id: string, transform: string, variations: readonly number[]): void {
    if (this.starts.some((start) => start.id === id))
      throw new Problem("world.sameStart", { id }, { file: this.file });
    const { x, y, headingDeg } = transformOf(transform, this.file);
    this.starts.push({ id, xMm: x, yMm: y, headingDeg, variations });
  }

  #readElement(node: SvgNode, transform: string, kind: ElementKind, variations: readonly number[]): void {
    const outlines = flatten(node, transform, this.file);
    if (outlines.length === 0) return;
    this.elements.push({
      kind,
      id: attribute(node, "id") ?? `${kind}${this.elements.filter((each) => each.kind === kind).length + 1}`,
      outlines,
      strokeWidthMm: this.#number(node, "stroke-width", 20),
      reflectance: kind === "void" ? 0 : this.#number(node, "data-reflectance", 0.05),
      colour: kind === "void" ? grey(0) : this.#colour(node, kind),
      fill: attribute(node, kind === "line" ? "stroke" : "fill") ?? "",
      massG: this.#number(node, "data-mass-g", 100),
      variations,
    });
  }

  #variation(node: SvgNode, transform: string, around: readonly number[]): readonly number[] {
    const [x, y, heading] = ["x", "y", "heading"].map((axis) => this.range(node, `data-vary-${axis}`));
    const fills = this.#fills(node);
    if (!x && !y && !heading && !fills) return around;
    const outlines = flatten(node, transform, this.file);
    const pivot = outlines.length > 0 ? centre(outlines.flat()) : transformOf(transform, this.file);
    this.variations.push({
      node,
      pivot,
      x: x ?? still,
      y: y ?? still,
      heading: heading ?? still,
      ...(fills && { fills }),
    });
    return [...around, this.variations.length - 1];
  }

  #fills(node: SvgNode): readonly string[] | undefined {
    const name = "data-vary-fill";
    const text = attribute(node, name);
    if (text === undefined) return undefined;
    const fills = text.trim().split(/\s+/);
    if (!fills.every(parseColour))
      throw new Problem(
        "world.attribute",
        { attribute: name, value: text, expected: "red green" },
        { file: this.file },
      );
    return fills;
  }

  range(node: SvgNode, name: string): readonly [number, number] | undefined {
    const text = attribute(node, name);
    if (text === undefined) return undefined;
    const [low, high, ...more] = text
      .split("..")
      .map((part) => (part.trim() === "" ? Number.NaN : Number(part)));
    if (low === undefined || high === undefined || more.length > 0 || !(low <= high))
      throw new Problem(
        "world.attribute",
        { attribute: name, value: text, expected: "-50..50" },
        { file: this.file },
      );
    return [low, high];
  }

  /** As it is drawn; a line by its stroke, the others by their fill. */
  #colour(node: SvgNode, kind: ElementKind): Colour {
    const drawn = attribute(node, kind === "line" ? "stroke" : "fill");
    return parseColour(drawn ?? "") ?? grey(this.#number(node, "data-reflectance", 0.05));
  }

  #number(node: SvgNode, name: string, fallback: number): number {
    const text = attribute(node, name);
    if (text === undefined) return fallback;
    const value = Number.parseFloat(text);
    if (!Number.isFinite(value) || value < 0)
      throw new Problem(
        "world.attribute",
        { attribute: name, value: text, expected: "20" },
        { file: this.file },
      );
    return value;
  }
}
