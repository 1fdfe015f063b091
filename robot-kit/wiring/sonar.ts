import { boards, pinLabel } from "../schema/boards.ts";
import type { Kit } from "../schema/kit.ts";
import { lowerHalf } from "./divider.ts";
import { boardBlock, type End, powerWire, railOf, type Wiring } from "./wiring.ts";

const sensor = "distance";
/** Below the pin of the board; the other half of the divider sits in the wire to ECHO. */
const resistor = "echoResistor";

/**
 * The HC-SR04 of a robot that runs Espruino. Its echo has the level of its supply, 5 V, and a pin of the ESP32 takes
 * 3.6 V at most: two resistors divide it.
 */
export function sonar(kit: Kit): Wiring {
  const pins = kit.espruino?.hcSr04.pins;
  if (!pins) return { blocks: [], wires: [] };
  const board = (gpio: number): End => ({ block: boardBlock, pin: pinLabel(boards[kit.board], gpio) });
  const { trigger, echo } = pins;
  const lower = lowerHalf(kit, resistor, echo, "1.8 kΩ");
  return {
    blocks: [{ id: sensor, kind: "part", type: "hcSr04", module: "HC-SR04" }, ...lower.blocks],
    wires: [
      { from: board(trigger), to: { block: sensor, pin: "TRIG" }, kind: "signal" },
      { from: board(echo), to: { block: sensor, pin: "ECHO" }, kind: "signal", through: "1 kΩ" },
      powerWire(railOf(kit, "5V"), sensor, "VCC"),
      powerWire("GND", sensor, "GND"),
      ...lower.wires,
    ],
  };
}
