import { bareFloor, type Colour } from "./colour.ts";
import { Floor } from "./floor.ts";
import { contains, covers, type Point } from "./geometry.ts";
import type { PlacedWorld } from "./placed-world.ts";
import type { WorldElement, WorldFile } from "./world-file.ts";

/** What lies flat under the robots: paint that sensors see, zones, and voids that wheels fall into. */
export class Ground {
  readonly #floor: Floor;
  readonly #light: number;
  readonly #painted: readonly WorldElement[];
  readonly #zones: readonly WorldElement[];
  readonly #voids: readonly WorldElement[];

  constructor({ viewBox }: Pick<WorldFile, "viewBox">, { elements, light }: PlacedWorld) {
    this.#painted = elements.filter(({ kind }) => kind === "line" || kind === "patch" || kind === "void");
    this.#zones = elements.filter(({ kind }) => kind === "zone");
    this.#voids = elements.filter(({ kind }) => kind === "void");
    this.#light = light;
    const paints = this.#painted.map(({ kind, outlines, strokeWidthMm, reflectance }) => ({
      outlines,
      reflectance,
      widthMm: kind === "line" ? strokeWidthMm : 0,
    }));
    this.#floor = new Floor(viewBox.xMm, viewBox.yMm, viewBox.widthMm, viewBox.heightMm, paints);
  }

  /** What a reflective sensor above a point sees, 0 black to 1 white. */
  reflectance({ x, y }: Point, spotMm: number): number {
    return this.#light * this.#floor.reflectance(x, y, spotMm);
  }

  /** The colour of a point, as shares of red, green and blue light that come back, 0 to 1. */
  colour({ x, y }: Point): Colour {
    for (let i = this.#painted.length - 1; i >= 0; i--) {
      const { outlines, colour, kind, strokeWidthMm } = this.#painted[i]!;
      if (outlines.some((outline) => covers(outline, x, y, kind === "line" ? strokeWidthMm : 0)))
        return colour;
    }
    return bareFloor;
  }

  /** The void that has nothing to stand on at a point; undefined: the floor is there. */
  voidAt({ x, y }: Point): string | undefined {
    return this.#voids.find(({ outlines }) => outlines.some((outline) => contains(outline, x, y)))?.id;
  }

  /** Calls for each zone, in the order of the drawing, and says whether a point is in it. */
  eachZone({ x, y }: Point, visit: (zone: string, inside: boolean) => void): void {
    for (const { id, outlines } of this.#zones)
      visit(
        id,
        outlines.some((outline) => contains(outline, x, y)),
      );
  }
}
