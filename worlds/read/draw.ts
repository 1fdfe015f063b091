import type { Drawing, Matrix, ViewBox } from "../../sim/index.ts";
import { identity, multiply } from "../../sim/index.ts";
import type { SimplifiedDrawing } from "../drawing/leaf.ts";
import type { SourceVariation } from "../drawing/source-element.ts";
import { readMatrix } from "../svg/path-data.ts";
import {
  attribute,
  attributesText,
  childrenOf,
  type SvgNode,
  tagOf,
  withAttributes,
  writeSvg,
} from "../svg/svg-tree.ts";
import { isMover } from "./physics.ts";

/** The simplified drawing in mm, with gaps where a seed changes it. */
export function drawingOf(
  drawing: SimplifiedDrawing,
  variations: readonly SourceVariation[],
  floor: ViewBox,
  mmPerUnit: number,
): Drawing {
  const writer = new DrawingWriter(drawing, variations);
  const { xMm, yMm, widthMm, heightMm } = floor;
  writer.add(
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ` +
      `viewBox="${xMm} ${yMm} ${widthMm} ${heightMm}" width="${widthMm}mm" height="${heightMm}mm">`,
  );
  if (drawing.defs) writer.add(writeSvg([drawing.defs]));
  const scaled = mmPerUnit !== 1;
  if (scaled) writer.add(`<g transform="scale(${mmPerUnit})">`);
  const matrix: Matrix = scaled ? [mmPerUnit, 0, 0, mmPerUnit, 0, 0] : identity;
  for (const child of childrenOf(drawing.root)) writer.write(child, matrix, []);
  writer.add(`${scaled ? "</g>" : ""}</svg>\n`);
  return writer.drawing;
}

class DrawingWriter {
  readonly #texts = [""];
  readonly #gaps: Drawing["gaps"][number][] = [];

  constructor(
    private readonly simplified: SimplifiedDrawing,
    private readonly variations: readonly SourceVariation[],
  ) {}

  get drawing(): Drawing {
    return { texts: this.#texts, gaps: this.#gaps };
  }

  add(text: string): void {
    this.#texts[this.#texts.length - 1] += text;
  }

  /** @param moved the variations whose moves stand around the node already */
  write(node: SvgNode, matrix: Matrix, moved: readonly number[]): void {
    const source = this.simplified.sources.get(node);
    if (!source) return;
    const chain = source.variations;
    const more = chain.slice(moved.length).filter((index) => this.#moves(index));
    for (const variation of more) {
      this.add('<g transform="');
      this.#gap({ type: "move", variation, axes: matrix });
      this.add('">');
    }
    if (tagOf(node) === "g") this.#writeGroup(node, matrix, chain.length > moved.length ? chain : moved);
    else this.#writeLeaf(node, chain, source.meaning);
    for (const _ of more) this.add("</g>");
  }

  #writeGroup(node: SvgNode, matrix: Matrix, moved: readonly number[]): void {
    const transform = readMatrix(attribute(node, "transform"));
    this.add(`<g${attributesText(node, madeUp(node) ? ["id"] : [])}>`);
    for (const child of childrenOf(node))
      this.write(child, transform ? multiply(matrix, transform) : matrix, moved);
    this.add("</g>");
  }

  #writeLeaf(node: SvgNode, chain: readonly number[], meaning: string | undefined): void {
    const source = this.simplified.sources.get(node)!;
    // The page draws anew what moves.
    const classes = isMover(source) ? `${meaning} moving` : meaning;
    const named = withAttributes(node, { id: source.id, class: classes });
    const painter = meaning === "line" ? undefined : chain.findLast((index) => this.variations[index]!.fills);
    const fill = attribute(node, "fill");
    if (painter === undefined || fill === undefined || fill === "none") {
      this.add(writeSvg([named]));
      return;
    }
    this.add(`<${tagOf(node)}${attributesText(named, ["fill"])} fill="`);
    this.#gap({ type: "fill", variation: painter });
    this.add('"/>');
  }

  #moves(variation: number): boolean {
    const { x, y, heading } = this.variations[variation]!;
    return [...x, ...y, ...heading].some((bound) => bound !== 0);
  }

  #gap(gap: Drawing["gaps"][number]): void {
    this.#gaps.push(gap);
    this.#texts.push("");
  }
}

function madeUp(node: SvgNode): boolean {
  return /^robonet-\d+$/.test(attribute(node, "id") ?? "");
}
