import type { SoloRun } from "../../test/support/simulate.ts";
import type { Trial } from "../../test/support/trial.ts";

const scene = (temperatureC: number, humidityPercent: number) => ({
  name: `${temperatureC} °C and ${humidityPercent} % of humidity`,
  arrange: ({ body }: SoloRun) => {
    Object.assign(body.environment.air, { temperatureC, humidityPercent });
  },
  expect: [
    { label: "celsius", value: temperatureC, within: 0.1 },
    { label: "humidity", value: humidityPercent, within: 0.2 },
  ],
});

export const trial: Trial = {
  parts: { air: { type: "aht20" } },
  stock: true,
  seconds: 6,
  scenes: [scene(21, 45), scene(-15, 90), scene(60, 5)],
};
