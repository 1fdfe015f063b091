import { suite } from "uvu";
import * as assert from "uvu/assert";
import { Problem } from "../../messages/problem.ts";
import { parseWorld } from "../../test/support/read-world.ts";
import { Random } from "../numbers/random.ts";
import { Obstacles } from "./obstacles.ts";
import type { BodyEvent, RobotBody } from "./robot-body.ts";
import type { RobotModel } from "./robot-model.ts";
import { World, worldStepUs } from "./world.ts";

const motor = { ratedVolts: 6, noLoadRpm: 200, stallTorqueNmm: 80, deadBand: 0.12 };
/** 150 mm long and wide, its middle 15 mm behind that of the outline. */
const model: RobotModel = {
  chassis: { frontMm: 90, backMm: 60, leftMm: 75, rightMm: 75 },
  massG: 500,
  wheels: { diameterMm: 65, trackWidthMm: 130 },
  motors: { left: motor, right: motor },
  battery: { volts: 6, internalOhm: 0.3 },
};
const heavy: RobotModel = { ...model, massG: 1000 };

const ring = (more = "") =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2000 1000">${more}
  <g class="start" id="left" transform="translate(600 500)"/>
  <g class="start" id="right" transform="translate(1100 500) rotate(180)"/></svg>`;

interface Ring {
  readonly world: World;
  readonly left: RobotBody;
  readonly right: RobotBody;
}

function mkRing(models: { left?: RobotModel; right?: RobotModel } = {}, more = "", seed = 1): Ring {
  const world = new World(parseWorld(ring(more), "ring.svg"), new Random(seed));
  const left = world.addRobot(models.left ?? model, "left");
  const right = world.addRobot(models.right ?? model, "right");
  return { world, left, right };
}

function duty(robot: RobotBody, left: number, right = left): void {
  robot.setMotor("left", left, "brake");
  robot.setMotor("right", right, "brake");
}

function run(world: World, seconds: number): void {
  for (let timeUs = 0; timeUs < seconds * 1e6; timeUs += worldStepUs) world.step();
}

const touches = (events: readonly BodyEvent[]) =>
  events.flatMap((event) =>
    event.type === "contact" ? [`${event.phase} ${event.kind} ${event.element}`] : [],
  );

const robots = suite("several robots");

robots("a robot that stands is pushed away by one that drives into it", () => {
  const { world, left, right } = mkRing();
  duty(left, 0.8);
  run(world, 2);
  assert.ok(right.pose.xMm > 1150, `pushed to ${right.pose.xMm.toFixed(0)} mm`);
  const gap = right.pose.xMm - left.pose.xMm - 2 * model.chassis.frontMm;
  assert.ok(Math.abs(gap) < 2, `nose to nose: ${gap.toFixed(2)} mm apart`);
});

robots("each is told what it touched", () => {
  const { world, left, right } = mkRing();
  duty(left, 0.8);
  run(world, 1.5);
  duty(left, -0.8);
  run(world, 1);
  assert.equal(touches(left.takeEvents()), ["begin robot right", "end robot right"]);
  assert.equal(touches(right.takeEvents()), ["begin robot left", "end robot left"]);
});

robots("with the same motors the heavier robot wins, since its tyres hold better", () => {
  const { world, left, right } = mkRing({ left: heavy });
  duty(left, 1);
  duty(right, 1);
  run(world, 4);
  const middle = (left.pose.xMm + right.pose.xMm) / 2;
  assert.ok(middle > 900, `the middle between them went from 850 to ${middle.toFixed(0)} mm`);
});

robots("equal robots that push at each other hardly move", () => {
  const { world, left, right } = mkRing();
  // Motors and grip differ with the seed, by some per cent: these two must be alike.
  const { strength } = left.drive.motor("left");
  for (const { drive } of [left, right]) {
    drive.batteryVolts = 6;
    for (const side of ["left", "right"] as const) {
      drive.motor(side).strength = strength;
      drive.setWheelDiameter(side, 65);
    }
    drive.setGrip(1);
  }
  duty(left, 0.3);
  duty(right, 0.3);
  run(world, 4);
  const middle = (left.pose.xMm + right.pose.xMm) / 2;
  assert.ok(Math.abs(middle - 850) < 25, `${middle.toFixed(1)} mm`);
});

robots("a distance sensor sees the other robot, and a wall only behind it", () => {
  const { world, left, right } = mkRing({}, '<rect class="wall" x="1500" y="0" width="10" height="1000"/>');
  const nose = { xMm: 90, yMm: 0, headingDeg: 0 };
  assert.is(Math.round(left.rangeMm(nose, 2000, 0)!), 1100 - 90 - 690);
  assert.ok(world.placeRobot(right, { xMm: 1100, yMm: 200, headingDeg: 0 }));
  assert.is(Math.round(left.rangeMm(nose, 2000, 0)!), 1500 - 690);
});

robots("a further robot changes nothing that the others drew", () => {
  const pair = mkRing();
  const alone = new World(parseWorld(ring(), "ring.svg"), new Random(1)).addRobot(model, "left");
  assert.is(pair.left.drive.batteryVolts, alone.drive.batteryVolts);
  assert.is(pair.left.drive.motor("left").strength, alone.drive.motor("left").strength);
  assert.is.not(pair.right.drive.motor("left").strength, alone.drive.motor("left").strength);
});

robots("far from each other, each drives as it would alone", () => {
  const pair = mkRing();
  const world = new World(parseWorld(ring(), "ring.svg"), new Random(1));
  const alone = world.addRobot(model, "left");
  for (const robot of [pair.left, alone]) duty(robot, 0.3, 0.35);
  duty(pair.right, -0.5, -0.4);
  run(pair.world, 1);
  run(world, 1);
  assert.equal(pair.left.pose, alone.pose);
});

robots("no robot is put into another by hand", () => {
  const { world, left, right } = mkRing();
  assert.not.ok(world.placeRobot(left, { xMm: 1050, yMm: 500, headingDeg: 0 }));
  assert.is(left.pose.xMm, 600);
  assert.is(right.pose.xMm, 1100);
});

for (const [what, act, id] of [
  ["a place that the world lacks", (world: World) => world.addRobot(model, "middle"), "world.noPlace"],
  [
    "a start in another robot",
    (world: World) => {
      world.addRobot(model, "left");
      world.addRobot({ ...model, chassis: { ...model.chassis, frontMm: 600 } }, "right");
    },
    "world.startInside",
  ],
] as const)
  robots(`is refused: ${what}`, () => {
    const world = new World(parseWorld(ring(), "ring.svg"), new Random(1));
    try {
      act(world);
    } catch (error) {
      assert.instance(error, Problem);
      assert.is((error as Problem).id, id);
      return;
    }
    assert.unreachable("it was not refused");
  });

/** The same with each step of the world in parts of 1 ms, whether robots touch or not. */
function inMilliseconds<T>(work: () => T): T {
  const touch = Object.getOwnPropertyDescriptor(Obstacles.prototype, "robotsTouch")!;
  Object.defineProperty(Obstacles.prototype, "robotsTouch", { ...touch, get: () => true });
  try {
    return work();
  } finally {
    Object.defineProperty(Obstacles.prototype, "robotsTouch", touch);
  }
}

robots("pushing goes as fast as in steps of a millisecond alone, within 5 %", () => {
  for (const [models, leftDuty, rightDuty] of [
    [{}, 0.8, 0],
    [{}, 0.5, 0],
    [{ left: heavy }, 1, 1],
    [{ left: heavy }, 1, 0.6],
    [{ right: heavy }, 0.9, 0],
  ] as const) {
    const speed = () => {
      const { world, left, right } = mkRing(models);
      duty(left, leftDuty);
      duty(right, rightDuty);
      run(world, 2);
      const fromMm = right.pose.xMm;
      run(world, 2);
      return (right.pose.xMm - fromMm) / 2;
    };
    const [mixed, fine] = [speed(), inMilliseconds(speed)];
    const said = `${leftDuty} against ${rightDuty}: ${mixed.toFixed(1)} and ${fine.toFixed(1)} mm/s`;
    assert.ok(Math.abs(fine) > 10, said);
    assert.ok(Math.abs(mixed - fine) < 0.05 * Math.abs(fine), said);
  }
});

robots("robots in contact turn as in steps of a millisecond alone, within 20 %", () => {
  // The first drives past the other's middle by so much, and turns it.
  for (const [pastMm, driving] of [
    [50, 0.8],
    [-60, 0.8],
    [70, 0.5],
  ] as const) {
    const turned = () => {
      const { world, left, right } = mkRing();
      assert.ok(world.placeRobot(left, { xMm: 850, yMm: 500 + pastMm, headingDeg: 0 }));
      duty(left, driving);
      run(world, 2);
      return right.pose.headingDeg - 180;
    };
    const [mixed, fine] = [turned(), inMilliseconds(turned)];
    const said = `${pastMm} mm, ${driving}: ${mixed.toFixed(1)} and ${fine.toFixed(1)} degrees`;
    assert.ok(Math.abs(fine) > 3, said);
    assert.ok(Math.abs(mixed - fine) < 0.2 * Math.abs(fine), said);
  }
});

robots.run();
