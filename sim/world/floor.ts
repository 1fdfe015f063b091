import { bareFloor, bareReflectance, type Colour, colourOfRgb, reflectanceOfRgb } from "./colour.ts";
import type { FloorComposer } from "./floor-composer.ts";
import type { ViewBox } from "./world-file.ts";

/** Edge of the pieces in which the floor is composed, in mm. */
const pieceSide = 128;
/** A piece has the first pixels of its neighbours too: a value lies between four pixels of one piece. */
const side = pieceSide + 1;
/** Pieces that are kept: some 16 m² of floor, 70 MB. */
const mostPieces = 1024;

const nothing: Colour = { red: 0, green: 0, blue: 0 };

/** Second moment of a pixel's square and of the mixing of neighbours, in mm²: 1/6 and 1/3. */
const rasterBlurMm2 = 0.5;

/** What the floor looks like: pixels of a millimetre, made where a sensor looks. */
export class Floor {
  readonly #columns: number;
  readonly #fromColumn: number;
  readonly #fromRow: number;
  /** Reflectances, by row and column; undefined: not looked at yet. */
  readonly #pieces: (Float32Array | undefined)[];
  readonly #bare = new Float32Array(side * side).fill(bareReflectance);
  /** Indexes of composed pieces, the oldest first. */
  readonly #composed: number[] = [];

  /**
   * @param infrared what line sensors see
   * @param voids black where there is no floor
   */
  constructor(
    private readonly viewBox: ViewBox,
    private readonly colours: FloorComposer,
    private readonly infrared: FloorComposer,
    private readonly voids: FloorComposer,
  ) {
    const { xMm, yMm, widthMm, heightMm } = viewBox;
    this.#fromColumn = Math.floor(xMm / pieceSide) - 1;
    this.#fromRow = Math.floor(yMm / pieceSide) - 1;
    this.#columns = Math.ceil((xMm + widthMm) / pieceSide) - this.#fromColumn + 1;
    const rows = Math.ceil((yMm + heightMm) / pieceSide) - this.#fromRow + 1;
    this.#pieces = new Array(this.#columns * rows);
  }

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
    const pieceColumn = Math.floor(column / pieceSide);
    const pieceRow = Math.floor(row / pieceSide);
    const piece = this.#piece(pieceColumn, pieceRow);
    const i = (row - pieceRow * pieceSide) * side + column - pieceColumn * pieceSide;
    return (
      (piece[i]! * (1 - u) + piece[i + 1]! * u) * (1 - v) +
      (piece[i + side]! * (1 - u) + piece[i + side + 1]! * u) * v
    );
  }

  #piece(column: number, row: number): Float32Array {
    const index = (row - this.#fromRow) * this.#columns + column - this.#fromColumn;
    const piece = this.#pieces[index];
    if (piece) return piece;
    const composed = this.#compose(column * pieceSide, row * pieceSide);
    this.#pieces[index] = composed;
    if (composed !== this.#bare) this.#composed.push(index);
    if (this.#composed.length > mostPieces) this.#pieces[this.#composed.shift()!] = undefined;
    return composed;
  }

  #compose(x: number, y: number): Float32Array {
    const rgb = this.infrared.rgb(x, y, side);
    const voids = this.voids.rgb(x, y, side);
    if (!rgb && !voids) return this.#bare;
    const piece = new Float32Array(side * side).fill(bareReflectance);
    if (rgb) {
      for (let i = 0, from = 0; i < piece.length; i++, from += 3)
        piece[i] = reflectanceOfRgb(rgb[from]!, rgb[from + 1]!, rgb[from + 2]!);
    }
    if (voids) for (let i = 0; i < piece.length; i++) piece[i]! *= voids[3 * i]! / 255;
    return piece;
  }
}
