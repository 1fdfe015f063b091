import { z } from "zod";
import { faultyLine, lineFaults } from "../line-faults.ts";
import { definePart, pin } from "../part.ts";
import { offsetMm, spacingMm as spacing, spotMm as spot } from "../quantities.ts";
import { LineArrayModel, rowOfSensors } from "./line-array.chip.ts";

const noiseLevel = 0.005;

/** A fault of one sensor in the row: `s1Stuck`. */
function ofChannel(channel: string): (fault: string) => string {
  return (fault) => `${channel}${fault[0]!.toUpperCase()}${fault.slice(1)}`;
}

export const lineArray = definePart({
  type: "lineArray",
  title: "Row of line sensors on analog pins",
  bus: "pins",
  supplyVolts: [3, 5.5],
  signalsAtSupply: true,
  datasheet: { title: "Pololu QTR-8A", url: "https://www.pololu.com/product/960" },
  driver: "drivers/line-array/line-array.ts",
  model: "drivers/line-array/line-array.chip.ts",
  schema: z.strictObject({
    type: z.literal("lineArray"),
    /** From left to right. */
    pins: z.record(z.string(), pin),
    /** Forward of the middle between the driven wheels. */
    xMm: offsetMm,
    spacingMm: spacing,
    spotMm: spot,
  }),
  pins: { analog: true },
  espruino: true,
  module: ({ pins }) => ({
    noteParams: { count: Object.keys(pins).length },
  }),
  senses({ pins, xMm, spacingMm, spotMm }) {
    const channels = Object.entries(pins);
    return rowOfSensors(channels.length, xMm, spacingMm).map((at, i) => {
      const [channel, gpio] = channels[i]!;
      return { kind: "reflectance", at, spotMm, channel, number: i + 1, gpio };
    });
  },
  faults: ({ pins }) => Object.keys(pins).flatMap((channel) => lineFaults.map(ofChannel(channel))),
  attach({ pins, xMm, spacingMm, spotMm }, desk) {
    const { id, body, noise } = desk;
    const entries = Object.entries(pins);
    const places = rowOfSensors(entries.length, xMm, spacingMm);
    const scene = {
      reflectance: (at: { readonly xMm: number; readonly yMm: number }) => body.reflectance(at, spotMm),
    };
    const row = new LineArrayModel(scene, places, () => noise.uint32() / 0x1_0000_0000);
    return entries.map(([name, number], i) => {
      const reflectance = faultyLine(
        () => Math.max(0, Math.min(1, noise.normal(row.level(i), noiseLevel))),
        desk,
        ofChannel(name),
      );
      return {
        id: `${id}.${name}`,
        service: "analog:reflectedLight",
        pins: { pin: number },
        part: { reflectance },
      } as const;
    });
  },
});
