/** Edge of a layer's tile, in mm and in pixels: a pixel is a millimetre. */
export const tileSide = 256;

/** Red, green, blue and opacity of each pixel, a byte each, colours multiplied by the opacity; row by row. */
export type Tile = Uint8Array;

/** Tiles of a picture: those with the same column and row are at the same place, tile (0, 0) begins at the origin. */
export interface Picture {
  /** @returns undefined where nothing is painted */
  tile(column: number, row: number): Tile | undefined;
}

/** A painted picture, and the same as infrared light sees it where that differs. */
export interface Paint {
  readonly colours: Picture;
  readonly infrared?: Picture;
}

/** Which tiles of a layer may hold something; the last ones are left out. */
export interface TileRange {
  readonly fromColumn: number;
  readonly toColumn: number;
  readonly fromRow: number;
  readonly toRow: number;
}

/** A part of the floor's picture that moves as one. Its tiles lie where the drawing has them, before a seed moves it. */
export interface FloorLayer {
  /** A void's picture only tells where it is. */
  readonly type: "paint" | "void";
  /** Indexes into the file's variations: all that move it, the outermost first. */
  readonly variations: readonly number[];
  readonly range: TileRange;
  /** Which variation paints it, and its picture in each of the colours; left out: it looks the same in each seed. */
  readonly painter?: number;
  /** By the painter's colour; without a painter there is one, under an empty name. */
  readonly paints: ReadonlyMap<string, Paint>;
}
