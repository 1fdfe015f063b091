import { type Kit, type PartOf, partsOf } from "./kit.ts";

/** The names of the drive's parts, and the numbers that `DriveBase` of the runtime wants. */
export interface DriveTrain {
  readonly leftMotor: string;
  readonly rightMotor: string;
  readonly leftEncoder: string;
  readonly rightEncoder: string;
  readonly wheelDiameterMm: number;
  readonly trackWidthMm: number;
  readonly clicksPerTurn: number;
  /** mm/s at full duty without load. */
  readonly topSpeed: number;
  readonly deadBand: number;
}

/** The drive of a kit with a motor and an encoder on each side; undefined for another one. */
export function driveTrain(kit: Kit): DriveTrain | undefined {
  const left = { motor: onSide(kit, "motor", "left"), encoder: onSide(kit, "rotaryEncoder", "left") };
  const right = { motor: onSide(kit, "motor", "right"), encoder: onSide(kit, "rotaryEncoder", "right") };
  if (!left.motor || !left.encoder || !right.motor || !right.encoder) return undefined;
  const motor = left.motor[1];
  const encoder = left.encoder[1];
  const turnsPerSecond = (motor.noLoadRpm / 60) * (kit.battery.volts / motor.ratedVolts);
  return {
    leftMotor: left.motor[0],
    rightMotor: right.motor[0],
    leftEncoder: left.encoder[0],
    rightEncoder: right.encoder[0],
    wheelDiameterMm: kit.robot.wheelDiameterMm,
    trackWidthMm: kit.robot.trackWidthMm,
    clicksPerTurn: encoder.slots * (encoder.dense ? 2 : 1),
    topSpeed: Math.round(turnsPerSecond * Math.PI * kit.robot.wheelDiameterMm),
    deadBand: motor.deadBand,
  };
}

function onSide<T extends "motor" | "rotaryEncoder">(kit: Kit, type: T, side: "left" | "right") {
  return partsOf(kit, type).find(
    ([, part]: [string, PartOf<"motor" | "rotaryEncoder">]) => part.side === side,
  );
}
