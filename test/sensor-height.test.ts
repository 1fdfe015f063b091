import { readFileSync } from "node:fs";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { Problem } from "../messages/problem.ts";
import { parseKit } from "../robot-kit/schema/kit.ts";
import { consoleOf, imageOf, kitWith, mkSimulation } from "./support/simulate.ts";

/** A low wall 300 mm before the sensor, and a high one behind it at 700 mm. */
const world = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1600 400">
  <rect class="wall" x="585" y="0" width="10" height="400" data-height-mm="30"/><rect class="wall" x="985" y="0" width="10" height="400"/>
  <g class="start" transform="translate(200 200)"/></svg>`;

const sensors = {
  "hc-sr04": { type: "hcSr04", pins: { trigger: 18, echo: 19 } },
  rcwl9620: { type: "rcwl9620" },
  vl53l0x: { type: "vl53l0x" },
};

/** Without discs, whose pins an HC-SR04 may want. */
const kitOf = (part: object, heightMm?: number) => {
  const at = { xMm: 85, yMm: 0, ...(heightMm !== undefined && { heightMm }) };
  const kit = JSON.parse(kitWith({ distance: { ...part, at } })) as { parts: Record<string, unknown> };
  const { leftEncoder: _, rightEncoder: __, ...parts } = kit.parts;
  return JSON.stringify({ ...kit, parts });
};

const height = suite("how high a distance sensor sits");

for (const [folder, part] of Object.entries(sensors)) {
  const read = (heightMm?: number): number => {
    const kit = kitOf(part, heightMm);
    const simulation = mkSimulation(imageOf(readFileSync(`drivers/${folder}/example.ts`, "utf8"), kit), {
      kit,
      world,
    });
    simulation.stepUntil(3e6);
    const last = consoleOf(simulation).findLast((line) => line.startsWith("mm "));
    return Number(last?.slice(3));
  };

  height(
    `${folder} at 20 mm sees a wall that is 30 mm high, and looks over it at 40 mm and at the usual 50`,
    () => {
      const seen = [read(20), read(40), read()];
      for (const [i, expected] of [300, 700, 700].entries())
        assert.ok(Math.abs(seen[i]! - expected) < 0.1 * expected, `${seen}`);
    },
  );
}

height("a height that no robot has is refused, and a line sensor has none", () => {
  for (const part of [
    { ...sensors.vl53l0x, at: { xMm: 85, yMm: 0, heightMm: 2000 } },
    { type: "reflectedLight", pins: { signal: 34 }, at: { xMm: 70, yMm: 0, heightMm: 20 }, spotMm: 8 },
  ])
    assert.throws(
      () => parseKit(kitWith({ part }), "kit.json"),
      (error: unknown) => error instanceof Problem,
    );
});

height.run();
