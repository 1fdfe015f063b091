import { z } from "zod";
import { definePart, i2cAddress } from "../part.ts";
import { shuntOhm as shunt } from "../quantities.ts";
import { INA219Chip } from "./ina219.chip.ts";

/** Steps of the converter (SBOS448, section 7.5, "Electrical characteristics"); readings scatter by a quarter, an estimate. */
const busStepVolts = 0.004;
const shuntStepVolts = 10e-6;

/** SBOS448, "Absolute maximum ratings" of the usual module: 0.32 V over its 0.1 Ω. */
const mostAmps = 3.2;

const start = (address: number, shuntOhm: number) =>
  `startINA219({ address: 0x${address.toString(16)}, shuntOhm: ${shuntOhm} })`;

export const ina219 = definePart({
  type: "ina219",
  title: "INA219 battery monitor",
  bus: "i2c",
  addresses: [0x40, 0x41, 0x42, 0x43, 0x44, 0x45, 0x46, 0x47, 0x48, 0x49, 0x4a, 0x4b, 0x4c, 0x4d, 0x4e, 0x4f],
  supplyVolts: [3, 5.5],
  datasheet: { title: "TI SBOS448", url: "https://www.ti.com/lit/ds/symlink/ina219.pdf" },
  driver: "drivers/ina219/ina219.ts",
  model: "drivers/ina219/ina219.chip.ts",
  probe: [0x00],
  schema: z.strictObject({
    type: z.literal("ina219"),
    address: i2cAddress.default(0x40),
    shuntOhm: shunt.default(0.1),
  }),
  module: () => ({
    name: "INA219",
    power: [
      ["VCC", "3V3"],
      ["GND", "GND"],
    ],
  }),
  senses: () => [
    { kind: "battery" },
    {
      kind: "quantity",
      quantity: "current",
      gauge: { unit: "A", from: 0, to: mostAmps },
      read: ({ drive }) => drive.amps,
    },
  ],
  attach({ address, shuntOhm }, { id, clock, noise, body, i2c }) {
    const scene = {
      volts: () => noise.normal(body.drive.volts, busStepVolts / 4),
      amps: () => noise.normal(body.drive.amps, shuntStepVolts / shuntOhm / 4),
    };
    i2c.attach(id, () => new INA219Chip(clock, scene, address, shuntOhm));
    return undefined;
  },
  robot: (name, { address, shuntOhm }) => ({
    member: {
      name,
      value: `new Battery(async () => await ${start(address, shuntOhm)})`,
    },
    runtime: ["Battery"],
    drivers: ["startINA219"],
    stop: { by: "battery", start: start(address, shuntOhm), drivers: ["startINA219"] },
  }),
  selftest: (robot) => ({ kind: "battery", code: `say(Math.round((await ${robot}.volts()) * 100))` }),
});
