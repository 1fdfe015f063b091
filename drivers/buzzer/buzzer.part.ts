import { z } from "zod";
import { definePart, onePin, serviceCall } from "../part.ts";

/** A buzzer that sounds at the frequency of its pin. */
export const buzzer = definePart({
  type: "buzzer",
  title: "Passive buzzer (notes)",
  bus: "pins",
  supplyVolts: [3, 5.5],
  datasheet: {
    title: "Jacdac service 0x1b57b1d7, buzzer",
    url: "https://jacdac.github.io/jacdac-docs/services/buzzer/",
  },
  driver: "@devicescript/servers startBuzzer",
  model: "sim/parts/buzzer.ts",
  schema: z.strictObject({ type: z.literal("buzzer"), pins: onePin }),
  pins: { output: true, pwm: true },
  module: () => ({ signals: { signal: "+" }, power: [["−", "GND"]] }),
  does: () => [{ kind: "sound" }],
  attach: ({ pins }, { id, output }) => ({
    id,
    service: "buzzer",
    pins: { pin: pins.signal },
    part: { setTone: (tone) => output(tone ? 1e6 / tone.periodUs : 0) },
  }),
  robot: (name, { pins }) => ({
    servers: [serviceCall("startBuzzer", name, { pin: pins.signal })],
    member: { name: "speaker", value: `new Speaker(${name})` },
    runtime: ["Speaker"],
  }),
  selftest: (robot) => ({ kind: "sound", code: `await ${robot}.tone(880, 300)\n    say(1)` }),
});
