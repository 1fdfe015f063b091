import { z } from "zod";
import { definePart, i2cAddress, place } from "../part.ts";
import { TCS34725Chip } from "./tcs34725.chip.ts";

export const tcs34725 = definePart({
  type: "tcs34725",
  title: "TCS34725 colour sensor",
  bus: "i2c",
  addresses: [0x29],
  supplyVolts: [2.7, 3.6],
  datasheet: {
    title: "ams TCS3472",
    url: "https://cdn-shop.adafruit.com/datasheets/TCS34725.pdf",
  },
  driver: "drivers/tcs34725/tcs34725.ts",
  model: "drivers/tcs34725/tcs34725.chip.ts",
  probe: [0xb2],
  schema: z.strictObject({ type: z.literal("tcs34725"), address: i2cAddress.default(0x29), at: place }),
  module: () => ({
    name: "TCS34725",
    power: [
      ["VIN", "3V3"],
      ["GND", "GND"],
    ],
  }),
  senses: ({ at }) => [{ kind: "colour", at }],
  attach({ at }, { id, clock, noise, body, i2c }) {
    i2c.attach(id, () => new TCS34725Chip(clock, noise, { colour: () => body.colour(at) }));
    return undefined;
  },
  robot: (name) => ({
    member: { name, value: "new ColorSensor(async () => await startTCS34725())" },
    runtime: ["ColorSensor"],
    drivers: ["startTCS34725"],
  }),
  selftest: (robot) => ({ kind: "color", code: `say(await ${robot}.read())` }),
});
