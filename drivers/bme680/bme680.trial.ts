import type { SoloRun } from "../../test/support/simulate.ts";
import type { Trial } from "../../test/support/trial.ts";

const scene = (temperatureC: number, humidityPercent: number, hectopascals: number, gasOhm: number) => ({
  name: `${temperatureC} °C, ${humidityPercent} %, ${hectopascals} hPa and ${gasOhm} Ω`,
  arrange: ({ body }: SoloRun) => {
    Object.assign(body.environment.air, {
      temperatureC,
      humidityPercent,
      pressurePa: hectopascals * 100,
      gasOhm,
    });
  },
  expect: [
    { label: "celsius", value: temperatureC, within: 0.03 },
    // The stock driver swaps two halves of a calibration byte: with this chip it reads 0.4 to 0.7 % less.
    { label: "humidity", value: humidityPercent - 0.55, within: 0.25 },
    { label: "hectopascals", value: hectopascals, within: 0.03 },
    { label: "ohms", value: gasOhm, within: gasOhm * 0.002 + 60 },
  ],
});

export const trial: Trial = {
  parts: { air: { type: "bme680" } },
  stock: true,
  seconds: 8,
  scenes: [scene(21, 45, 1013.25, 50_000), scene(-15, 80, 950, 5000), scene(60, 20, 1085, 20_000)],
};
