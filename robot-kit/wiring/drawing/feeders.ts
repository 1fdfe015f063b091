import type { Block, Wire, Wiring } from "../wiring.ts";
import type { Net } from "./channel.ts";
import type { WireStyle } from "./shapes.ts";
import type { Sheet } from "./sheet.ts";

/** An output of a block, and all that hangs on it in the column behind. */
export interface Feeder extends Net {
  readonly style: WireStyle;
  /** What it leads to, and where it comes from. */
  readonly label: string;
  readonly pin: string;
}

/** Joins the wires that come from one pin. */
export function feedersOf(
  wires: readonly Wire[],
  sheet: Sheet,
  pinY: (block: string, pin: string) => number,
): Feeder[] {
  const sources = [...new Set(wires.map(({ from }) => `${from.block} ${from.pin}`))];
  return sources.map((id) => {
    const own = wires.filter(({ from }) => `${from.block} ${from.pin}` === id);
    const { from, to } = own[0]!;
    return {
      id,
      pin: from.pin,
      label: `${to.block} ${own.map((wire) => wire.to.pin).join("+")}`,
      style: supplyStyle(from.pin) ?? sheet.styleOf(id),
      first: [pinY(from.block, from.pin)],
      second: own.map((wire) => pinY(wire.to.block, wire.to.pin)),
    };
  });
}

/** An output's supply pins have the colours of the rails that they come from. */
function supplyStyle(pin: string): WireStyle | undefined {
  if (pin.startsWith("GND")) return "GND";
  return pin.startsWith("V+") ? "5V" : undefined;
}

/** The motors of a driver by the pair of outputs that they are on; two of a side may share one. */
export function motorsAt(
  driver: string,
  { blocks, wires }: Wiring,
): { outputs: readonly string[]; motors: Block[] }[] {
  const byOutputs = new Map<string, { outputs: readonly string[]; motors: Block[] }>();
  for (const block of blocks.filter(({ kind }) => kind === "motor")) {
    const outputs = wires
      .filter(({ from, to }) => from.block === driver && to.block === block.id)
      .map(({ from }) => from.pin);
    if (outputs.length === 0) continue;
    const found = byOutputs.get(outputs.join()) ?? { outputs, motors: [] };
    found.motors.push(block);
    byOutputs.set(outputs.join(), found);
  }
  return [...byOutputs.values()];
}
