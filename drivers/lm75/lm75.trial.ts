import type { Scene, Trial } from "../../test/support/trial.ts";

const scene = (temperatureC: number): Scene => ({
  name: `${temperatureC} °C`,
  arrange: ({ body }) => {
    body.environment.air.temperatureC = temperatureC;
  },
  expect: [{ label: "celsius", value: temperatureC, within: 0.25 }],
});

export const trial: Trial = {
  parts: { thermometer: { type: "lm75" } },
  seconds: 3,
  scenes: [scene(21.5), scene(-12.5), scene(100)],
};
