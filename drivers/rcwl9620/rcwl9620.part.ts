import { z } from "zod";
import { definePart, i2cAddress, rangePlace } from "../part.ts";
import { farthestMm, RCWL9620Chip, sonar } from "./rcwl9620.chip.ts";

export const rcwl9620 = definePart({
  type: "rcwl9620",
  title: "RCWL-9620 ultrasonic distance sensor",
  bus: "i2c",
  addresses: [0x57],
  supplyVolts: [3, 5.5],
  signalsAtSupply: true,
  datasheet: {
    title: "M5Stack U098-B1",
    url: "https://docs.m5stack.com/en/unit/UNIT%20Ultrasonic%20I2C",
  },
  driver: "drivers/rcwl9620/rcwl9620.ts",
  model: "drivers/rcwl9620/rcwl9620.chip.ts",
  probe: [0x01],
  schema: z.strictObject({ type: z.literal("rcwl9620"), address: i2cAddress.default(0x57), at: rangePlace }),
  module: () => ({
    name: "RCWL-9620",
    power: [
      ["VCC", "3V3"],
      ["GND", "GND"],
    ],
  }),
  senses: ({ at }) => [{ kind: "range", at, maxMm: farthestMm, sonar }],
  attach({ at }, { id, clock, noise, body, i2c }) {
    const scene = { echoMm: (gainDb: number) => body.echoMm(at, sonar, gainDb) };
    i2c.attach(id, () => new RCWL9620Chip(clock, noise, scene));
    return undefined;
  },
  robot: (name) => ({
    member: { name, value: "new DistanceSensor(async () => await startRCWL9620())" },
    runtime: ["DistanceSensor"],
    drivers: ["startRCWL9620"],
  }),
  selftest: (robot) => ({ kind: "distance", code: `say(Math.round(await ${robot}.read()))` }),
});
