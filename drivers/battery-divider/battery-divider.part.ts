import { z } from "zod";
import { definePart, onePin } from "../part.ts";
import { dividerRatio } from "../quantities.ts";
import { dividedLevel } from "./battery-divider.chip.ts";

const noiseLevel = 0.002;

const start = (gpio: number, ratio: number) => `startBatteryDivider({ pin: gpio(${gpio}), ratio: ${ratio} })`;

export const batteryDivider = definePart({
  type: "batteryDivider",
  title: "Battery voltage by two resistors",
  bus: "pins",
  supplyVolts: [2.5, 12],
  datasheet: {
    title: "Espressif, ESP32 series datasheet, table “ADC characteristics”",
    url: "https://www.espressif.com/sites/default/files/documentation/esp32_datasheet_en.pdf",
  },
  driver: "drivers/battery-divider/battery-divider.ts",
  model: "drivers/battery-divider/battery-divider.chip.ts",
  schema: z.strictObject({
    type: z.literal("batteryDivider"),
    pins: onePin,
    /** (R1 + R2) / R2 */
    ratio: dividerRatio.default(3),
  }),
  pins: { analog: true },
  module: ({ ratio }) => ({
    signals: { signal: "OUT" },
    power: [
      ["+", "BAT"],
      ["−", "GND"],
    ],
    // R1 beside an R2 of 10 kΩ.
    noteParams: { kOhm: Math.round((ratio - 1) * 100) / 10 },
  }),
  senses: () => [{ kind: "battery" }],
  attach({ pins, ratio }, { id, body, noise }) {
    const level = () => noise.normal(dividedLevel(body.drive.volts, ratio), noiseLevel);
    return { id, service: "analog:potentiometer", pins: { pin: pins.signal }, part: { level } };
  },
  robot: (name, { pins, ratio }) => ({
    member: {
      name,
      value: `new Battery(async () => await ${start(pins.signal, ratio)})`,
    },
    runtime: ["Battery"],
    drivers: ["startBatteryDivider"],
    stop: { by: "battery", start: start(pins.signal, ratio), drivers: ["startBatteryDivider"] },
  }),
  selftest: (robot) => ({ kind: "battery", code: `say(Math.round((await ${robot}.volts()) * 100))` }),
});
