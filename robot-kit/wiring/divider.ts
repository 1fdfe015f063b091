import { boards, pinLabel } from "../schema/boards.ts";
import type { Kit } from "../schema/kit.ts";
import { boardBlock, powerWire, type Wiring } from "./wiring.ts";

/** The lower half of a divider, from a pin of the board to ground; the upper one sits in the signal's wire. */
export function lowerHalf({ board }: Kit, id: string, gpio: number, resistor: string): Wiring {
  const from = { block: boardBlock, pin: pinLabel(boards[board], gpio) };
  return {
    blocks: [{ id, kind: "part", type: "echoResistor", module: resistor }],
    wires: [{ from, to: { block: id, pin: "1" }, kind: "signal" }, powerWire("GND", id, "2")],
  };
}
