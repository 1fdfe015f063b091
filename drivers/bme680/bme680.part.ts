import { z } from "zod";
import { scattered } from "../../sim/index.ts";
import { gas, humidity, pressure, temperature } from "../measured-quantities.ts";
import { definePart, i2cAddress } from "../part.ts";
import { BME680Chip } from "./bme680.chip.ts";
import type { Calibration } from "./compensation.chip.ts";

/** One chip's, as its owner read them out: each chip has its own. */
export const calibration: Calibration = {
  t: [26_136, 26_591, 3],
  p: [36_266, -10_358, 88, 6457, -41, 30, 43, -2742, -2558, 30],
  h: [809, 1004, 0, 45, 20, 120, -100],
  gh: [-33, -8557, 18],
  heaterRange: 1,
  heaterValue: 47,
  rangeSwitchingError: 0,
};

/** BST-BME680-DS001, tables 1.1 to 1.4: RMS noise of the pressure and steps of the others; the gas is an estimate. */
const scatter = { temperatureC: 0.005, humidityPercent: 0.01, pressurePa: 0.12, gasOhm: 20 };

export const bme680 = definePart({
  type: "bme680",
  title: "BME680 thermometer, hygrometer, barometer and gas sensor",
  bus: "i2c",
  addresses: [0x76, 0x77],
  supplyVolts: [1.71, 3.6],
  datasheet: {
    title: "Bosch BST-BME680-DS001",
    url: "https://www.bosch-sensortec.com/media/boschsensortec/downloads/datasheets/bst-bme680-ds001.pdf",
  },
  driver: "@devicescript/drivers startBME680",
  model: "drivers/bme680/bme680.chip.ts",
  probe: [0xd0],
  schema: z.strictObject({ type: z.literal("bme680"), address: i2cAddress.default(0x76) }),
  senses: () => [temperature, humidity, pressure, gas],
  attach({ address }, { id, clock, noise, body, i2c }) {
    i2c.attach(
      id,
      (poweredUs) =>
        new BME680Chip(
          clock,
          scattered(body.environment.air, noise, scatter),
          calibration,
          address,
          poweredUs,
        ),
    );
    return undefined;
  },
});
