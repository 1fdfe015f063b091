import type { Trial } from "../../test/support/trial.ts";

/** @param wallMm how far the wall is from the sensor, which sits 85 mm before the robot's middle */
const scene = (wallMm: number) => ({
  name: `a wall at ${wallMm} mm`,
  world: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 -2000 3000 4000"><rect class="wall" x="${285 + wallMm}" y="-2000" width="10" height="4000"/>
    <g class="start" transform="translate(200 200)"/></svg>`,
  expect: [{ label: "mm", value: wallMm, within: 8 }],
});

export const trial: Trial = {
  parts: { distance: { type: "hcSr04", pins: { trigger: 18, echo: 19 }, at: { xMm: 85, yMm: 0 } } },
  seconds: 4,
  scenes: [scene(400), scene(30), scene(1900)],
};
