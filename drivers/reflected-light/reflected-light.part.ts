import { z } from "zod";
import { faultyLine, lineFaults } from "../line-faults.ts";
import { definePart, onePin, place } from "../part.ts";
import { spotMm as spot } from "../quantities.ts";

/** Share of full scale that readings scatter by. */
const noiseLevel = 0.01;

/** An infrared lamp and a phototransistor that look at the floor, on an analog pin. */
export const reflectedLight = definePart({
  type: "reflectedLight",
  title: "Reflective line sensor",
  bus: "pins",
  supplyVolts: [3, 5.5],
  signalsAtSupply: true,
  datasheet: {
    title: "Vishay 83760 (TCRT5000)",
    url: "https://www.vishay.com/docs/83760/tcrt5000.pdf",
  },
  driver: "@devicescript/servers startReflectedLight",
  model: "sim/parts/reflected-light.ts",
  schema: z.strictObject({
    type: z.literal("reflectedLight"),
    pins: onePin,
    at: place,
    spotMm: spot,
  }),
  pins: { analog: true },
  module: () => ({
    name: "TCRT5000",
    signals: { signal: "A0" },
    power: [
      ["VCC", "3V3"],
      ["GND", "GND"],
    ],
  }),
  espruino: true,
  senses: ({ pins, at, spotMm }) => [{ kind: "reflectance", at, spotMm, gpio: pins.signal }],
  faults: () => lineFaults,
  attach({ pins, at, spotMm }, desk) {
    const { id, body, noise } = desk;
    const reflectance = faultyLine(
      () => Math.max(0, Math.min(1, body.reflectance(at, spotMm) + noise.normal(0, noiseLevel))),
      desk,
    );
    return {
      id,
      service: "analog:reflectedLight",
      pins: { pin: pins.signal },
      part: { reflectance },
    };
  },
});
