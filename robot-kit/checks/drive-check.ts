import { boards, esp32LoopMs } from "../schema/boards.ts";
import { actionsOf, type Kit, sensesOf } from "../schema/kit.ts";
import type { WiringFinding } from "./finding.ts";

/**
 * Of the looks that the firmware's main loop takes at an encoder's pins, so many must fall on one edge: computing makes the
 * loop's turns uneven, and between two looks at one edge alone the direction can be told.
 */
const looksPerEdge = 2;

/** Motors and encoders: one motor a side, and no encoder that the firmware can't follow. */
export function checkDrive(kit: Kit): WiringFinding[] {
  return [...sidesTwice(kit), ...encoderSpeed(kit)];
}

/** A part may have several motors of a side itself. */
function sidesTwice(kit: Kit): WiringFinding[] {
  return (["left", "right"] as const).flatMap((side): WiringFinding[] => {
    const [first, second] = actionsOf(kit, "motor").filter(({ action }) => action.side === side);
    if (!first || !second) return [];
    const params = { first: first.name, second: second.name, side };
    return [{ level: "error", id: "kit.sideTwice", params, at: ["parts", second.name] }];
  });
}

function encoderSpeed(kit: Kit): WiringFinding[] {
  // Espruino counts by interrupts.
  if (kit.espruino) return [];
  const limit = Math.floor(1000 / (boards[kit.board]?.loopMs ?? esp32LoopMs) / looksPerEdge);
  const motors = actionsOf(kit, "motor").map(({ action }) => action);
  return sensesOf(kit, "wheelTurn").flatMap(({ name, sense }): WiringFinding[] => {
    const { side, sampledEdgesPerTurn = 0 } = sense;
    const model = motors.find((motor) => motor.side === side)?.model;
    const turnsPerSecond = model ? ((model.noLoadRpm / 60) * kit.battery.volts) / model.ratedVolts : 0;
    const edges = Math.round(sampledEdgesPerTurn * turnsPerSecond);
    if (edges <= limit) return [];
    const params = { part: name, edges, limit };
    return [{ level: "error", id: "kit.encoderSpeed", params, at: ["parts", name] }];
  });
}
