import { type FloorLayer, type Paint, type TileRange, tileSide, type ViewBox } from "../../sim/index.ts";
import { isPainted } from "../drawing/area.ts";
import { around, type Bounds, boundsOf } from "../drawing/bounds.ts";
import type { Leaf, SimplifiedDrawing } from "../drawing/leaf.ts";
import type { SourceVariation } from "../drawing/source-element.ts";
import type { SvgRenderer } from "../svg/renderer.ts";
import { tagOf } from "../svg/svg-tree.ts";
import { DecodedPictures } from "./decoded-pictures.ts";
import { type LayerPaint, layerDocument } from "./layer-document.ts";
import { RenderedPicture } from "./rendered-picture.ts";

interface DrawnLayer {
  readonly type: FloorLayer["type"];
  readonly variations: readonly number[];
  readonly painter: number | undefined;
  readonly leaves: Leaf[];
}

/** What a drawing paints on the floor: as few layers as can move apart, the lowest first. */
export function floorLayers(
  drawing: SimplifiedDrawing,
  variations: readonly SourceVariation[],
  floor: ViewBox,
  mmPerUnit: number,
  renderer: SvgRenderer,
): FloorLayer[] {
  const pictures = new DecodedPictures(renderer);
  const drawn: DrawnLayer[] = [];
  const voids: DrawnLayer[] = [];
  for (const leaf of drawing.leaves) {
    const type = layerTypeOf(leaf);
    if (type === undefined) continue;
    const chain = leaf.source.variations;
    const painter =
      leaf.source.meaning === "line" || type === "void"
        ? undefined
        : chain.findLast((index) => variations[index]!.fills !== undefined);
    const same = (each: DrawnLayer) => each.painter === painter && String(each.variations) === String(chain);
    // Voids hide what is below and above them, so their order does not matter.
    const open =
      type === "void" ? voids.find(same) : drawn.findLast((each) => each === drawn.at(-1) && same(each));
    if (open) open.leaves.push(leaf);
    else (type === "void" ? voids : drawn).push({ type, variations: chain, painter, leaves: [leaf] });
  }
  return [...drawn, ...voids].flatMap((layer) => {
    const range = rangeOf(layer, variations, floor);
    if (!range) return [];
    const paints = paintsOf(layer, variations, (paint) => {
      const document = layerDocument(drawing, layer.leaves, paint, pictures);
      return new RenderedPicture(renderer, document, mmPerUnit);
    });
    const { type, variations: chain, painter } = layer;
    return [{ type, variations: chain, range, paints, ...(painter !== undefined && { painter }) }];
  });
}

function layerTypeOf({ visible, source, node }: Leaf): FloorLayer["type"] | undefined {
  if (!visible) return undefined;
  if (tagOf(node) === "path" && !isPainted(node, "fill") && !isPainted(node, "stroke")) return undefined;
  const { meaning } = source;
  if (meaning === "void") return "void";
  return meaning === undefined || meaning === "line" || meaning === "patch" ? "paint" : undefined;
}

function paintsOf(
  { type, painter, leaves }: DrawnLayer,
  variations: readonly SourceVariation[],
  picture: (paint: LayerPaint) => RenderedPicture,
): ReadonlyMap<string, Paint> {
  if (type === "void") return new Map([["", { colours: picture({ black: true }) }]]);
  const differs = leaves.some(({ source }) => source.reflectance !== undefined);
  const paint = (fill: LayerPaint): Paint => ({
    colours: picture(fill),
    ...(differs && { infrared: picture({ ...fill, infrared: true }) }),
  });
  if (painter === undefined) return new Map([["", paint({})]]);
  return new Map(variations[painter]!.fills!.map((fill) => [fill, paint({ fill })]));
}

/** The tiles that can come onto the floor, wherever a seed puts the layer; undefined: none. */
function rangeOf(
  { leaves, variations: chain }: DrawnLayer,
  variations: readonly SourceVariation[],
  floor: ViewBox,
): TileRange | undefined {
  const reach = reachOf(
    chain.map((index) => variations[index]!),
    floor,
  );
  const reachable: Bounds = {
    left: floor.xMm - reach,
    top: floor.yMm - reach,
    right: floor.xMm + floor.widthMm + reach,
    bottom: floor.yMm + floor.heightMm + reach,
  };
  const bounds = leaves.some(({ blurred }) => blurred) ? reachable : leaves.map(boundsOf).reduce(around);
  const range = {
    fromColumn: Math.floor((Math.max(reachable.left, bounds.left) - 1) / tileSide),
    toColumn: Math.ceil((Math.min(reachable.right, bounds.right) + 1) / tileSide),
    fromRow: Math.floor((Math.max(reachable.top, bounds.top) - 1) / tileSide),
    toRow: Math.ceil((Math.min(reachable.bottom, bounds.bottom) + 1) / tileSide),
  };
  return range.fromColumn < range.toColumn && range.fromRow < range.toRow ? range : undefined;
}

/** How far outside the floor something may be drawn that a seed brings onto it. */
function reachOf(moves: readonly SourceVariation[], { widthMm, heightMm }: ViewBox): number {
  return moves.reduce((sum, { x, y, heading }) => {
    const far = Math.max(...x.map(Math.abs), ...y.map(Math.abs));
    const turns = heading.some((degrees) => degrees !== 0);
    return sum + far + (turns ? widthMm + heightMm : 0);
  }, 0);
}
