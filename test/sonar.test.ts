import { suite } from "uvu";
import * as assert from "uvu/assert";
import { lookAtRobot, robotShape } from "../studio/src/simulate/frame.ts";
import { consoleOf, kitWith, simulate } from "./support/simulate.ts";

const at = { xMm: 85, yMm: 0 };
const kits = {
  rcwl9620: kitWith({ distance: { type: "rcwl9620", at } }),
  vl53l0x: kitWith({ distance: { type: "vl53l0x", at } }),
};

/** Before a sensor at 0, 0 that looks along x. */
const world = (
  inside: string,
) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-2000 -2000 4000 4000">${inside}
  <g class="start" transform="translate(-85 0)"/></svg>`;
const read = (part: keyof typeof kits, inside: string) => {
  const run = simulate(
    `import { robot } from "@robonet/kit"
for (let i = 0; i < 8; i++) console.log(await robot.distance.read())`,
    2,
    { kit: kits[part], world: world(inside) },
  );
  const shape = robotShape(run.kit);
  const [drawnMm] = lookAtRobot({ body: run.body, kit: run.kit, shape }).beamsMm;
  return { mm: consoleOf(run).map(Number), drawnMm: drawnMm! };
};
const all = (values: readonly number[], expected: number, within: number) =>
  assert.ok(
    values.length > 3 && values.every((mm) => Math.abs(mm - expected) <= within),
    `${values}, expected ${expected} ± ${within}`,
  );

const askew = `<rect class="wall" x="300" y="-1500" width="10" height="3000" transform="rotate(60)"/>`;
const leg = `<circle class="wall" cx="500" cy="40" r="15"/>`;

const sensors = suite("sonar and time of flight");

sensors("before a wall at 60° to its normal a program hears nothing, and the page's beam is as long", () => {
  const { mm, drawnMm } = read("rcwl9620", askew);
  assert.ok(mm.filter((each) => each === 2000).length >= mm.length - 1, `${mm}`);
  assert.is(drawnMm, 4500);
});

sensors("a leg between the rays of a cone is heard, and drawn", () => {
  const { mm, drawnMm } = read("rcwl9620", leg);
  all(mm, 486.6, 12);
  assert.ok(Math.abs(drawnMm - 486.6) < 0.2, `${drawnMm}`);
});

sensors("a VL53L0X sees the same wall by its rays, as before", () => {
  const { mm } = read("vl53l0x", askew);
  // The ray at 12.5° meets it first.
  all(mm, 300 / Math.cos((47.5 * Math.PI) / 180), 40);
});

sensors.run();
