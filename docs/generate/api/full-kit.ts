import { readFileSync } from "node:fs";
import { type Kit, parseKit } from "../../../robot-kit/schema/kit.ts";

/** Parts that the default kit lacks, so that each example of the docstrings has what it needs. */
const more = {
  motion: { type: "mpu6050" },
  color: { type: "tcs34725", at: { xMm: 50, yMm: 0 } },
  battery: { type: "ina219", address: 0x41 },
  strip: { type: "ledStrip", pins: { signal: 16 }, pixels: 8 },
  speaker: { type: "buzzer", pins: { signal: 17 } },
  side: { type: "rcwl9620", at: { xMm: 0, yMm: 70, headingDeg: 90 } },
  leftEye: { type: "rcwl9620", address: 0x58, at: { xMm: 0, yMm: 0 } },
  rightEye: { type: "rcwl9620", address: 0x59, at: { xMm: 0, yMm: 0 } },
  arm: { type: "servo", pins: { signal: 5 } },
};

/** The default kit with every part that a program can call. Nobody could build it: the board has too few PWM pins. */
export function fullKit(): { readonly text: string; readonly kit: Kit } {
  const own = JSON.parse(readFileSync("devicescript.json", "utf8")) as { parts: Record<string, unknown> };
  const text = JSON.stringify({ ...own, id: "full", parts: { ...own.parts, ...more } });
  return { text, kit: parseKit(text, "full kit") };
}
