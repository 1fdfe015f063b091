import { z } from "zod";
import { scattered } from "../../sim/index.ts";
import { humidity, temperature } from "../measured-quantities.ts";
import { definePart, i2cAddress } from "../part.ts";
import { SHT30Chip } from "./sht30.chip.ts";

/** Repeatability of the datasheet, tables 1 and 2, high: 0.04 °C and 0.08 %, which are three standard deviations. */
const scatter = { temperatureC: 0.013, humidityPercent: 0.027 };

export const sht30 = definePart({
  type: "sht30",
  title: "SHT30 thermometer and hygrometer",
  bus: "i2c",
  addresses: [0x44, 0x45],
  supplyVolts: [2.15, 5.5],
  datasheet: { title: "Sensirion SHT3x-DIS", url: "https://sensirion.com/products/catalog/SHT30-DIS-B/" },
  driver: "@devicescript/drivers startSHT30",
  model: "drivers/sht30/sht30.chip.ts",
  // Read the status register (section 4.13).
  probe: [0xf3, 0x2d],
  schema: z.strictObject({ type: z.literal("sht30"), address: i2cAddress.default(0x44) }),
  module: () => ({
    name: "SHT30",
    power: [
      ["VIN", "3V3"],
      ["GND", "GND"],
    ],
  }),
  senses: () => [temperature, humidity],
  attach({ address }, { id, clock, noise, body, i2c }) {
    i2c.attach(id, () => new SHT30Chip(clock, scattered(body.environment.air, noise, scatter), address));
    return undefined;
  },
});
