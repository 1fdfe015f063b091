import { Problem } from "../../messages/index.ts";
import {
  type ElementKind,
  elementKinds,
  type Point,
  transformed,
  type WorldElement,
  type WorldNote,
} from "../../sim/index.ts";
import {
  areaOf,
  convexPieces,
  isPainted,
  type Outlines,
  scaleOf,
  strokeWidthMm,
  union,
} from "../drawing/area.ts";
import type { Leaf, SimplifiedDrawing } from "../drawing/leaf.ts";
import type { SourceElement } from "../drawing/source-element.ts";
import { flatten } from "../svg/path-data.ts";
import { attribute, childrenOf, type SvgNode, tagOf } from "../svg/svg-tree.ts";
import { numberOf } from "./attributes.ts";
import { physicsOf, withoutEffect } from "./physics.ts";

/** Sides of all walls and boxes together, at most. */
const mostSides = 200_000;
/** Walls and boxes that move by themselves; each is looked at in each step. */
const mostMovers = 100;

/** What was understood of a drawing's elements. */
export interface ReadElements {
  readonly elements: readonly WorldElement[];
  readonly notes: readonly WorldNote[];
}

/**
 * Makes walls, boxes, zones, voids, lines and patches of what is drawn as such.
 * @throws Problem for two zones or boxes with one id, and for more than a school's computer can do
 */
export function readElements(
  drawing: SimplifiedDrawing,
  sources: Iterable<SourceElement>,
  mmPerUnit: number,
  file: string,
): ReadElements {
  const reader = new ElementReader(drawing, mmPerUnit, file);
  const all = [...sources];
  for (const source of all) reader.read(source);
  reader.notes.push(...withoutEffect(all, all.filter(isShape)));
  return reader;
}

class ElementReader implements ReadElements {
  readonly elements: WorldElement[] = [];
  readonly notes: WorldNote[] = [];
  readonly #leaves = new Map<SourceElement, Leaf[]>();
  readonly #clipPaths: ReadonlyMap<string, SvgNode>;
  readonly #ids = new Map<string, Set<string>>();
  readonly #counts = new Map<ElementKind, number>();
  #sides = 0;
  #movers = 0;

  constructor(
    drawing: SimplifiedDrawing,
    private readonly mmPerUnit: number,
    private readonly file: string,
  ) {
    for (const leaf of drawing.leaves) {
      const leaves = this.#leaves.get(leaf.source);
      if (leaves) leaves.push(leaf);
      else this.#leaves.set(leaf.source, [leaf]);
    }
    const defs = drawing.defs ? childrenOf(drawing.defs) : [];
    this.#clipPaths = new Map(
      defs.filter((node) => tagOf(node) === "clipPath").map((node) => [attribute(node, "id") ?? "", node]),
    );
  }

  read(source: SourceElement): void {
    const kind = elementKinds.find((each) => each === source.meaning);
    if (kind === undefined || !isShape(source)) return;
    const id = source.id ?? `${kind}${(this.#counts.get(kind) ?? 0) + 1}`;
    const leaves = (this.#leaves.get(source) ?? []).filter((leaf) => this.#isThere(leaf, kind));
    if (leaves.length === 0) {
      this.notes.push({ id: "world.note.unseen", params: { element: id, kind } });
      return;
    }
    this.#checkId(kind, id);
    const physics = physicsOf(source, kind, this.mmPerUnit, this.file);
    const paths = leaves.filter(({ node }) => tagOf(node) === "path");
    const outlines =
      kind === "line" ? paths.flatMap(middleOf) : this.#inFile(() => this.#areaOf(paths, kind));
    if (outlines.length === 0) {
      const painted = kind === "line" || kind === "patch";
      if (!painted || leaves.length === paths.length || physics.friction !== undefined)
        this.notes.push({ id: "world.note.noArea", params: { element: id, kind } });
      if (!painted) return;
    }
    if (kind === "line" && !paths.some(({ node }) => isPainted(node, "stroke")))
      this.notes.push({ id: "world.note.noStroke", params: { element: id } });
    if (kind === "wall" || kind === "box") this.#count(outlines);
    if (physics.way && ++this.#movers > mostMovers)
      throw new Problem("world.tooManyMoving", { most: mostMovers }, { file: this.file });
    this.#counts.set(kind, (this.#counts.get(kind) ?? 0) + 1);
    this.elements.push({
      kind,
      id,
      outlines,
      pieces: kind === "box" ? convexPieces(outlines) : [],
      strokeWidthMm: kind === "line" ? Math.max(0, ...paths.map(strokeWidthMm)) : 0,
      fill: colourOf(source, leaves[0]!, kind),
      massG: numberOf(source.node, "data-mass-g", "100", this.file) ?? 100,
      ...physics,
      variations: source.variations,
    });
  }

  /** A zone is there without paint, too: but not in a hidden layer. */
  #isThere({ visible, node }: Leaf, kind: ElementKind): boolean {
    if (visible) return true;
    const unpainted = attribute(node, "fill") === "none" && attribute(node, "stroke") === "none";
    return kind === "zone" && unpainted;
  }

  #areaOf(paths: readonly Leaf[], kind: ElementKind): Outlines {
    const extent = kind === "zone" ? "enclosed" : "painted";
    const areas = paths.map((leaf) => areaOf(leaf, extent, this.#clipPaths));
    return areas.length === 1 ? areas[0]! : union(areas.flat(), "nonzero");
  }

  /** Geometry knows no file. */
  #inFile<T>(work: () => T): T {
    try {
      return work();
    } catch (error) {
      throw error instanceof Problem ? new Problem(error.id, error.params, { file: this.file }) : error;
    }
  }

  /** Events and moves by hand name a zone or a box by its id. */
  #checkId(kind: ElementKind, id: string): void {
    if (kind !== "zone" && kind !== "box") return;
    const ids = this.#ids.get(kind) ?? new Set();
    if (ids.has(id)) throw new Problem("world.sameId", { id, kind }, { file: this.file });
    this.#ids.set(kind, ids.add(id));
  }

  #count(outlines: Outlines): void {
    this.#sides += outlines.reduce((sum, { length }) => sum + length, 0);
    if (this.#sides > mostSides)
      throw new Problem("world.tooManySides", { most: mostSides }, { file: this.file });
  }
}

const shapes: ReadonlySet<string> = new Set([
  ...["rect", "circle", "ellipse", "line", "polyline", "polygon", "path", "image", "text", "use"],
]);

function isShape({ tag }: SourceElement): boolean {
  return shapes.has(tag);
}

/** The paths along the middle of a line; a closed one comes back to where it began. */
function middleOf({ node, matrix }: Leaf): Point[][] {
  return flatten(attribute(node, "d") ?? "", scaleOf(matrix)).map(({ points, closed }) => {
    const path = points.map((point) => transformed(matrix, point));
    return closed && path.length > 1 ? [...path, path[0]!] : path;
  });
}

/** As the file has it, or as a browser resolves it. */
function colourOf({ node }: SourceElement, leaf: Leaf, kind: ElementKind): string {
  const name = kind === "line" ? "stroke" : "fill";
  const resolved = attribute(leaf.node, name);
  return attribute(node, name) ?? (resolved === undefined || resolved === "none" ? "" : resolved);
}
