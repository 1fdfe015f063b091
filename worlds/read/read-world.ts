import { Problem } from "../../messages/index.ts";
import type { Drawing, WorldFile } from "../../sim/index.ts";
import { plainGradients } from "../css/gradients.ts";
import { inlineStyles } from "../css/inline-styles.ts";
import { ownMarkers } from "../css/markers.ts";
import { plainSvg } from "../css/plain-svg.ts";
import { Told } from "../css/told.ts";
import { inDrawingUnits } from "../drawing/drawing-units.ts";
import { readLeaves, type SimplifiedDrawing } from "../drawing/leaf.ts";
import { axesKey } from "../drawing/source-element.ts";
import { floorLayers } from "../floor/layers.ts";
import type { SvgRenderer } from "../svg/renderer.ts";
import {
  attribute,
  checkDepth,
  parseSvg,
  parseValid,
  svgRoot,
  tagOf,
  withAttributes,
  writeSvg,
} from "../svg/svg-tree.ts";
import { xmlFault } from "../svg/xml-fault.ts";
import { type AnnotatedDrawing, annotate } from "./annotate.ts";
import { percentOf, rangeOf } from "./attributes.ts";
import { checkCopies } from "./copies.ts";
import { type DocumentSize, documentSize } from "./document-size.ts";
import { drawingOf } from "./draw.ts";
import { readElements } from "./elements.ts";
import { checkFills } from "./fills.ts";
import { elementsLeftOut, stylesLeftOut } from "./left-out.ts";
import { namesWithoutClass } from "./names-without-class.ts";
import { picturesLeftOut, withOwnSizes } from "./pictures.ts";
import { missingReferences } from "./references.ts";
import { pivotOf, readStarts } from "./starts.ts";
import { readTask } from "./task.ts";
import { uprightPictures } from "./upright-pictures.ts";

/** A drawing of more text takes a laptop too long. */
const mostBytes = 20_000_000;

/** What the user says of a drawing. */
export interface ReadOptions {
  /** How large a unit of the drawing is; left out: as the drawing says. */
  readonly mmPerUnit?: number;
}

/**
 * Reads a world: an SVG drawing whose elements say by `class` what they are.
 * @throws Problem with the file and what to mend
 */
export function readWorld(
  svg: string,
  file: string,
  renderer: SvgRenderer,
  { mmPerUnit: said }: ReadOptions = {},
): WorldFile {
  if (svg.length > mostBytes) throw new Problem("world.tooMuchText", { mostMb: mostBytes / 1e6 }, { file });
  const tree = parseSvg(svg, file);
  checkDepth(tree, file);
  const written = svgRoot(tree);
  if (!written) throw new Problem("world.notSvg", {}, { file });
  checkCopies(written, file);
  const told = new Told();
  if (tree.some((node) => tagOf(node) === "?xml-stylesheet")) told.unknown.add("xml-stylesheet");
  const plain = plainSvg(inlineStyles(written, told), told);
  const size = documentSize(plain, file, said);
  const sized = withOwnSizes(plainGradients(ownMarkers(plain), told));
  const pictures = picturesLeftOut(sized, renderer, file);
  const root = uprightPictures(sized, told);
  const { floor, mmPerUnit } = size;
  const annotated = annotate(root, file);
  checkFills(annotated.variations, renderer, file);
  const drawing = simplified(annotated, size, file, renderer);
  const starts = readStarts(drawing, annotated.starts, floor, file);
  const { elements, notes } = readElements(drawing, annotated.elements.values(), mmPerUnit, file);
  const variations = annotated.variations.map(({ element, x, y, heading, fills }) => ({
    pivot: pivotOf(element, drawing),
    x,
    y,
    heading,
    ...(fills && { fills }),
  }));
  let shown: Drawing | undefined;
  return {
    file,
    viewBox: floor,
    elements,
    starts,
    variations,
    light: rangeOf(root, "data-vary-light", file) ?? [1, 1],
    wheelsPercent: percentOf(root, "data-vary-wheels", file),
    task: readTask(root, elements, file),
    trackPercent: percentOf(root, "data-vary-track", file),
    layers: floorLayers(drawing, annotated.variations, floor, mmPerUnit, renderer),
    // Most runs show nothing.
    get drawing() {
      shown ??= drawingOf(drawing, annotated.variations, floor, mmPerUnit);
      return shown;
    },
    notes: [
      ...annotated.notes,
      ...namesWithoutClass(annotated.elements.values()),
      ...notes,
      ...stylesLeftOut(told),
      ...missingReferences(plain),
      ...elementsLeftOut(root),
      ...pictures,
    ],
  };
}

function simplified(
  { root, elements, starts, variations }: AnnotatedDrawing,
  { units: { x, y, width, height }, mmPerUnit }: DocumentSize,
  file: string,
  renderer: SvgRenderer,
): SimplifiedDrawing {
  const document = withAttributes(root, {
    xmlns: "http://www.w3.org/2000/svg",
    "xmlns:xlink": "http://www.w3.org/1999/xlink",
    viewBox: `${x} ${y} ${width} ${height}`,
    width: String(width),
    height: String(height),
    preserveAspectRatio: undefined,
  });
  let text: string;
  try {
    text = renderer.simplify(writeSvg([document]));
  } catch (error) {
    throw new Problem("world.xml", xmlFault(error instanceof Error ? error.message : ""), { file });
  }
  const asked = [...starts, ...variations.map(({ element }) => element)];
  const axes = new Map(asked.map((element) => [axesKey(element), element]));
  const tree = inDrawingUnits(parseValid(text, file).find((node) => tagOf(node) === "svg")!, (path) =>
    axes.has(attribute(path, "id") ?? ""),
  );
  const [rootElement] = elements.values();
  return readLeaves(tree, elements, axes, rootElement!, mmPerUnit);
}
