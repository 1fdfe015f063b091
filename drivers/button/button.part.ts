import { z } from "zod";
import { definePart, onePin, serviceCall } from "../part.ts";

export const button = definePart({
  type: "button",
  title: "Push button to ground",
  bus: "pins",
  supplyVolts: [0, 3.6],
  datasheet: {
    title: "Jacdac service 0x1473a263, button",
    url: "https://jacdac.github.io/jacdac-docs/services/button/",
  },
  driver: "@devicescript/servers startButton",
  model: "sim/parts/button.ts",
  schema: z.strictObject({ type: z.literal("button"), pins: onePin }),
  pins: { pullUp: true },
  module: () => ({ signals: { signal: "1" }, power: [["2", "GND"]] }),
  espruino: true,
  senses: () => [{ kind: "press" }],
  attach: ({ pins }, { id }) => ({
    id,
    service: "button",
    pins: { pin: pins.signal },
    part: { pressed: false },
  }),
  robot: (name, { pins }) => ({
    servers: [serviceCall("startButton", name, { pin: pins.signal })],
    member: { name, value: `new Button(${name})` },
    runtime: ["Button"],
    stop: { by: "button", client: name },
  }),
  selftest: (robot) => ({
    kind: "button",
    code: `let pressed = 0
    for (let ms = 0; ms < 5000 && pressed === 0; ms += 20) {
        if (${robot}.pressed()) pressed = 1
        await sleep(20)
    }
    say(pressed)`,
  }),
});
