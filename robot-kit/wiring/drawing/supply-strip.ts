import type { Block, Wiring } from "../wiring.ts";
import { railBlock } from "../wiring.ts";
import type { BoxPin } from "./shapes.ts";
import type { Sheet } from "./sheet.ts";

const height = 62;
const gap = 46;
const widths: Readonly<Record<string, number>> = { BATTERY: 150, SWITCH: 96, STEPDOWN: 210 };
/** Pins on a block's lower edge, as shares of its width. */
const bottomPins: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  BATTERY: { "−": 0.2 },
  SWITCH: { "2": 0.7 },
  STEPDOWN: { "IN+": 0.18, "IN−": 0.5, "OUT+": 0.82 },
};

/**
 * Battery, switch and step-down module in a row above the rails.
 * @returns where their wires meet each rail
 */
export function drawSupply(
  sheet: Sheet,
  { blocks, wires }: Wiring,
  top: number,
  railY: ReadonlyMap<string, number>,
): Map<string, number[]> {
  const strip = blocks.filter(({ id }) => widths[id] !== undefined);
  const total = strip.reduce((sum, { id }) => sum + widths[id]!, 0) + gap * (strip.length - 1);
  const touches = new Map<string, number[]>();
  let x = -total / 2;
  for (const block of strip) {
    const width = widths[block.id]!;
    const pins: BoxPin[] = Object.entries(bottomPins[block.id]!).map(([label, share]) => ({
      label,
      x: x + share * width,
      y: top + height,
      edge: "bottom",
      used: true,
    }));
    for (const { label, x: pinX, y } of pins) {
      const rail = railOf(block, label);
      if (!rail) continue;
      sheet.line(rail, [
        { x: pinX, y },
        { x: pinX, y: railY.get(rail)! },
      ]);
      touches.set(rail, [...(touches.get(rail) ?? []), pinX]);
    }
    const middle = top + height / 2;
    if (block.id === "BATTERY") pins.push({ label: "+", x: x + width, y: middle, edge: "right", used: true });
    if (block.id === "SWITCH") {
      sheet.line("BAT", [
        { x: x - gap, y: middle },
        { x, y: middle },
      ]);
      pins.push({ label: "1", x, y: middle, edge: "left", used: true });
    }
    sheet.boxes.push({ block, x, y: top, width, height, pins });
    x += width + gap;
  }
  return touches;

  function railOf({ id }: Block, pin: string) {
    const wire = wires.find(
      ({ from, to }) => (from.block === id && from.pin === pin) || (to.block === id && to.pin === pin),
    );
    const end = wire && [wire.from, wire.to].find(({ block }) => block === railBlock);
    return end?.pin as "GND" | "3V3" | "5V" | "BAT" | undefined;
  }
}
