import { z } from "zod";
import { worldStepUs } from "../../sim/index.ts";
import { definePart, i2cAddress, side } from "../part.ts";
import { AS5600Chip } from "./as5600.chip.ts";

export const as5600 = definePart({
  type: "as5600",
  title: "AS5600 wheel angle sensor",
  bus: "i2c",
  /** The second is that of the AS5600L, for the other wheel. */
  addresses: [0x36, 0x40],
  supplyVolts: [3, 3.6],
  datasheet: {
    title: "ams DS000365",
    url: "https://look.ams-osram.com/m/7059eac7531a86fd/original/AS5600-DS000365.pdf",
  },
  driver: "drivers/as5600/as5600.ts",
  model: "drivers/as5600/as5600.chip.ts",
  probe: [0x0b],
  schema: z.strictObject({
    type: z.literal("as5600"),
    address: i2cAddress.default(0x36),
    side,
    /** The magnet was left off, or has fallen off. */
    magnet: z.boolean().default(true),
  }),
  module: ({ address }) => ({
    name: address === 0x40 ? "AS5600L" : "AS5600",
    ...(address === 0x40 && { note: "as5600l" }),
    // DIR to ground: angles grow clockwise, seen from the chip (DS000365, pin description).
    power: [
      ["VCC", "3V3"],
      ["GND", "GND"],
      ["DIR", "GND"],
    ],
  }),
  faults: () => ["magnetLost", "turnedRound", "sensorsExchanged"],
  senses: ({ side }) => [{ kind: "wheelTurn", side }],
  attach({ address, side, magnet }, { id, clock, noise, leads, i2c, fault }) {
    let magnetThere = magnet;
    fault("magnetLost", (there) => {
      magnetThere = magnet && !there;
    });
    // DIR at the supply, or the chip on the other side of the magnet: angles grow the other way.
    fault("turnedRound", (there) => leads.reverseSensor(side, there));
    fault("sensorsExchanged", (there) => leads.exchangeSensors(there));
    const scene = {
      angleDeg: () =>
        magnetThere ? (leads.wheelAngleRad(side, clock.nowUs % worldStepUs) * 180) / Math.PI : undefined,
    };
    i2c.attach(id, () => new AS5600Chip(noise, scene, address));
    return undefined;
  },
  drive: (_name, { side, address }) => ({
    sensors: { [side]: `new AS5600Wheel(0x${address.toString(16)})` },
    drivers: ["AS5600Wheel"],
  }),
});
