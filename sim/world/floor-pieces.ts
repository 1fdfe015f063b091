import { bareReflectance, reflectanceOfRgb } from "./colour.ts";
import type { FloorComposer } from "./floor-composer.ts";
import type { ViewBox } from "./world-file.ts";

/** Edge of the pieces in which the floor is composed, in mm. */
export const pieceSideMm = 128;
/** A piece has the first pixels of its neighbours too: a value lies between four pixels of one piece. */
export const pixelsInRow = pieceSideMm + 1;
/** Pieces that are kept: some 16 m² of floor, 70 MB. */
const mostPieces = 1024;

const bare = new Float32Array(pixelsInRow * pixelsInRow).fill(bareReflectance);

/** Reflectances of the floor, pixels of a millimetre, composed where a sensor looks and then kept. */
export class FloorPieces {
  readonly #columns: number;
  readonly #fromColumn: number;
  readonly #fromRow: number;
  /** By row and column; undefined: not looked at yet. */
  readonly #pieces: (Float32Array | undefined)[];
  /** Indexes of composed pieces, the oldest first. */
  readonly #composed: number[] = [];

  /**
   * @param infrared what line sensors see
   * @param voids black where there is no floor
   */
  constructor(
    { xMm, yMm, widthMm, heightMm }: ViewBox,
    private readonly infrared: FloorComposer,
    private readonly voids: FloorComposer,
  ) {
    this.#fromColumn = Math.floor(xMm / pieceSideMm) - 1;
    this.#fromRow = Math.floor(yMm / pieceSideMm) - 1;
    this.#columns = Math.ceil((xMm + widthMm) / pieceSideMm) - this.#fromColumn + 1;
    const rows = Math.ceil((yMm + heightMm) / pieceSideMm) - this.#fromRow + 1;
    this.#pieces = new Array(this.#columns * rows);
  }

  /** The piece of a place in their grid: `pixelsInRow` reflectances, 0 to 1, in as many rows. */
  at(column: number, row: number): Float32Array {
    const index = (row - this.#fromRow) * this.#columns + column - this.#fromColumn;
    const piece = this.#pieces[index];
    if (piece) return piece;
    const composed = this.#compose(column * pieceSideMm, row * pieceSideMm);
    this.#pieces[index] = composed;
    if (composed !== bare) this.#composed.push(index);
    if (this.#composed.length > mostPieces) this.#pieces[this.#composed.shift()!] = undefined;
    return composed;
  }

  #compose(x: number, y: number): Float32Array {
    const rgb = this.infrared.rgb(x, y, pixelsInRow);
    const voids = this.voids.rgb(x, y, pixelsInRow);
    if (!rgb && !voids) return bare;
    const piece = new Float32Array(bare);
    if (rgb) {
      for (let i = 0, from = 0; i < piece.length; i++, from += 3)
        piece[i] = reflectanceOfRgb(rgb[from]!, rgb[from + 1]!, rgb[from + 2]!);
    }
    if (voids) for (let i = 0; i < piece.length; i++) piece[i]! *= voids[3 * i]! / 255;
    return piece;
  }
}
