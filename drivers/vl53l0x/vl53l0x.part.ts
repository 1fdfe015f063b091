import { z } from "zod";
import { definePart, i2cAddress, place } from "../part.ts";
import { fieldOfViewDeg, maxMm, VL53L0XChip } from "./vl53l0x.chip.ts";

export const vl53l0x = definePart({
  type: "vl53l0x",
  title: "VL53L0X time-of-flight distance sensor",
  bus: "i2c",
  addresses: [0x29],
  supplyVolts: [2.6, 3.5],
  datasheet: { title: "ST DS11555", url: "https://www.st.com/resource/en/datasheet/vl53l0x.pdf" },
  driver: "drivers/vl53l0x/vl53l0x.ts",
  model: "drivers/vl53l0x/vl53l0x.chip.ts",
  probe: [0xc0],
  schema: z.strictObject({
    type: z.literal("vl53l0x"),
    address: i2cAddress.default(0x29),
    at: place,
  }),
  module: () => ({
    name: "VL53L0X",
    power: [
      ["VIN", "3V3"],
      ["GND", "GND"],
    ],
  }),
  senses: ({ at }) => [{ kind: "range", at, maxMm, fieldOfViewDeg }],
  attach({ address, at }, { id, clock, noise, body, i2c }) {
    const scene = {
      rangeMm: (maxMm: number, fieldOfViewDeg: number) => body.rangeMm(at, maxMm, fieldOfViewDeg),
    };
    i2c.attach(id, (poweredUs) => new VL53L0XChip(clock, noise, scene, address, poweredUs));
    return undefined;
  },
  robot: (name, { address }) => ({
    member: {
      name,
      value: `new DistanceSensor(async () => await startVL53L0X({ address: 0x${address.toString(16)} }))`,
    },
    runtime: ["DistanceSensor"],
    drivers: ["startVL53L0X"],
  }),
  selftest: (robot) => ({ kind: "distance", code: `say(Math.round(await ${robot}.read()))` }),
});
