import { nearestWord, Problem } from "../../messages/index.ts";
import type { WorldNote } from "../../sim/index.ts";
import {
  axesKey,
  type Meaning,
  type SourceElement,
  type SourceVariation,
} from "../drawing/source-element.ts";
import { isTransform } from "../svg/path-data.ts";
import { attribute, attributesOf, childrenOf, type SvgNode, tagOf, withAttributes } from "../svg/svg-tree.ts";
import { numberOf, rangeOf, refused } from "./attributes.ts";
import { meanings, meantClass } from "./class-names.ts";
import { mostElements } from "./copies.ts";
import { UseExpander } from "./use-expander.ts";

/** Attributes that RoboNet knows, by their ends. */
const ownData: readonly string[] = [
  "data-vary-x",
  "data-vary-y",
  "data-vary-heading",
  "data-vary-fill",
  "data-vary-light",
  "data-vary-wheels",
  "data-vary-track",
  "data-task",
  "data-reflectance",
  "data-mass-g",
  "data-height-mm",
  "data-friction",
  "data-move",
];
const data = "data-";
const ownNames = ownData.map((name) => name.slice(data.length));
/** What is not drawn where it stands. */
const unseen: ReadonlySet<string> = new Set([
  ...[
    "defs",
    "metadata",
    "title",
    "desc",
    "style",
    "script",
    "symbol",
    "clipPath",
    "mask",
    "pattern",
    "marker",
  ],
  ...["linearGradient", "radialGradient", "filter", "#text"],
]);
const containers: ReadonlySet<string> = new Set(["svg", "g", "a"]);

/** A drawing as the renderer gets it, and what its elements mean. */
export interface AnnotatedDrawing {
  readonly root: SvgNode;
  /** By key. */
  readonly elements: ReadonlyMap<string, SourceElement>;
  readonly starts: readonly SourceElement[];
  readonly variations: readonly SourceVariation[];
  readonly notes: readonly WorldNote[];
}

/**
 * Gives each element an id, so that it is found again in the simplified drawing, and reads what classes and attributes say.
 * @throws Problem when they say something that cannot be
 */
export function annotate(root: SvgNode, file: string): AnnotatedDrawing {
  return new Annotator(root, file).annotate();
}

class Annotator {
  readonly #elements = new Map<string, SourceElement>();
  readonly #starts: SourceElement[] = [];
  readonly #variations: SourceVariation[] = [];
  readonly #notes = new Map<string, WorldNote>();
  readonly #taken: ReadonlySet<string>;
  readonly #uses: UseExpander;
  #made = 0;

  constructor(
    private readonly root: SvgNode,
    private readonly file: string,
  ) {
    this.#uses = new UseExpander(root, (node) => this.#saysSomething(node));
    this.#taken = new Set(this.#uses.ids);
  }

  annotate(): AnnotatedDrawing {
    const root = this.#walk(this.root, undefined);
    return {
      root,
      elements: this.#elements,
      starts: this.#starts,
      variations: this.#variations,
      notes: [...this.#notes.values()],
    };
  }

  #walk(source: SvgNode, parent: SourceElement | undefined): SvgNode {
    if (unseen.has(tagOf(source)) || tagOf(source).startsWith("?")) return source;
    const node = this.#uses.expand(source) ?? source;
    const tag = tagOf(node);
    this.#checkTransform(node);
    const element = this.#read(node, tag, parent);
    this.#elements.set(element.key, element);
    if (this.#elements.size > mostElements)
      throw new Problem("world.tooMany", { most: mostElements }, { file: this.file });
    const isStart = element.meaning === "start" && parent?.meaning !== "start";
    if (isStart) this.#addStart(element);
    const children = childrenOf(node).map((child) => this.#walk(child, element));
    const asksAxes = isStart || this.#variations.some((each) => each.element === element);
    if (asksAxes && containers.has(tag)) children.unshift(axesPath(element));
    return { ...withAttributes(node, { id: element.key }), [tag]: children };
  }

  #read(node: SvgNode, tag: string, parent: SourceElement | undefined): SourceElement {
    const id = attribute(node, "id");
    const taken = id === undefined || this.#elements.has(id);
    const element = {
      node,
      tag,
      id,
      key: taken ? this.#newKey() : id,
      parent,
      meaning: this.#meaningOf(node, parent?.meaning),
      reflectance: this.#reflectanceOf(node) ?? parent?.reflectance,
    };
    // A variation names its element, which names its variations.
    const variations = [...(parent?.variations ?? [])];
    const read: SourceElement = { ...element, variations };
    if (parent && this.#addVariation(read)) variations.push(this.#variations.length - 1);
    for (const name of Object.keys(attributesOf(node))) this.#noteUnknownData(name);
    return read;
  }

  #newKey(): string {
    let key: string;
    do key = `robonet-${++this.#made}`;
    while (this.#taken.has(key));
    return key;
  }

  /** What is only to look at, and what marks a start, holds for all in it. */
  #meaningOf(node: SvgNode, around: Meaning | undefined): Meaning | undefined {
    const classes = classesOf(node);
    for (const name of classes) this.#noteMisspelt(name);
    if (around === "decor" || around === "start") return around;
    for (const strongest of ["decor", "start"] as const) if (classes.includes(strongest)) return strongest;
    return classes.find((name): name is Meaning => meanings.includes(name)) ?? around;
  }

  #noteMisspelt(name: string): void {
    if (name === "" || meanings.includes(name)) return;
    const meant = meantClass(name);
    if (meant !== undefined) this.#note("world.note.class", { class: name, meant });
  }

  #noteUnknownData(name: string): void {
    if (!name.startsWith(data) || ownData.includes(name)) return;
    // What all of them begin with makes no other word likely: Illustrator's data-name is none of ours.
    const meant = nearestWord(name.slice(data.length), ownNames);
    if (meant !== undefined)
      this.#note("world.note.attribute", { attribute: name, meant: `${data}${meant}` });
  }

  #note(id: WorldNote["id"], params: WorldNote["params"]): void {
    this.#notes.set(`${id} ${JSON.stringify(params)}`, { id, params });
  }

  #reflectanceOf(node: SvgNode): number | undefined {
    const value = numberOf(node, "data-reflectance", "0.5", this.file);
    if (value !== undefined && value > 1) throw refused("data-reflectance", String(value), "0.5", this.file);
    return value;
  }

  #addStart(element: SourceElement): void {
    const id = element.id ?? "";
    if (this.#starts.some((start) => (start.id ?? "") === id))
      throw new Problem("world.sameStart", { id }, { file: this.file });
    this.#starts.push(element);
  }

  /** @returns whether there is one */
  #addVariation(element: SourceElement): boolean {
    const { node } = element;
    const [x, y, heading] = ["x", "y", "heading"].map((axis) =>
      rangeOf(node, `data-vary-${axis}`, this.file),
    );
    const fills = this.#fillsOf(node);
    if (!x && !y && !heading && !fills) return false;
    const still = [0, 0] as const;
    this.#variations.push({
      element,
      x: x ?? still,
      y: y ?? still,
      heading: heading ?? still,
      ...(fills && { fills }),
    });
    return true;
  }

  #fillsOf(node: SvgNode): readonly string[] | undefined {
    const name = "data-vary-fill";
    const text = attribute(node, name);
    if (text === undefined) return undefined;
    const fills = text.trim().split(/\s+/);
    if (!fills.every((fill) => /^(#([0-9a-f]{3}|[0-9a-f]{6})|[a-z]+)$/i.test(fill)))
      throw refused(name, text, "red green", this.file);
    return fills;
  }

  /** A browser leaves a wrong one out, and the element stands where nobody put it. */
  #checkTransform(node: SvgNode): void {
    const transform = attribute(node, "transform");
    if (transform === undefined || isTransform(transform)) return;
    const element = attribute(node, "id") ?? tagOf(node);
    throw new Problem("world.transform", { transform: transform.slice(0, 60), element }, { file: this.file });
  }

  /** Whether an element has a meaning of its own. */
  #saysSomething(node: SvgNode): boolean {
    const data = Object.keys(attributesOf(node)).some((name) => ownData.includes(name));
    return data || classesOf(node).some((name) => meanings.includes(name));
  }
}

function classesOf(node: SvgNode): string[] {
  return (attribute(node, "class") ?? "").split(/\s+/);
}

function axesPath(element: SourceElement): SvgNode {
  const style = "display:inline;visibility:hidden;fill:none;stroke:none;marker:none";
  return { path: [], ":@": { id: axesKey(element), d: "M0 0H1", style } };
}
