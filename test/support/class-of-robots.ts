import { Random } from "../../sim/numbers/random.ts";
import type { SoloRun } from "./simulate.ts";

/** How far apart the robots of a class are, as shares: from less to more by so much, evenly spread. */
export const classroom = { motor: 0.15, battery: 0.1, grip: 0.3 } as const;

/**
 * Makes the robot of a run one of a class: each motor up to 15 % stronger or weaker and quicker or slower than its
 * data, the battery up to 10 % fuller or emptier, the floor up to 30 % more slippery. Sensors keep their noise, and wheels
 * the few thousandths by which the simulator's wheels differ in diameter, unless `wheelsAlike`.
 */
export function asInAClass(simulation: SoloRun, seed: number, wheelsAlike = false): void {
  const random = new Random(seed).stream("class");
  const share = (most: number) => random.uniform(1 - most, 1 + most);
  const { drive } = simulation.body;
  for (const side of ["left", "right"] as const) {
    const motor = drive.motor(side);
    motor.strength = share(classroom.motor);
    motor.quickness = share(classroom.motor);
  }
  if (wheelsAlike)
    for (const side of ["left", "right"] as const)
      drive.setWheelDiameter(side, simulation.robot.definition.model.wheels.diameterMm);
  drive.batteryVolts = simulation.robot.definition.model.battery.volts * share(classroom.battery);
  drive.setGrip(random.uniform(1 - classroom.grip, 1));
}
