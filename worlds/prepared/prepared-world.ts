import type { FloorLayer, Paint, Picture, Tile, TileRange, WorldFile } from "../../sim/index.ts";
import { readTile, TileWriter } from "./tile-text.ts";

type Tiles = Readonly<Record<string, string>>;

interface PreparedLayer extends Omit<FloorLayer, "paints"> {
  readonly paints: Readonly<Record<string, { readonly colours: Tiles; readonly infrared?: Tiles }>>;
}

interface PreparedWorld extends Omit<WorldFile, "file" | "layers"> {
  readonly layers: readonly PreparedLayer[];
  readonly colours: readonly number[];
}

/** A world that was read, as text: what reads it again needs neither the drawing nor what reads drawings. */
export function prepareWorld({ file: _, layers, ...world }: WorldFile): string {
  const writer = new TileWriter();
  const prepared: PreparedWorld = {
    ...world,
    layers: layers.map(({ paints, ...layer }) => ({
      ...layer,
      paints: Object.fromEntries(
        [...paints].map(([fill, { colours, infrared }]) => [
          fill,
          {
            colours: writeTiles(colours, layer.range, writer),
            ...(infrared && { infrared: writeTiles(infrared, layer.range, writer) }),
          },
        ]),
      ),
    })),
    colours: writer.colours,
  };
  return JSON.stringify(prepared);
}

/** @param text of `prepareWorld`, of the same RoboNet: it is not checked */
export function restoreWorld(text: string, file: string): WorldFile {
  const { layers, colours, ...world } = JSON.parse(text) as PreparedWorld;
  const picture = (tiles: Tiles) => new PreparedPicture(tiles, colours);
  return {
    ...world,
    file,
    layers: layers.map(({ paints, ...layer }) => ({
      ...layer,
      paints: new Map(
        Object.entries(paints).map(([fill, { colours, infrared }]): [string, Paint] => [
          fill,
          { colours: picture(colours), ...(infrared && { infrared: picture(infrared) }) },
        ]),
      ),
    })),
  };
}

/** Whether a world's text is one of `prepareWorld`; else it is a drawing. */
export function isPrepared(text: string): boolean {
  return text.startsWith("{");
}

function writeTiles(picture: Picture, range: TileRange, writer: TileWriter): Tiles {
  const tiles: Record<string, string> = {};
  for (let row = range.fromRow; row < range.toRow; row++)
    for (let column = range.fromColumn; column < range.toColumn; column++) {
      const tile = picture.tile(column, row);
      if (tile) tiles[`${column} ${row}`] = writer.write(tile);
    }
  return tiles;
}

class PreparedPicture implements Picture {
  readonly #read = new Map<string, Tile>();

  constructor(
    private readonly tiles: Tiles,
    private readonly colours: readonly number[],
  ) {}

  tile(column: number, row: number): Tile | undefined {
    const key = `${column} ${row}`;
    const text = this.tiles[key];
    if (text === undefined) return undefined;
    const known = this.#read.get(key);
    if (known) return known;
    const tile = readTile(text, this.colours);
    this.#read.set(key, tile);
    return tile;
  }
}
