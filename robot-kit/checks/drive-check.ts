import { actionsOf, type Kit, sensesOf } from "../schema/kit.ts";
import type { WiringFinding } from "./finding.ts";

/** The firmware samples an encoder's pins about this often a second. */
const encoderSamplesPerSecond = 1000;

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
  const motors = actionsOf(kit, "motor").map(({ action }) => action);
  return sensesOf(kit, "wheelTurn").flatMap(({ name, sense }): WiringFinding[] => {
    const { side, sampledEdgesPerTurn = 0 } = sense;
    const model = motors.find((motor) => motor.side === side)?.model;
    const turnsPerSecond = model ? ((model.noLoadRpm / 60) * kit.battery.volts) / model.ratedVolts : 0;
    const edges = Math.round(sampledEdgesPerTurn * turnsPerSecond);
    if (edges <= encoderSamplesPerSecond) return [];
    const params = { part: name, edges, limit: encoderSamplesPerSecond };
    return [{ level: "warning", id: "kit.encoderSpeed", params, at: ["parts", name] }];
  });
}
