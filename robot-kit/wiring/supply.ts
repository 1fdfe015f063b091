import type { Rail } from "../../drivers/part.ts";
import type { Kit } from "../schema/kit.ts";
import { boardBlock, type End, powerWire, railBlock, type Wire, type Wiring } from "./wiring.ts";

/**
 * Battery, switch, step-down module and the board, as they feed the rails. The board takes the battery at its 5V pin (all
 * boards here have a regulator behind it), or the 5 V of the step-down module, and gives the 3.3 V.
 */
export function supply({ wiring }: Kit): Wiring {
  const onto = (rail: Rail, block: string, pin: string): Wire => ({
    from: { block, pin },
    to: { block: railBlock, pin: rail },
    kind: "power",
  });
  const between = (from: End, to: End): Wire => ({ from, to, kind: "power" });
  const stepDown = wiring?.stepDownVolts !== undefined;
  return {
    blocks: [
      { id: "BATTERY", kind: "battery", ...(wiring && { module: wiring.cells }) },
      { id: "SWITCH", kind: "switch" },
      ...(stepDown ? [{ id: "STEPDOWN", kind: "stepDown", module: "5 V" } as const] : []),
    ],
    wires: [
      between({ block: "BATTERY", pin: "+" }, { block: "SWITCH", pin: "1" }),
      onto("BAT", "SWITCH", "2"),
      onto("GND", "BATTERY", "−"),
      ...(stepDown
        ? [
            powerWire("BAT", "STEPDOWN", "IN+"),
            powerWire("GND", "STEPDOWN", "IN−"),
            onto("5V", "STEPDOWN", "OUT+"),
          ]
        : []),
      powerWire(stepDown ? "5V" : "BAT", boardBlock, "5V"),
      powerWire("GND", boardBlock, "GND"),
      onto("3V3", boardBlock, "3V3"),
    ],
  };
}
