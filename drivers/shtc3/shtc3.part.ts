import { z } from "zod";
import { scattered } from "../../sim/index.ts";
import { humidity, temperature } from "../measured-quantities.ts";
import { definePart, i2cAddress } from "../part.ts";
import { SHTC3Chip } from "./shtc3.chip.ts";

/** Repeatability of the datasheet, tables 1 and 2: 0.1 °C and 0.1 %, which are three standard deviations. */
const scatter = { temperatureC: 0.033, humidityPercent: 0.033 };

export const shtc3 = definePart({
  type: "shtc3",
  title: "SHTC3 thermometer and hygrometer",
  bus: "i2c",
  addresses: [0x70],
  supplyVolts: [1.62, 3.6],
  datasheet: { title: "Sensirion SHTC3", url: "https://sensirion.com/products/catalog/SHTC3/" },
  driver: "@devicescript/drivers startSHTC3",
  model: "drivers/shtc3/shtc3.chip.ts",
  // Wake up: a chip that sleeps takes no other command (section 5.1).
  probe: [0x35, 0x17],
  schema: z.strictObject({ type: z.literal("shtc3"), address: i2cAddress.default(0x70) }),
  module: () => ({
    name: "SHTC3",
    power: [
      ["VIN", "3V3"],
      ["GND", "GND"],
    ],
  }),
  senses: () => [temperature, humidity],
  attach({ address }, { id, clock, noise, body, i2c }) {
    i2c.attach(id, () => new SHTC3Chip(clock, scattered(body.environment.air, noise, scatter), address));
    return undefined;
  },
});
