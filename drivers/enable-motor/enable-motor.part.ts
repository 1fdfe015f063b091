import { z } from "zod";
import type { Idle } from "../../sim/index.ts";
import { definePart, motorData, pin, serviceCall, serviceMotorTiming, side } from "../part.ts";
import { giveMotorFaults, motorFaults } from "../wheel-faults.ts";
import { EnableBridge, enableBridgeKinds } from "./enable-motor.chip.ts";

export const enableMotor = definePart({
  type: "enableMotor",
  title: "DC motor on an enable-and-direction bridge",
  bus: "pins",
  supplyVolts: [4.5, 12],
  datasheet: {
    title: "ST DS0218 (L298), Toshiba TB6612FNG",
    url: "https://www.st.com/resource/en/datasheet/l298.pdf",
  },
  driver: "drivers/enable-motor/enable-motor.ts",
  model: "drivers/enable-motor/enable-motor.chip.ts",
  schema: z.strictObject({
    type: z.literal("enableMotor"),
    bridge: z.enum(enableBridgeKinds),
    side,
    pins: z.strictObject({ in1: pin, in2: pin, enable: pin }),
    ...motorData,
  }),
  pins: { output: true, pwm: { enable: true } },
  module: ({ bridge }) => ({
    name: bridge.toUpperCase(),
    signals: { enable: "EN" },
    power: [
      ["VM", "BAT"],
      ["GND", "GND"],
    ],
    motorOutputs: ["OUT1", "OUT2"],
  }),
  faults: () => motorFaults,
  attach({ bridge, side, pins }, desk) {
    const { id, body, leads } = desk;
    giveMotorFaults(side, desk);
    const scene = {
      supplyVolts: () => body.drive.volts,
      drive: (duty: number, idle: Idle) => leads.setMotor(side, duty, idle),
    };
    const half = new EnableBridge(scene, bridge);
    const input = (name: string, number: number, setPin: (high: boolean) => void) =>
      ({ id: `${id}.${name}`, service: "relay", pins: { pin: number }, part: { setPin } }) as const;
    return [
      input("in1", pins.in1, (high) => half.setIn1(high)),
      input("in2", pins.in2, (high) => half.setIn2(high)),
      {
        id: `${id}.enable`,
        service: "lightBulb",
        pins: { pin: pins.enable },
        part: { setDuty: (duty) => half.setEnable(duty) },
      },
    ];
  },
  robot: (name, { pins }) => ({
    servers: [serviceCall("startLightBulb", name, { pin: pins.enable }, { dimmable: true })],
  }),
  drive: (name, { side, pins }) => ({
    motors: { [side]: [`new EnableMotor(gpio(${pins.in1}), gpio(${pins.in2}), ${name})`] },
    drivers: ["EnableMotor"],
    ...serviceMotorTiming,
  }),
  does: (part) => [{ kind: "motor", side: part.side, model: part }],
});
