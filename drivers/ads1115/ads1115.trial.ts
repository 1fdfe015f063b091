import type { Trial } from "../../test/support/trial.ts";

/** Four sensors side by side, each over a stripe of its own: what comes back of the light, in percent; of black ink 5. */
const scene = (...percents: number[]) => ({
  name: `stripes of ${percents.join(", ")} %`,
  world: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 800 400">${percents
    .map(
      (percent, i) =>
        `<rect class="patch" data-reflectance="${percent / 100}" x="0" y="${120 + 40 * i}" width="800" height="40"/>`,
    )
    .join("")}<g class="start" transform="translate(200 200)"/></svg>`,
  expect: percents.map((percent, i) => ({ label: `mV${i}`, value: percent * 33, within: 50 })),
});

export const trial: Trial = {
  parts: {
    lines: {
      type: "ads1115",
      lines: [-60, -20, 20, 60].map((yMm) => ({ at: { xMm: 70, yMm }, spotMm: 8 })),
    },
  },
  seconds: 3,
  scenes: [scene(5, 30, 60, 90), scene(5, 90, 5, 5)],
};
