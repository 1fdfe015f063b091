import { z } from "zod";
import { definePart, motorData, pin, serviceCall, serviceMotorTiming, side } from "../part.ts";
import { giveMotorFaults, motorFaults } from "../wheel-faults.ts";

/** A motor on a bridge with two inputs; the firmware's motor service drives it. */
export const motor = definePart({
  type: "motor",
  title: "DC motor on a two-pin H-bridge",
  bus: "pins",
  supplyVolts: [2.7, 10.8],
  datasheet: {
    title: "TI SLVSAR1 (DRV8833), table 1: H-bridge logic",
    url: "https://www.ti.com/lit/ds/symlink/drv8833.pdf",
  },
  driver: "@devicescript/servers startMotor",
  model: "sim/parts/motor.ts",
  schema: z.strictObject({
    type: z.literal("motor"),
    side,
    pins: z.strictObject({ in1: pin, in2: pin }),
    ...motorData,
  }),
  pins: { output: true, pwm: true },
  module: ({ side }) => ({ power: [], bridgeInputs: [{ side, in1: "in1", in2: "in2" }] }),
  espruino: true,
  faults: () => motorFaults,
  attach({ side, pins }, desk) {
    const { id, leads } = desk;
    giveMotorFaults(side, desk);
    const part = { setDuty: (duty: number) => leads.setMotor(side, duty, "coast") };
    return { id, service: "motor", pins: { pin1: pins.in1, pin2: pins.in2 }, part };
  },
  robot: (name, { pins }) => ({
    servers: [serviceCall("startMotor", name, { pin1: pins.in1, pin2: pins.in2 })],
  }),
  drive: (name, { side }) => ({
    motors: { [side]: [`new ServiceMotor(unheard(${name}))`] },
    runtime: ["ServiceMotor", "unheard"],
    ...serviceMotorTiming,
  }),
  does: (part) => [{ kind: "motor", side: part.side, model: part }],
});
