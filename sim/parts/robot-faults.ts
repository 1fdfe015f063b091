import type { DriveTrain } from "../world/drive-train.ts";
import type { PartFaults } from "./part-faults.ts";

/** What faults call the robot itself: its battery and wheels are no parts of a kit. */
export const wholeRobot = "robot";

/** Nearly empty AA cells: 1.1 V of 1.5 V without load, and some four times the resistance (Energizer E91, "Internal resistance"). */
const weak = { voltsShare: 0.75, ohmShare: 4 };
/** 60 mm in the place of 65 mm: two sizes of wheel that are sold for the same motor. */
const smallShare = 60 / 65;

/** Gives a robot the faults that are of no single part. */
export function giveRobotFaults(faults: PartFaults, drive: DriveTrain): void {
  toggle(faults, "weakBattery", (there) => {
    drive.batteryVolts *= there ? weak.voltsShare : 1 / weak.voltsShare;
    drive.internalOhm *= there ? weak.ohmShare : 1 / weak.ohmShare;
  });
  for (const side of ["left", "right"] as const)
    toggle(faults, `${side}WheelSmall`, (there) => {
      drive.setWheelDiameter(side, drive.wheelDiameterMm(side) * (there ? smallShare : 1 / smallShare));
    });
}

/** A fault that is given twice is there once. */
function toggle(faults: PartFaults, name: string, change: (there: boolean) => void): void {
  let is = false;
  faults.add(wholeRobot, name, (there) => {
    if (is !== there) change(there);
    is = there;
  });
}
