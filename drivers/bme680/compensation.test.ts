import { suite } from "uvu";
import * as assert from "uvu/assert";
import { calibration } from "./bme680.part.ts";
import {
  type Calibration,
  gasOhm,
  humidityPercent,
  invert,
  pressurePa,
  temperatureC,
} from "./compensation.chip.ts";

const formulas = suite("BME680 formulas");
const near = (got: number, expected: number, within: number) =>
  assert.ok(Math.abs(got - expected) <= within, `${got}, expected ${expected} ± ${within}`);

/** What a chip said, and what an independent program (the BMP280 library for Elixir) made of it. */
const golden = {
  calibration: {
    t: [26_195, 26_290, 3],
    p: [35_395, -10_405, 88, 4836, -118, 30, 26, -765, -3367, 30],
    h: [717, 1021, 0, 45, 20, 120, -100],
    gh: [-30, -5969, 18],
    heaterRange: 1,
    heaterValue: 50,
    rangeSwitchingError: 1,
  } satisfies Calibration,
  adc: { temperature: 480_732, pressure: 393_705, humidity: 16_820 },
  celsius: 19.3113,
  pascals: 100_977.52,
  percent: 25.2,
};

formulas("give what a chip's numbers mean", () => {
  const { calibration: own, adc, celsius, pascals, percent } = golden;
  near(temperatureC(own, adc.temperature), celsius, 0.0001);
  near(pressurePa(own, adc.pressure, adc.temperature), pascals, 0.01);
  near(humidityPercent(own, adc.humidity, celsius), percent, 0.05);
});

/** The same for another chip, by the BME680 library for Node.js. */
formulas("give a gas resistance by value and range", () => {
  near(gasOhm(calibration, 586, 12), 1850.910_537, 0.0001);
});

formulas("have an inverse: each quantity comes back within a step", () => {
  for (const celsius of [-40, 0, 25, 85]) {
    const adc = invert((value) => temperatureC(calibration, value), celsius, 0xfffff);
    near(temperatureC(calibration, adc), celsius, 0.001);
    for (const pascals of [30_000, 101_325, 110_000]) {
      const raw = invert((value) => pressurePa(calibration, value, adc), pascals, 0xfffff);
      near(pressurePa(calibration, raw, adc), pascals, 0.2);
    }
    for (const percent of [5, 50, 95]) {
      const raw = invert((value) => humidityPercent(calibration, value, celsius), percent, 0xffff);
      near(humidityPercent(calibration, raw, celsius), percent, 0.01);
    }
  }
});

formulas("stop at the ends of the converter", () => {
  assert.is(
    invert((value) => value, -5, 1023),
    0,
  );
  assert.is(
    invert((value) => -value, -5000, 1023),
    1023,
  );
});

formulas.run();
