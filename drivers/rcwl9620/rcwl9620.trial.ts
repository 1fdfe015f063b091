import type { Trial } from "../../test/support/trial.ts";

/** @param wallMm how far the wall is from the sensor, which sits 85 mm before the robot's middle */
const scene = (wallMm: number) => ({
  name: `a wall at ${wallMm} mm`,
  world: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 -4000 5000 8000"><rect class="wall" x="${285 + wallMm}" y="-4000" width="10" height="8000"/>
    <g class="start" transform="translate(200 200)"/></svg>`,
  expect: [{ label: "mm", value: wallMm, within: 5 + wallMm * 0.02 }],
});

export const trial: Trial = {
  parts: { distance: { type: "rcwl9620", at: { xMm: 85, yMm: 0 } } },
  seconds: 4,
  scenes: [scene(400), scene(50), scene(3000)],
};
