import { z } from "zod";
import type { Idle } from "../../sim/index.ts";
import { definePart, i2cAddress, i2cMotorTiming, motorData, type Rail, side } from "../part.ts";
import { giveMotorFaults, motorFaults } from "../wheel-faults.ts";
import { DRV8830Chip } from "./drv8830.chip.ts";

/** SLVSAB2, table of device addresses: each of A1 and A0 is at ground, open or at VCC; open needs no wire. */
function straps(address: number): (readonly [pin: string, rail: Rail])[] {
  const levels = ["GND", undefined, "BAT"] as const;
  const [a1, a0] = [levels[Math.floor((address - 0x60) / 3)], levels[(address - 0x60) % 3]];
  return [...(a1 ? [["A1", a1] as const] : []), ...(a0 ? [["A0", a0] as const] : [])];
}

export const drv8830 = definePart({
  type: "drv8830",
  title: "DRV8830 motor driver with its motor",
  bus: "i2c",
  addresses: [0x60, 0x61, 0x62, 0x63, 0x64, 0x65, 0x66, 0x67, 0x68],
  supplyVolts: [2.75, 6.8],
  datasheet: { title: "TI SLVSAB2", url: "https://www.ti.com/lit/ds/symlink/drv8830.pdf" },
  driver: "drivers/drv8830/drv8830.ts",
  model: "drivers/drv8830/drv8830.chip.ts",
  probe: [0x00],
  schema: z.strictObject({
    type: z.literal("drv8830"),
    address: i2cAddress.default(0x60),
    side,
    ...motorData,
  }),
  module: ({ address }) => ({
    name: "DRV8830",
    power: [["VCC", "BAT"], ["GND", "GND"], ...straps(address)],
    motorOutputs: ["OUT1", "OUT2"],
  }),
  faults: () => motorFaults,
  attach({ address, side }, desk) {
    const { id, body, leads, i2c } = desk;
    giveMotorFaults(side, desk);
    const scene = {
      supplyVolts: () => body.drive.volts,
      overcurrent: () => body.drive.motor(leads.motorOn(side)).shorted,
      drive: (volts: number, idle: Idle) =>
        leads.setMotor(side, Math.max(-1, Math.min(1, volts / body.drive.volts)), idle),
    };
    i2c.attach(id, () => new DRV8830Chip(scene, address));
    return undefined;
  },
  drive: (_name, { side, address }) => ({
    motors: { [side]: [`new DRV8830Motor(0x${address.toString(16)})`] },
    drivers: ["DRV8830Motor"],
    volts: 5.06,
    ...i2cMotorTiming,
  }),
  robot: (_name, { address }) => ({ rest: { address, register: 0x00, value: 0x00 } }),
  does: (part) => [{ kind: "motor", side: part.side, model: part }],
});
