import { type Picture, type TileRange, tileSide } from "./floor-layer.ts";
import { invert, type Matrix, multiply } from "./geometry.ts";

/** A picture where a seed puts it. */
export interface PlacedPicture {
  readonly picture: Picture;
  readonly range: TileRange;
  /** From the picture's axes into the world's; left out: they are the same. */
  readonly move?: Matrix;
}

const white = 0xff;

/**
 * The pixels of a rectangle of the floor, painted one picture over the other as a browser does: on white, sRGB levels
 * mixed by opacity. A pixel's value follows from the pictures alone, whichever rectangle it is asked in.
 */
export class FloorComposer {
  readonly #pictures: readonly (PlacedPicture & { readonly back: Matrix | undefined })[];

  constructor(pictures: readonly PlacedPicture[]) {
    this.#pictures = pictures.map((each) => ({ ...each, back: each.move && invert(each.move) }));
  }

  /**
   * @param x of the left pixels, in mm; their middles are half a millimetre further
   * @param side pixels in a row and rows
   * @returns red, green and blue of each pixel; undefined: all are white
   */
  rgb(x: number, y: number, side: number): Uint8Array | undefined {
    let pixels: Uint8Array | undefined;
    for (const { picture, range, move, back } of this.#pictures) {
      if (move && !back) continue;
      const near = tilesNear(x, y, side, range, back);
      if (!near) continue;
      pixels ??= new Uint8Array(3 * side * side).fill(white);
      if (back) blendMoved(pixels, picture, range, back, x, y, side);
      else blendStraight(pixels, picture, near, x, y, side);
    }
    return pixels;
  }
}

/** The tiles of a range that a square of the floor may show; undefined: none. */
function tilesNear(x: number, y: number, side: number, range: TileRange, back: Matrix | undefined) {
  let [left, top, right, bottom] = [x, y, x + side, y + side];
  if (back) {
    const [a, b, c, d, e, f] = back;
    const xs = [a * x + c * y, a * right + c * y, a * x + c * bottom, a * right + c * bottom];
    const ys = [b * x + d * y, b * right + d * y, b * x + d * bottom, b * right + d * bottom];
    // A pixel is mixed of its neighbours, too.
    [left, right] = [Math.min(...xs) + e - 1, Math.max(...xs) + e + 1];
    [top, bottom] = [Math.min(...ys) + f - 1, Math.max(...ys) + f + 1];
  }
  const near: TileRange = {
    fromColumn: Math.max(range.fromColumn, Math.floor(left / tileSide)),
    toColumn: Math.min(range.toColumn, Math.ceil(right / tileSide)),
    fromRow: Math.max(range.fromRow, Math.floor(top / tileSide)),
    toRow: Math.min(range.toRow, Math.ceil(bottom / tileSide)),
  };
  return near.fromColumn < near.toColumn && near.fromRow < near.toRow ? near : undefined;
}

function blendStraight(
  pixels: Uint8Array,
  picture: Picture,
  near: TileRange,
  x: number,
  y: number,
  side: number,
): void {
  for (let row = near.fromRow; row < near.toRow; row++) {
    for (let column = near.fromColumn; column < near.toColumn; column++) {
      const tile = picture.tile(column, row);
      if (!tile) continue;
      const fromX = Math.max(x, column * tileSide);
      const toX = Math.min(x + side, (column + 1) * tileSide);
      const toY = Math.min(y + side, (row + 1) * tileSide);
      for (let py = Math.max(y, row * tileSide); py < toY; py++) {
        let from = 4 * ((py - row * tileSide) * tileSide + fromX - column * tileSide);
        let to = 3 * ((py - y) * side + fromX - x);
        for (let px = fromX; px < toX; px++, from += 4, to += 3) {
          const opacity = tile[from + 3]!;
          if (opacity === 0) continue;
          const rest = (255 - opacity) / 255;
          pixels[to] = Math.round(tile[from]! + pixels[to]! * rest);
          pixels[to + 1] = Math.round(tile[from + 1]! + pixels[to + 1]! * rest);
          pixels[to + 2] = Math.round(tile[from + 2]! + pixels[to + 2]! * rest);
        }
      }
    }
  }
}

/** Each pixel of the floor lies between four of a picture that was moved. */
function blendMoved(
  pixels: Uint8Array,
  picture: Picture,
  range: TileRange,
  [a, b, c, d, e, f]: Matrix,
  x: number,
  y: number,
  side: number,
): void {
  const reader = new PixelReader(picture, range);
  const mixed = [0, 0, 0, 0];
  for (let row = 0, to = 0; row < side; row++) {
    for (let column = 0; column < side; column++, to += 3) {
      const px = x + column + 0.5;
      const py = y + row + 0.5;
      const u = a * px + c * py + e - 0.5;
      const v = b * px + d * py + f - 0.5;
      if (!reader.mix(u, v, mixed)) continue;
      const rest = 1 - mixed[3]! / 255;
      pixels[to] = Math.round(mixed[0]! + pixels[to]! * rest);
      pixels[to + 1] = Math.round(mixed[1]! + pixels[to + 1]! * rest);
      pixels[to + 2] = Math.round(mixed[2]! + pixels[to + 2]! * rest);
    }
  }
}

/** Reads pixels of a picture that lie near each other, mostly of one tile. */
class PixelReader {
  #column = Number.NaN;
  #row = Number.NaN;
  #tile: Uint8Array | undefined;

  constructor(
    private readonly picture: Picture,
    private readonly range: TileRange,
  ) {}

  /** @returns whether something is painted there; if so, its levels are in `into` */
  mix(u: number, v: number, into: number[]): boolean {
    const column = Math.floor(u);
    const row = Math.floor(v);
    const [right, below] = [u - column, v - row];
    into[0] = into[1] = into[2] = into[3] = 0;
    this.#add(column, row, (1 - right) * (1 - below), into);
    this.#add(column + 1, row, right * (1 - below), into);
    this.#add(column, row + 1, (1 - right) * below, into);
    this.#add(column + 1, row + 1, right * below, into);
    return into[3]! > 0;
  }

  #add(x: number, y: number, share: number, into: number[]): void {
    const column = Math.floor(x / tileSide);
    const row = Math.floor(y / tileSide);
    if (column !== this.#column || row !== this.#row) {
      this.#column = column;
      this.#row = row;
      const { fromColumn, toColumn, fromRow, toRow } = this.range;
      const known = column >= fromColumn && column < toColumn && row >= fromRow && row < toRow;
      this.#tile = known ? this.picture.tile(column, row) : undefined;
    }
    const tile = this.#tile;
    if (!tile || share === 0) return;
    const from = 4 * ((y - row * tileSide) * tileSide + x - column * tileSide);
    for (let i = 0; i < 4; i++) into[i]! += tile[from + i]! * share;
  }
}

/** Several moves, the innermost first as in SVG; undefined: nothing moves. */
export function movesOf(matrices: readonly Matrix[]): Matrix | undefined {
  return matrices.length === 0 ? undefined : matrices.reduce(multiply);
}
