import { type Picture, type Tile, tileSide } from "../../sim/index.ts";
import type { SvgRenderer } from "../svg/renderer.ts";

/** Tiles that a picture keeps: 16 MB. */
const mostTiles = 64;

/** A picture whose tiles are drawn when they are asked for, each by itself: whatever was drawn before, it is the same. */
export class RenderedPicture implements Picture {
  /** The oldest first. */
  readonly #tiles = new Map<string, Tile | undefined>();

  /**
   * @param document what stands in an `svg` element
   * @param mmPerUnit of its axes
   */
  constructor(
    private readonly renderer: SvgRenderer,
    private readonly document: string,
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
    const side = tileSide / this.mmPerUnit;
    const pixels = this.renderer.render(
      `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="${tileSide}" height="${tileSide}" ` +
        `viewBox="${column * side} ${row * side} ${side} ${side}">${this.document}</svg>`,
    );
    return pixels.every((level) => level === 0) ? undefined : pixels;
  }
}
