import { z } from "zod";
import { definePart, onePin } from "../part.ts";
import { shownColours } from "./led-strip.chip.ts";

/** WS2812 LEDs; no PWM, the firmware sends to them by its RMT unit. */
export const ledStrip = definePart({
  type: "ledStrip",
  title: "WS2812 LED strip",
  bus: "pins",
  supplyVolts: [3.5, 5.3],
  datasheet: {
    title: "Worldsemi WS2812B V5",
    url: "https://www.world-semi.com/DownLoadFile/108",
  },
  driver: "runtime/src/led-strip.ts",
  model: "drivers/led-strip/led-strip.chip.ts",
  schema: z.strictObject({
    type: z.literal("ledStrip"),
    pins: onePin,
    pixels: z.int().min(1).max(300),
  }),
  pins: { output: true },
  module: ({ pixels }) => ({
    name: "WS2812B",
    signals: { signal: "DIN" },
    power: [
      ["5V", "5V"],
      ["GND", "GND"],
    ],
    through: "330 Ω",
    noteParams: { pixels },
  }),
  does: () => [{ kind: "pixels" }],
  attach({ pins, pixels }, { pixelLines, show }) {
    pixelLines.attach(pins.signal, (bytes) => {
      const colours = shownColours(bytes, pixels);
      show(colours, colours.length);
    });
    return undefined;
  },
  robot: (name, { pins, pixels }) => ({
    member: { name, value: `new LedStrip(${pins.signal}, ${pixels})` },
    runtime: ["LedStrip"],
  }),
  selftest: (robot) => ({
    kind: "strip",
    code: `${["255, 0, 0", "0, 255, 0", "0, 0, 255", "0, 0, 0"]
      .map((colour) => `${robot}.fill(${colour})\n    await ${robot}.show()\n    await sleep(500)`)
      .join("\n    ")}
    say(1)`,
  }),
});
