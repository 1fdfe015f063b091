import { z } from "zod";
import { definePart, i2cAddress } from "../../toolchain/kit/part.ts";
import { SHTC3Chip } from "./shtc3.chip.ts";

export const shtc3 = definePart({
  type: "shtc3",
  title: "SHTC3 thermometer and hygrometer",
  bus: "i2c",
  addresses: [0x70],
  supplyVolts: [1.62, 3.6],
  datasheet: { title: "Sensirion SHTC3", url: "https://sensirion.com/products/catalog/SHTC3/" },
  driver: "@devicescript/drivers startSHTC3",
  model: "drivers/shtc3/shtc3.chip.ts",
  schema: z.strictObject({ type: z.literal("shtc3"), address: i2cAddress.default(0x70) }),
  module: () => ({
    name: "SHTC3",
    power: [
      ["VIN", "3V3"],
      ["GND", "GND"],
    ],
  }),
  attach({ address }, { id, clock, world, i2c }) {
    i2c.attach(id, new SHTC3Chip(clock, world.air, address));
    return undefined;
  },
});
