import { z } from "zod";
import { definePart, onePin, serviceCall } from "../part.ts";

/** A buzzer with an oscillator of its own: one tone, on or off. */
export const activeBuzzer = definePart({
  type: "activeBuzzer",
  title: "Active buzzer (one tone)",
  bus: "pins",
  supplyVolts: [3, 5.5],
  datasheet: {
    title: "Jacdac service 0x183fe656, relay",
    url: "https://jacdac.github.io/jacdac-docs/services/relay/",
  },
  driver: "@devicescript/servers startRelay",
  model: "sim/parts/relay.ts",
  schema: z.strictObject({ type: z.literal("activeBuzzer"), pins: onePin }),
  pins: { output: true },
  module: () => ({
    signals: { signal: "I/O" },
    power: [
      ["VCC", "3V3"],
      ["GND", "GND"],
    ],
  }),
  espruino: true,
  does: () => [{ kind: "sound" }],
  attach: ({ pins }, { id, output }) => ({
    id,
    service: "relay",
    pins: { pin: pins.signal },
    part: { setPin: (high) => output(high ? 1 : 0) },
  }),
  robot: (name, { pins }) => ({
    servers: [serviceCall("startRelay", name, { pin: pins.signal })],
    member: { name: "sound", value: `new Buzzer(${name})` },
    runtime: ["Buzzer"],
  }),
  selftest: (robot) => ({ kind: "sound", code: `await ${robot}.beep(300)\n    say(1)` }),
});
