import { z } from "zod";
import { definePart, pin, rangePlace } from "../part.ts";
import { HCSR04Chip, sonar } from "./hc-sr04.chip.ts";

/** As far as the driver listens. */
const farthestHeardMm = 2000;

/** An ultrasonic sensor whose echo the board's SPI unit samples, so a robot has one. */
export const hcSr04 = definePart({
  type: "hcSr04",
  title: "HC-SR04 ultrasonic distance sensor",
  bus: "pins",
  supplyVolts: [4.5, 5.5],
  datasheet: {
    title: "Elecfreaks, Ultrasonic Ranging Module HC-SR04",
    url: "https://cdn.sparkfun.com/datasheets/Sensors/Proximity/HCSR04.pdf",
  },
  driver: "drivers/hc-sr04/hc-sr04.ts",
  model: "drivers/hc-sr04/hc-sr04.chip.ts",
  schema: z.strictObject({
    type: z.literal("hcSr04"),
    pins: z.strictObject({ trigger: pin, echo: pin }),
    at: rangePlace,
  }),
  pins: { output: { trigger: true } },
  untried: true,
  boardUnit: "SPI",
  faults: () => ["unplugged"],
  module: () => ({
    name: "HC-SR04",
    signals: { trigger: "TRIG" },
    power: [
      ["VCC", "5V"],
      ["GND", "GND"],
    ],
    dividers: { echo: { inWire: "1 kΩ", toGround: "1.8 kΩ" } },
  }),
  senses: ({ at }) => [{ kind: "range", at, maxMm: farthestHeardMm, sonar }],
  espruino: true,
  attach({ pins, at }, { noise, body, echoSensors, fault }) {
    const chip = new HCSR04Chip(noise, { echoMm: (gainDb) => body.echoMm(at, sonar, gainDb) });
    echoSensors.attach(pins, chip);
    fault("unplugged", (there) => chip.setUnplugged(there));
    return undefined;
  },
  robot: (name, { pins: { trigger, echo } }) => ({
    member: {
      name,
      value: `new DistanceSensor(async () => await startHCSR04({ trigger: ${trigger}, echo: ${echo} }))`,
    },
    runtime: ["DistanceSensor"],
    drivers: ["startHCSR04"],
  }),
  selftest: (robot) => ({ kind: "distance", code: `say(Math.round(await ${robot}.read()))` }),
});
