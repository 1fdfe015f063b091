import { z } from "zod";
import { definePart, onePin, serviceCall } from "../part.ts";

export const lightBulb = definePart({
  type: "lightBulb",
  title: "Dimmable lamp",
  bus: "pins",
  supplyVolts: [1.8, 3.6],
  datasheet: {
    title: "Jacdac service 0x1cab054c, light bulb",
    url: "https://jacdac.github.io/jacdac-docs/services/lightbulb/",
  },
  driver: "@devicescript/servers startLightBulb",
  model: "sim/parts/light-bulb.ts",
  schema: z.strictObject({ type: z.literal("lightBulb"), pins: onePin }),
  pins: { output: true, pwm: true },
  module: () => ({ signals: { signal: "+" }, power: [["−", "GND"]], through: "330 Ω" }),
  espruino: true,
  does: () => [{ kind: "lamp" }],
  attach: ({ pins }, { id, output }) => ({
    id,
    service: "lightBulb",
    pins: { pin: pins.signal },
    part: { setDuty: (duty) => output(duty) },
  }),
  robot: (name, { pins }) => ({
    servers: [serviceCall("startLightBulb", name, { pin: pins.signal }, { dimmable: true })],
    member: { name, value: `new Light(${name})` },
    runtime: ["Light"],
  }),
  selftest: (robot) => ({
    kind: "light",
    code: `for (let i = 0; i < 3; i++) {
        await ${robot}.on()
        await sleep(300)
        await ${robot}.off()
        await sleep(300)
    }
    say(1)`,
  }),
});
