import { z } from "zod";
import { definePart, i2cAddress } from "../../toolchain/kit/part.ts";
import { SHT30Chip } from "./sht30.chip.ts";

export const sht30 = definePart({
  type: "sht30",
  title: "SHT30 thermometer and hygrometer",
  bus: "i2c",
  addresses: [0x44, 0x45],
  supplyVolts: [2.15, 5.5],
  datasheet: { title: "Sensirion SHT3x-DIS", url: "https://sensirion.com/products/catalog/SHT30-DIS-B/" },
  driver: "@devicescript/drivers startSHT30",
  model: "drivers/sht30/sht30.chip.ts",
  schema: z.strictObject({ type: z.literal("sht30"), address: i2cAddress.default(0x44) }),
  module: () => ({
    name: "SHT30",
    power: [
      ["VIN", "3V3"],
      ["GND", "GND"],
    ],
  }),
  attach({ address }, { id, clock, world, i2c }) {
    i2c.attach(id, new SHT30Chip(clock, world.air, address));
    return undefined;
  },
});
