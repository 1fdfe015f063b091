import { type Picture, type Tile, tileSide } from "../../sim/index.ts";
import type { Bounds } from "../drawing/bounds.ts";
import type { SvgRenderer } from "../svg/renderer.ts";

/** Tiles that a picture keeps: 16 MB. */
const mostTiles = 64;

const tilesAround = 3;

/** A picture whose tiles are drawn when they are asked for, each by itself: whatever was drawn before, it is the same. */
export class RenderedPicture implements Picture {
  /** The oldest first. */
  readonly #tiles = new Map<string, Tile | undefined>();

  /**
   * @param document what stands in an `svg` element that shows a tile
   * @param mmPerUnit of its axes
   */
  constructor(
    private readonly renderer: SvgRenderer,
    private readonly document: (tile: Bounds) => string,
    private readonly mmPerUnit: number,
  ) {}

  tile(column: number, row: number): Tile | undefined {
    const key = `${column} ${row}`;
    if (this.#tiles.has(key)) return this.#tiles.get(key);
    const tile = this.#draw(column, row);
    if (this.#tiles.size >= mostTiles) this.#tiles.delete(this.#tiles.keys().next().value!);
    this.#tiles.set(key, tile);
    return tile;
  }

  #draw(column: number, row: number): Tile | undefined {
    const [left, top] = [column * tileSide, row * tileSide];
    const document = this.document({ left, top, right: left + tileSide, bottom: top + tileSide });
    if (!document.includes("<path") && !document.includes("<image")) return undefined;
    let pixels: Tile;
    try {
      pixels = this.#render(document, column, row, 1);
    } catch {
      // A group whose bounds are taken too large may be outside of the tile, on which the renderer fails: with the tiles
      // around it in the picture it is inside.
      pixels = middleOf(this.#render(document, column - 1, row - 1, tilesAround));
    }
    return pixels.every((level) => level === 0) ? undefined : pixels;
  }

  #render(document: string, column: number, row: number, tiles: number): Uint8Array {
    const side = tileSide / this.mmPerUnit;
    return this.renderer.render(
      `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="${tiles * tileSide}" height="${tiles * tileSide}" ` +
        `viewBox="${column * side} ${row * side} ${tiles * side} ${tiles * side}">${document}</svg>`,
    );
  }
}

/** The tile in the middle of three by three. */
function middleOf(pixels: Uint8Array): Tile {
  const tile = new Uint8Array(4 * tileSide * tileSide);
  for (let row = 0; row < tileSide; row++) {
    const from = 4 * tileSide * (tilesAround * (row + tileSide) + 1);
    tile.set(pixels.subarray(from, from + 4 * tileSide), 4 * tileSide * row);
  }
  return tile;
}
