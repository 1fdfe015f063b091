import { z } from "zod";
import type { Idle } from "../../sim/world/dc-motor.ts";
import { definePart, i2cAddress, motorData, side } from "../../toolchain/kit/part.ts";
import { DRV8830Chip } from "./drv8830.chip.ts";

export const drv8830 = definePart({
  type: "drv8830",
  title: "DRV8830 motor driver with its motor",
  bus: "i2c",
  addresses: [0x60, 0x61, 0x62, 0x63, 0x64, 0x65, 0x66, 0x67, 0x68],
  supplyVolts: [2.75, 6.8],
  datasheet: { title: "TI SLVSAB2", url: "https://www.ti.com/lit/ds/symlink/drv8830.pdf" },
  driver: "drivers/drv8830/drv8830.ts",
  model: "drivers/drv8830/drv8830.chip.ts",
  schema: z.strictObject({
    type: z.literal("drv8830"),
    address: i2cAddress.default(0x60),
    side,
    ...motorData,
  }),
  module: () => ({
    name: "DRV8830",
    power: [
      ["VCC", "BAT"],
      ["GND", "GND"],
    ],
    motorOutputs: ["OUT1", "OUT2"],
  }),
  attach({ address, side }, { id, world, i2c }) {
    const scene = {
      supplyVolts: () => world.drive.volts,
      overcurrent: () => world.drive.motor(side).shorted,
      drive: (volts: number, idle: Idle) =>
        world.setMotor(side, Math.max(-1, Math.min(1, volts / world.drive.volts)), idle),
    };
    i2c.attach(id, new DRV8830Chip(scene, address));
    return undefined;
  },
  motors: (part) => ({ [part.side]: part }),
});
