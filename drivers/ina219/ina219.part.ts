import { z } from "zod";
import { definePart, i2cAddress } from "../../toolchain/kit/part.ts";
import { INA219Chip } from "./ina219.chip.ts";

export const ina219 = definePart({
  type: "ina219",
  title: "INA219 battery monitor",
  bus: "i2c",
  addresses: [0x40, 0x41, 0x42, 0x43, 0x44, 0x45, 0x46, 0x47, 0x48, 0x49, 0x4a, 0x4b, 0x4c, 0x4d, 0x4e, 0x4f],
  supplyVolts: [3, 5.5],
  datasheet: { title: "TI SBOS448", url: "https://www.ti.com/lit/ds/symlink/ina219.pdf" },
  driver: "drivers/ina219/ina219.ts",
  model: "drivers/ina219/ina219.chip.ts",
  schema: z.strictObject({
    type: z.literal("ina219"),
    address: i2cAddress.default(0x40),
    shuntOhm: z.number().positive().default(0.1),
  }),
  module: () => ({
    name: "INA219",
    power: [
      ["VCC", "3V3"],
      ["GND", "GND"],
    ],
  }),
  attach({ address, shuntOhm }, { id, clock, world, i2c }) {
    const scene = { volts: () => world.drive.volts, amps: () => world.drive.amps };
    i2c.attach(id, new INA219Chip(clock, scene, address, shuntOhm));
    return undefined;
  },
});
