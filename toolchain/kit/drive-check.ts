import type { MotorModel, Side } from "../../sim/world/robot-model.ts";
import type { WiringFinding } from "./finding.ts";
import { definitionOf, type Kit, partsOf } from "./kit.ts";

/** The firmware samples an encoder's pins about this often a second. */
const encoderSamplesPerSecond = 1000;

/** Motors and encoders: one motor a side, and no encoder that the firmware can't follow. */
export function checkDrive(kit: Kit): WiringFinding[] {
  return [...sidesTwice(kit), ...encoderSpeed(kit)];
}

/** The kit's motors of a side, by the part that drives them. */
function motorsOn(kit: Kit, side: Side): { name: string; motor: MotorModel }[] {
  return Object.entries(kit.parts).flatMap(([name, part]) => {
    const motor = definitionOf(part).motors?.(part)[side];
    return motor ? [{ name, motor }] : [];
  });
}

function sidesTwice(kit: Kit): WiringFinding[] {
  return (["left", "right"] as const).flatMap((side): WiringFinding[] => {
    // A PWM module may name a side twice itself.
    const own = partsOf(kit, "pca9685").flatMap(([name, { motors }]) =>
      motors.filter((motor) => motor.side === side).map(() => name),
    );
    const others = motorsOn(kit, side)
      .map(({ name }) => name)
      .filter((name) => !own.includes(name));
    const [first, second] = [...others, ...own];
    if (first === undefined || second === undefined) return [];
    return [{ level: "error", id: "kit.sideTwice", params: { first, second, side } }];
  });
}

function encoderSpeed(kit: Kit): WiringFinding[] {
  return partsOf(kit, "rotaryEncoder").flatMap(([part, { side, slots }]): WiringFinding[] => {
    const motor = motorsOn(kit, side)[0]?.motor;
    const turnsPerSecond = motor ? ((motor.noLoadRpm / 60) * kit.battery.volts) / motor.ratedVolts : 0;
    const edges = Math.round(slots * 4 * turnsPerSecond);
    if (edges <= encoderSamplesPerSecond) return [];
    const params = { part, edges, limit: encoderSamplesPerSecond };
    return [{ level: "warning", id: "kit.encoderSpeed", params }];
  });
}
