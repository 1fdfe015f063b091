import type { SoloRun } from "../../test/support/simulate.ts";
import type { Trial } from "../../test/support/trial.ts";

/** What the stock driver says of UV index 1: counts · 2 / gain, without the chip's sensitivity. */
const readingPerUvIndex = 63.89;

const scene = (lux: number, uvIndex: number) => ({
  name: `${lux} lx and UV index ${uvIndex}`,
  arrange: ({ body }: SoloRun) => {
    body.environment.ambientLux = lux;
    body.environment.uvIndex = uvIndex;
  },
  expect: [
    { label: "lux", value: lux, within: lux * 0.03 + 0.3 },
    { label: "uvReading", value: uvIndex * readingPerUvIndex, within: uvIndex * 2 },
    { label: "uv", value: uvIndex, within: uvIndex * 0.03 },
  ],
});

export const trial: Trial = {
  parts: { light: { type: "ltr390" } },
  stock: true,
  seconds: 8,
  scenes: [scene(400, 0), scene(50_000, 11), scene(5, 2.5), scene(0, 0)],
};
