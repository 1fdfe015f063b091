import { z } from "zod";
import { definePart, onePin, serviceCall } from "../part.ts";

/** A hobby servo: a pulse of about 0.5 to 2.5 ms each 20 ms says where its horn goes. */
export const servo = definePart({
  type: "servo",
  title: "Hobby servo",
  bus: "pins",
  supplyVolts: [4.8, 6],
  datasheet: {
    title: "Jacdac service 0x12fc9103, servo",
    url: "https://jacdac.github.io/jacdac-docs/services/servo/",
  },
  driver: "@devicescript/servers startServo",
  model: "sim/parts/servo.ts",
  schema: z.strictObject({ type: z.literal("servo"), pins: onePin }),
  pins: { output: true, pwm: true },
  module: () => ({
    signals: { signal: "PWM" },
    power: [
      ["V+", "5V"],
      ["GND", "GND"],
    ],
  }),
  does: () => [{ kind: "servo" }],
  attach: ({ pins }, { id, output }) => ({
    id,
    service: "servo",
    pins: { pin: pins.signal },
    part: { setPulse: (us) => output(us ?? 0) },
  }),
  robot: (name, { pins }) => ({
    servers: [serviceCall("startServo", name, { pin: pins.signal })],
    member: { name, value: `new Servo(${name})` },
    runtime: ["Servo"],
  }),
  selftest: (robot) => ({
    kind: "servo",
    code: `await ${robot}.angle(-45)
    await sleep(700)
    await ${robot}.angle(45)
    await sleep(700)
    await ${robot}.angle(0)
    say(1)`,
  }),
});
