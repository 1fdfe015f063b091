import { bareFloor, type Colour, colourOfRgb } from "./colour.ts";
import type { FloorComposer } from "./floor-composer.ts";
import { type FloorPieces, pieceSideMm, pixelsInRow } from "./floor-pieces.ts";
import type { ViewBox } from "./world-file.ts";

const nothing: Colour = { red: 0, green: 0, blue: 0 };

/** Second moment of a pixel's square and of the mixing of neighbours, in mm²: 1/6 and 1/3. */
const rasterBlurMm2 = 0.5;

/** What the floor looks like: pixels of a millimetre, made where a sensor looks. */
export class Floor {
  /**
   * @param pieces what line sensors see
   * @param voids black where there is no floor
   */
  constructor(
    private readonly viewBox: ViewBox,
    private readonly colours: FloorComposer,
    private readonly pieces: FloorPieces,
    private readonly voids: FloorComposer,
  ) {}

  /** Mean reflectance over a round spot, 0 black to 1 white. Off the floor nothing comes back. */
  reflectance(xMm: number, yMm: number, spotMm: number): number {
    // Eight of nine points at this distance, and the raster's blur, are as wide as an even disc: equal second moments.
    const r = Math.sqrt(Math.max(0, (9 / 8) * ((spotMm * spotMm) / 8 - rasterBlurMm2)));
    const d = r * Math.SQRT1_2;
    return (
      (this.#at(xMm, yMm) +
        this.#at(xMm + r, yMm) +
        this.#at(xMm - r, yMm) +
        this.#at(xMm, yMm + r) +
        this.#at(xMm, yMm - r) +
        this.#at(xMm + d, yMm + d) +
        this.#at(xMm + d, yMm - d) +
        this.#at(xMm - d, yMm + d) +
        this.#at(xMm - d, yMm - d)) /
      9
    );
  }

  /** The colour of the pixel at a point. Off the floor nothing comes back. */
  colour(xMm: number, yMm: number): Colour {
    const [x, y] = [Math.floor(xMm), Math.floor(yMm)];
    const [floorThere = 255] = this.voids.rgb(x, y, 1) ?? [];
    if (!this.#isOn(xMm, yMm) || floorThere < 128) return nothing;
    const rgb = this.colours.rgb(x, y, 1);
    return rgb ? colourOfRgb(rgb[0]!, rgb[1]!, rgb[2]!) : bareFloor;
  }

  #isOn(x: number, y: number): boolean {
    const { xMm, yMm, widthMm, heightMm } = this.viewBox;
    return x >= xMm && y >= yMm && x < xMm + widthMm && y < yMm + heightMm;
  }

  /** Between the four nearest pixels. */
  #at(xMm: number, yMm: number): number {
    if (!this.#isOn(xMm, yMm)) return 0;
    const x = xMm - 0.5;
    const y = yMm - 0.5;
    const column = Math.floor(x);
    const row = Math.floor(y);
    const [u, v] = [x - column, y - row];
    const pieceColumn = Math.floor(column / pieceSideMm);
    const pieceRow = Math.floor(row / pieceSideMm);
    const piece = this.pieces.at(pieceColumn, pieceRow);
    const i = (row - pieceRow * pieceSideMm) * pixelsInRow + column - pieceColumn * pieceSideMm;
    return (
      (piece[i]! * (1 - u) + piece[i + 1]! * u) * (1 - v) +
      (piece[i + pixelsInRow]! * (1 - u) + piece[i + pixelsInRow + 1]! * u) * v
    );
  }
}
