import { suite } from "uvu";
import * as assert from "uvu/assert";
import { parseWorld } from "../../test/support/read-world.ts";
import { Random } from "../numbers/random.ts";
import type { Picture } from "./floor-layer.ts";
import { Ground } from "./ground.ts";
import { placeWorld } from "./placed-world.ts";
import type { WorldFile } from "./world-file.ts";

const pieces = suite("pieces of the floor");

const drawing = (vary: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="600mm" height="400mm" viewBox="0 0 600 400">
    <g class="start" transform="translate(100 100)"/>
    <rect x="200" y="0" width="15" height="400" fill="black" ${vary}/></svg>`;

/** What a line sensor reads on the line's left edge with two seeds, and how often the drawing was asked for a tile. */
function twoSeeds(vary: string) {
  let asked = 0;
  const counted = (picture: Picture): Picture => ({
    tile: (column, row) => {
      asked++;
      return picture.tile(column, row);
    },
  });
  const file = parseWorld(drawing(vary), "line.svg");
  const world: WorldFile = {
    ...file,
    layers: file.layers.map((layer) => ({
      ...layer,
      paints: new Map([...layer.paints].map(([fill, { colours }]) => [fill, { colours: counted(colours) }])),
    })),
  };
  const read = (seed: number) => {
    const before = asked;
    const ground = new Ground(world, placeWorld(world, new Random(seed)));
    return { reflectance: ground.reflectance({ x: 200, y: 200 }, 3), tiles: asked - before };
  };
  return [read(1), read(2)] as const;
}

pieces("are composed once where no seed varies them", () => {
  const [first, second] = twoSeeds("");
  assert.ok(first.tiles > 0, "the first run asks the drawing");
  assert.is(second.tiles, 0, "the second asks it again");
  assert.is(second.reflectance, first.reflectance);
});

pieces("are each seed's own where it moves them", () => {
  const [first, second] = twoSeeds('data-vary-x="-40..40"');
  assert.ok(second.tiles > 0, "the second run has the first one's floor");
  assert.is.not(second.reflectance, first.reflectance);
});

pieces("are each seed's own where it paints them", () => {
  const seen = twoSeeds('data-vary-fill="black white"');
  assert.ok(
    seen.every(({ tiles }) => tiles > 0),
    "one run has the other's floor",
  );
});

pieces.run();
