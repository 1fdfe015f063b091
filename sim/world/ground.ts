import type { Colour } from "./colour.ts";
import { Floor } from "./floor.ts";
import { FloorComposer, movesOf, type PlacedPicture } from "./floor-composer.ts";
import type { FloorLayer, Paint } from "./floor-layer.ts";
import { FloorPieces } from "./floor-pieces.ts";
import { isInside, matrixOf, type Point } from "./geometry.ts";
import { GripMap } from "./grip-map.ts";
import { isStill, type PlacedWorld } from "./placed-world.ts";
import type { WorldElement, WorldFile } from "./world-file.ts";

/** What lies flat under the robots: paint that sensors see, zones, voids that wheels fall into, and how tyres hold. */
export class Ground {
  readonly #floor: Floor;
  readonly #light: number;
  readonly #zones: readonly WorldElement[];
  readonly #voids: readonly WorldElement[];
  readonly #grip: GripMap;

  constructor({ viewBox, layers }: Pick<WorldFile, "viewBox" | "layers">, placed: PlacedWorld) {
    this.#zones = placed.elements.filter(({ kind }) => kind === "zone");
    this.#voids = placed.elements.filter(({ kind }) => kind === "void");
    this.#light = placed.light;
    this.#grip = new GripMap(placed.elements);
    const composer = (type: FloorLayer["type"], picture: (paint: Paint) => Paint["colours"]) =>
      new FloorComposer(
        layers.filter((each) => each.type === type).map((each) => put(each, placed, picture)),
      );
    const infrared = composer("paint", ({ colours, infrared }) => infrared ?? colours);
    const voids = composer("void", ({ colours }) => colours);
    const pieces = stillPieces.get(layers) ?? new FloorPieces(viewBox, infrared, voids);
    if (layers.every(isSameForAllSeeds)) stillPieces.set(layers, pieces);
    this.#floor = new Floor(
      viewBox,
      composer("paint", ({ colours }) => colours),
      pieces,
      voids,
    );
  }

  /** What a reflective sensor above a point sees, 0 black to 1 white. */
  reflectance({ x, y }: Point, spotMm: number): number {
    return this.#light * this.#floor.reflectance(x, y, spotMm);
  }

  /** The colour of a point, as shares of red, green and blue light that come back, 0 to 1. */
  colour({ x, y }: Point): Colour {
    return this.#floor.colour(x, y);
  }

  /** Whether tyres hold otherwise in some places than in others. */
  get gripVaries(): boolean {
    return this.#grip.varies;
  }

  /** How tyres hold at a point, as a share of the usual. */
  grip(point: Point): number {
    return this.#grip.at(point);
  }

  /** The void that has nothing to stand on at a point; undefined: the floor is there. */
  voidAt({ x, y }: Point): string | undefined {
    return this.#voids.find(({ outlines }) => isInside(outlines, x, y))?.id;
  }

  /** Calls for each zone, in the order of the drawing, and says whether a point is in it. */
  eachZone({ x, y }: Point, visit: (zone: string, inside: boolean) => void): void {
    for (const { id, outlines } of this.#zones) visit(id, isInside(outlines, x, y));
  }
}

/** Floors that no seed varies, composed once for all runs on them. */
const stillPieces = new WeakMap<WorldFile["layers"], FloorPieces>();

function isSameForAllSeeds({ variations, painter }: FloorLayer): boolean {
  return variations.length === 0 && painter === undefined;
}

function put(
  { variations, range, painter, paints }: FloorLayer,
  { placements }: PlacedWorld,
  picture: (paint: Paint) => Paint["colours"],
): PlacedPicture {
  const fill = painter === undefined ? "" : placements[painter]!.fill!;
  const moving = variations.map((index) => placements[index]!).filter((each) => !isStill(each));
  const move = movesOf(moving.map(matrixOf));
  return { picture: picture(paints.get(fill)!), range, ...(move && { move }) };
}
