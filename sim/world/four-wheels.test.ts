import { suite } from "uvu";
import * as assert from "uvu/assert";
import { Random } from "../numbers/random.ts";
import { DriveTrain } from "./drive-train.ts";
import type { RobotModel } from "./robot-model.ts";

const motor = { ratedVolts: 6, noLoadRpm: 200, stallTorqueNmm: 80, deadBand: 0.12 };
const car: RobotModel = {
  chassis: { frontMm: 110, backMm: 110, leftMm: 80, rightMm: 80 },
  massG: 900,
  wheels: { diameterMm: 65, trackWidthMm: 130, wheelbaseMm: 110 },
  motors: { left: motor, right: motor },
  battery: { volts: 6, internalOhm: 0 },
};

/** Every part is just what its data says. */
class Exact extends Random {
  constructor() {
    super(1);
  }
  override normal(mean = 0): number {
    return mean;
  }
}

/** A car that was driven for a while, at these duties. */
function driven(left: number, right: number, wheels: Partial<RobotModel["wheels"]> = {}, seconds = 2) {
  const drive = new DriveTrain({ ...car, wheels: { ...car.wheels, ...wheels } }, new Exact());
  drive.motor("left").duty = left;
  drive.motor("right").duty = right;
  for (let ms = 0; ms < seconds * 1000; ms++) drive.step();
  return drive;
}

/** rad/s per wheel speed: 1 when nothing slips. */
const turnShare = ({ turning, wheelSpeed }: { turning: number; wheelSpeed: number }, radius = 0.0325) =>
  (turning * car.wheels.trackWidthMm) / 2000 / (wheelSpeed * radius);

const fourWheels = suite("Four driven wheels");

fourWheels("drive straight, and no faster than two: each motor carries its own share", () => {
  const drive = driven(0.6, 0.6);
  assert.is(drive.turning, 0);
  assert.is(drive.sideways, 0);
  const freeSpeed = ((0.6 - 0.12) / (1 - 0.12)) * ((200 / 60) * 2 * Math.PI) * 0.0325;
  assert.ok(Math.abs(drive.forward - freeSpeed) < 0.01, `${drive.forward} m/s, free ${freeSpeed} m/s`);
});

fourWheels("pull harder than two: the sides' torques add up, on all of the weight", () => {
  const start = (wheelbaseMm: number | undefined) => {
    const { wheelbaseMm: _, ...two } = car.wheels;
    const wheels = wheelbaseMm === undefined ? two : { ...two, wheelbaseMm };
    const drive = new DriveTrain({ ...car, massG: 3000, wheels }, new Exact());
    drive.motor("left").duty = drive.motor("right").duty = 0.8;
    for (let ms = 0; ms < 100; ms++) drive.step();
    return drive.forward;
  };
  const ratio = start(110) / start(undefined);
  assert.ok(ratio > 1.6 && ratio < 2.4, `${ratio} times as fast after 0.1 s`);
});

fourWheels("turn slower than their treads run, since the tyres scrub", () => {
  const drive = driven(0.8, -0.8);
  const share = turnShare({ turning: drive.turning, wheelSpeed: drive.wheelSpeed("left") });
  assert.ok(share > 0.3 && share < 0.9, `turns at ${share} of the treads`);
});

fourWheels("scrub more, the longer the wheelbase", () => {
  const turning = [60, 110, 160].map((wheelbaseMm) => driven(0.8, -0.8, { wheelbaseMm }).turning);
  assert.ok(turning[0]! > turning[1]! && turning[1]! > turning[2]!, turning.join(", "));
});

fourWheels("cannot turn on the spot with a gentle push that would drive them straight", () => {
  assert.ok(Math.abs(driven(0.3, -0.3).turning) < 0.2);
  assert.ok(driven(0.3, 0.3).forward > 0.1);
});

fourWheels("stop turning within a moment when the motors stop, and then stand still", () => {
  const drive = driven(0.8, -0.8);
  drive.motor("left").duty = drive.motor("right").duty = 0;
  for (let ms = 0; ms < 500; ms++) drive.step();
  assert.is(drive.atRest, true);
});

fourWheels("do not creep or shake with the step of the physics", () => {
  const turning = [1.9, 1.95, 2].map((seconds) => driven(0.8, -0.8, {}, seconds).turning);
  for (const each of turning) assert.ok(Math.abs(each - turning[0]!) < 0.05, turning.join(", "));
});

fourWheels("draw twice what two motors draw", () => {
  const blocked = (drive: DriveTrain) => {
    drive.step();
    drive.step();
    return drive.amps;
  };
  const four = new DriveTrain(car, new Exact());
  const { wheelbaseMm: _, ...two } = car.wheels;
  const pair = new DriveTrain({ ...car, wheels: two }, new Exact());
  for (const drive of [four, pair]) drive.motor("left").duty = drive.motor("right").duty = 0.5;
  assert.ok(Math.abs(blocked(four) / blocked(pair) - 2) < 0.05);
});

fourWheels.run();
