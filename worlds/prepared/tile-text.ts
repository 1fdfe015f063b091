import { type Tile, tileSide } from "../../sim/index.ts";

const bytesPerRow = 4 * tileSide;

/**
 * A tile as text: rows that are like the one above are counted, others are runs of one colour. Numbers have 7 bits a byte,
 * the lowest first; colours stand in a list that all tiles share.
 */
export class TileWriter {
  /** Red, green, blue and opacity as one number. */
  readonly colours: number[] = [];
  readonly #indexes = new Map<number, number>();

  write(tile: Tile): string {
    const bytes: number[] = [];
    const number = (value: number) => {
      for (let rest = value; ; rest >>>= 7) {
        bytes.push(rest > 127 ? (rest & 127) | 128 : rest);
        if (rest <= 127) return;
      }
    };
    for (let row = 0; row < tileSide; ) {
      const alike = row === 0 ? 0 : this.#rowsAlike(tile, row);
      number(alike);
      row += alike;
      if (row < tileSide) {
        for (const [length, colour] of this.#runs(tile, row)) {
          number(length);
          number(colour);
        }
        row++;
      }
    }
    return btoa(String.fromCharCode(...bytes));
  }

  #rowsAlike(tile: Tile, from: number): number {
    let row = from;
    while (row < tileSide && isLikeAbove(tile, row)) row++;
    return row - from;
  }

  *#runs(tile: Tile, row: number): Iterable<[number, number]> {
    const end = (row + 1) * bytesPerRow;
    for (let from = row * bytesPerRow; from < end; ) {
      const colour = colourAt(tile, from);
      let to = from + 4;
      while (to < end && colourAt(tile, to) === colour) to += 4;
      yield [(to - from) / 4, this.#indexOf(colour)];
      from = to;
    }
  }

  #indexOf(colour: number): number {
    const known = this.#indexes.get(colour);
    if (known !== undefined) return known;
    this.#indexes.set(colour, this.colours.length);
    return this.colours.push(colour) - 1;
  }
}

export function readTile(text: string, colours: readonly number[]): Tile {
  const bytes = atob(text);
  let at = 0;
  const number = () => {
    for (let value = 0, shift = 0; ; shift += 7) {
      const byte = bytes.charCodeAt(at++);
      value |= (byte & 127) << shift;
      if (byte < 128) return value;
    }
  };
  const tile = new Uint8Array(tileSide * bytesPerRow);
  const view = new DataView(tile.buffer);
  for (let row = 0; row < tileSide; ) {
    for (let alike = number(); alike > 0; alike--, row++)
      tile.copyWithin(row * bytesPerRow, (row - 1) * bytesPerRow, row * bytesPerRow);
    if (row === tileSide) break;
    for (let column = 0; column < tileSide; ) {
      const end = column + number();
      const colour = colours[number()]!;
      for (; column < end; column++) view.setUint32(row * bytesPerRow + 4 * column, colour);
    }
    row++;
  }
  return tile;
}

function isLikeAbove(tile: Tile, row: number): boolean {
  for (let i = row * bytesPerRow; i < (row + 1) * bytesPerRow; i++)
    if (tile[i] !== tile[i - bytesPerRow]) return false;
  return true;
}

function colourAt(tile: Tile, i: number): number {
  return ((tile[i]! << 24) | (tile[i + 1]! << 16) | (tile[i + 2]! << 8) | tile[i + 3]!) >>> 0;
}
