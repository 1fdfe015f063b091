import { z } from "zod";
import { temperature } from "../measured-quantities.ts";
import { definePart, i2cAddress } from "../part.ts";
import { LM75Chip } from "./lm75.chip.ts";

/** The datasheet names none: well below half a step of the converter. */
const scatterC = 0.05;

export const lm75 = definePart({
  type: "lm75",
  title: "LM75 thermometer",
  bus: "i2c",
  addresses: [0x48, 0x49, 0x4a, 0x4b, 0x4c, 0x4d, 0x4e, 0x4f],
  supplyVolts: [2.7, 5.5],
  datasheet: { title: "TI SNIS153", url: "https://www.ti.com/lit/ds/symlink/lm75a.pdf" },
  driver: "drivers/lm75/lm75.ts",
  model: "drivers/lm75/lm75.chip.ts",
  probe: [0x00],
  schema: z.strictObject({ type: z.literal("lm75"), address: i2cAddress.default(0x48) }),
  module: () => ({
    name: "LM75",
    power: [
      ["VCC", "3V3"],
      ["GND", "GND"],
    ],
  }),
  senses: () => [temperature],
  attach({ address }, { id, clock, noise, body, i2c }) {
    const scene = { temperatureC: () => noise.normal(body.environment.air.temperatureC, scatterC) };
    i2c.attach(id, () => new LM75Chip(clock, scene, address));
    return undefined;
  },
});
