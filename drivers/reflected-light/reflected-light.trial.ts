import type { Trial } from "../../test/support/trial.ts";

const scene = (percent: number) => ({
  name: `a floor that gives back ${percent} %`,
  world: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 800 400"><rect class="patch" data-reflectance="${percent / 100}" x="0" y="0" width="800" height="400"/>
    <g class="start" transform="translate(200 200)"/></svg>`,
  expect: [{ label: "percent", value: percent, within: 4 }],
});

export const trial: Trial = {
  parts: {
    line: { type: "reflectedLight", pins: { signal: 34 }, at: { xMm: 70, yMm: 0 }, spotMm: 8 },
  },
  seconds: 3,
  scenes: [scene(5), scene(50), scene(90)],
};
