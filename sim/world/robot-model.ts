/** What the physics must know of a robot. Distances from the middle between the driven wheels. */
export interface RobotModel {
  readonly chassis: {
    readonly frontMm: number;
    readonly backMm: number;
    readonly leftMm: number;
    readonly rightMm: number;
  };
  readonly massG: number;
  readonly wheels: {
    readonly diameterMm: number;
    readonly trackWidthMm: number;
    /** From the front to the rear axle of four driven wheels; left out: two driven wheels and a caster. */
    readonly wheelbaseMm?: number;
  };
  /** Each is one motor; with four wheels a side has two like it. */
  readonly motors: { readonly left: MotorModel; readonly right: MotorModel };
  readonly battery: { readonly volts: number; readonly internalOhm: number };
}

/** A DC motor with its gear, seen at the wheel. */
export interface MotorModel {
  readonly ratedVolts: number;
  /** At rated voltage, gear friction included. */
  readonly noLoadRpm: number;
  /** At rated voltage, gear friction taken off. */
  readonly stallTorqueNmm: number;
  /** Duty from 0 to 1 at rated voltage below which friction holds the wheel. */
  readonly deadBand: number;
}

export type Side = "left" | "right";

/**
 * Against turning, about the middle between the driven wheels, in kg·m²: that of an even plate. The physics has the
 * centre of mass in that middle too. A real robot on two wheels and a caster has it some 10 to 15 mm towards the caster,
 * which adds about 5 % to this and tugs a little outward in bends: less than its parts differ from what a kit says.
 */
export function momentOfInertia({ chassis, massG }: Pick<RobotModel, "chassis" | "massG">): number {
  const length = (chassis.frontMm + chassis.backMm) / 1000;
  const width = (chassis.leftMm + chassis.rightMm) / 1000;
  return ((massG / 1000) * (length * length + width * width)) / 12;
}

/** A robot whose wheels are larger or farther apart than its kit says, by these shares. */
export function withWheels(model: RobotModel, wheelsShare: number, trackShare: number): RobotModel {
  if (wheelsShare === 1 && trackShare === 1) return model;
  const { diameterMm, trackWidthMm } = model.wheels;
  const wheels = { diameterMm: diameterMm * wheelsShare, trackWidthMm: trackWidthMm * trackShare };
  return { ...model, wheels: { ...model.wheels, ...wheels } };
}

/** Where the driven wheels stand on the floor, in the robot's axes: forward, right. */
export function wheelContacts({ wheels }: RobotModel): { side: Side; xMm: number; yMm: number }[] {
  const axles = wheels.wheelbaseMm === undefined ? [0] : [wheels.wheelbaseMm / 2, -wheels.wheelbaseMm / 2];
  return axles.flatMap((xMm) => [
    { side: "left", xMm, yMm: -wheels.trackWidthMm / 2 },
    { side: "right", xMm, yMm: wheels.trackWidthMm / 2 },
  ]);
}
