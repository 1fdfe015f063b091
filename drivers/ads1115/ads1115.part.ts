import { z } from "zod";
import { definePart, i2cAddress, place } from "../part.ts";
import { spotMm } from "../quantities.ts";
import { ADS1115Chip } from "./ads1115.chip.ts";

/** The supply of a line sensor's phototransistor, and so its full scale. */
const sensorVolts = 3.3;
const noiseVolts = 0.01;

export const ads1115 = definePart({
  type: "ads1115",
  title: "ADS1115 with line sensors",
  bus: "i2c",
  addresses: [0x48, 0x49, 0x4a, 0x4b],
  supplyVolts: [2, 5.5],
  datasheet: { title: "TI SBAS444", url: "https://www.ti.com/lit/ds/symlink/ads1115.pdf" },
  driver: "drivers/ads1115/ads1115.ts",
  model: "drivers/ads1115/ads1115.chip.ts",
  probe: [0x01],
  schema: z.strictObject({
    type: z.literal("ads1115"),
    address: i2cAddress.default(0x48),
    /** Line sensors on its inputs 0 to 3. */
    lines: z.array(z.strictObject({ at: place, spotMm })).max(4),
  }),
  module: () => ({
    name: "ADS1115",
    power: [
      ["VDD", "3V3"],
      ["GND", "GND"],
    ],
  }),
  senses: ({ lines }) =>
    lines.map(({ at, spotMm }, input) => ({
      kind: "reflectance",
      at,
      spotMm,
      channel: String(input),
      number: input + 1,
    })),
  attach({ address, lines }, { id, clock, noise, body, i2c }) {
    const volts = (input: number) => {
      const line = lines[input];
      if (!line) return 0;
      return noise.normal(body.reflectance(line.at, line.spotMm) * sensorVolts, noiseVolts);
    };
    i2c.attach(id, () => new ADS1115Chip(clock, { volts }, address));
    return undefined;
  },
});
