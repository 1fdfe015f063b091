import { readFileSync } from "node:fs";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { readLessons } from "../../lesson/library/lessons.ts";
import { Random } from "../../sim/numbers/random.ts";
import { Ground } from "../../sim/world/ground.ts";
import { drawPlaced, placeWorld } from "../../sim/world/placed-world.ts";
import type { WorldFile } from "../../sim/world/world-file.ts";
import { parseWorld } from "../../test/support/read-world.ts";
import { prepareWorld, restoreWorld } from "./prepared-world.ts";

/** What sensors get at some points of the floor in a seed, in this order or the other way round. */
function sensed(file: WorldFile, seed: number, backwards = false): unknown[] {
  const placed = placeWorld(file, new Random(seed));
  const ground = new Ground(file, placed);
  const { xMm, yMm, widthMm, heightMm } = file.viewBox;
  const places = Array.from({ length: 400 }, (_, i) => ({
    x: xMm + (((i * 137.3) % 1000) / 1000) * widthMm,
    y: yMm + (((i * 71.9) % 1000) / 1000) * heightMm,
  }));
  if (backwards) places.reverse();
  const readings = places.map((at) => [ground.reflectance(at, 8), ground.colour(at), ground.voidAt(at)]);
  return [
    ...(backwards ? readings.reverse() : readings),
    placed.elements,
    drawPlaced(file, placed.placements),
  ];
}

const prepared = suite("a prepared world");

for (const { id, worldFile } of readLessons())
  prepared(`of ${id} is the drawing that was read, in each seed`, () => {
    const fresh = parseWorld(readFileSync(worldFile, "utf8"), worldFile);
    const restored = restoreWorld(prepareWorld(fresh), worldFile);
    for (const seed of [1, 2]) assert.equal(sensed(restored, seed), sensed(fresh, seed));
  });

prepared("tells the same of a point, whatever was looked at before", () => {
  const file = parseWorld(readFileSync("bench/oval.svg", "utf8"), "oval.svg");
  assert.equal(
    sensed(file, 1, true),
    sensed(parseWorld(readFileSync("bench/oval.svg", "utf8"), "oval.svg"), 1),
  );
});

prepared("keeps gradients and half transparent paint to the byte", () => {
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 600 300">
    <radialGradient id="g"><stop stop-color="red"/><stop offset="1" stop-color="blue" stop-opacity="0"/></radialGradient>
    <circle cx="300" cy="150" r="140" fill="url(#g)"/><g class="start" transform="translate(20 20)"/></svg>`;
  const fresh = parseWorld(drawing, "gradient.svg");
  assert.equal(sensed(restoreWorld(prepareWorld(fresh), "gradient.svg"), 1), sensed(fresh, 1));
});

prepared.run();
