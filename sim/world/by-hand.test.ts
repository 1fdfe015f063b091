import { suite } from "uvu";
import * as assert from "uvu/assert";
import { parseWorld } from "../../test/support/read-world.ts";
import { bodyIn, stepWorld } from "../../test/support/stepped-world.ts";
import { Random } from "../numbers/random.ts";
import type { RobotModel } from "./robot-model.ts";
import { World } from "./world.ts";

const motor = { ratedVolts: 6, noLoadRpm: 200, stallTorqueNmm: 80, deadBand: 0.12 };
/** 150 mm long and wide. */
const robot: RobotModel = {
  chassis: { frontMm: 90, backMm: 60, leftMm: 75, rightMm: 75 },
  massG: 600,
  wheels: { diameterMm: 65, trackWidthMm: 130 },
  motors: { left: motor, right: motor },
  battery: { volts: 6, internalOhm: 0.3 },
};

/** A robot at 500, 500 that looks along x, a wall on the right, two boxes above. */
function mkWorld(more = ""): World {
  const drawn = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2000 1000">
    <rect class="wall" x="1500" y="0" width="20" height="1000"/>
    <rect class="box" id="red" x="1000" y="100" width="100" height="100"/>
    <rect class="box" id="blue" x="1200" y="100" width="100" height="100"/>
    ${more}<g class="start" transform="translate(500 500)"/></svg>`;
  const world = new World(parseWorld(drawn, "test.svg"), new Random(1));
  world.addRobot(robot, "");
  return world;
}

const corner = (world: World, id: string) => {
  const outline = world.boxes.find((box) => box.id === id)!.outlines.flat();
  return {
    x: Math.round(Math.min(...outline.map(({ x }) => x)) * 10) / 10,
    y: Math.round(Math.min(...outline.map(({ y }) => y)) * 10) / 10,
  };
};

const hand = suite("moving things by hand");

hand("the robot stands where it was put, and looks where it was turned", () => {
  const world = mkWorld();
  assert.ok(world.placeRobot(bodyIn(world), { xMm: 300, yMm: 700, headingDeg: 90 }));
  const { xMm, yMm, headingDeg } = bodyIn(world).pose;
  assert.equal([xMm, yMm, Math.round(headingDeg)].map(Math.round), [300, 700, 90]);
});

hand("a robot that was driving stands still when it is put down", () => {
  const world = mkWorld();
  stepWorld(world, 1, 0.6);
  assert.ok(world.placeRobot(bodyIn(world), { xMm: 300, yMm: 500, headingDeg: 0 }));
  stepWorld(world, 0.5, 0);
  // Its wheels still turned; a robot that had kept its speed would roll on for 29 mm.
  assert.ok(Math.abs(bodyIn(world).pose.xMm - 300) < 10, `${bodyIn(world).pose.xMm}`);
});

hand("put down, it drives on from there, the new way", () => {
  const world = mkWorld();
  world.placeRobot(bodyIn(world), { xMm: 300, yMm: 300, headingDeg: 90 });
  stepWorld(world, 2, 0.5);
  assert.ok(bodyIn(world).pose.yMm > 500, `${bodyIn(world).pose.yMm}`);
  assert.ok(Math.abs(bodyIn(world).pose.xMm - 300) < 60, `${bodyIn(world).pose.xMm}`);
});

for (const [what, pose] of [
  ["a wall", { xMm: 1450, yMm: 500, headingDeg: 0 }],
  ["a box", { xMm: 1050, yMm: 150, headingDeg: 0 }],
] as const)
  hand(`the robot is not put into ${what}: it stays where it was`, () => {
    const world = mkWorld();
    const before = bodyIn(world).pose;
    assert.not.ok(world.placeRobot(bodyIn(world), pose));
    assert.equal(bodyIn(world).pose, before);
  });

hand("turned, the robot may fit where it did not", () => {
  const world = mkWorld();
  // From its middle to its front it has 90 mm, to its side 75.
  assert.not.ok(world.placeRobot(bodyIn(world), { xMm: 1420, yMm: 500, headingDeg: 0 }));
  assert.ok(world.placeRobot(bodyIn(world), { xMm: 1420, yMm: 500, headingDeg: 90 }));
});

hand("a distance sensor sees the wall from where the robot was put", () => {
  const world = mkWorld();
  const front = { xMm: 90, yMm: 0, headingDeg: 0 };
  world.placeRobot(bodyIn(world), { xMm: 1200, yMm: 600, headingDeg: 0 });
  assert.ok(
    Math.abs(bodyIn(world).rangeMm(front, 2000, 0)! - 210) < 0.1,
    `${bodyIn(world).rangeMm(front, 2000, 0)}`,
  );
});

hand("a robot that fell over an edge is put back, and can fall again", () => {
  const world = mkWorld('<rect class="void" x="600" y="300" width="300" height="400"/>');
  const falls = () => stepWorld(world, 3, 0.5).filter(({ type }) => type === "fell").length;
  assert.is(falls(), 1);
  assert.is(falls(), 0);
  world.placeRobot(bodyIn(world), { xMm: 500, yMm: 500, headingDeg: 0 });
  assert.is(falls(), 1);
});

hand("a box moves by so much, and the other one stays", () => {
  const world = mkWorld();
  assert.ok(world.moveBox("red", -300, 250));
  assert.equal(corner(world, "red"), { x: 700, y: 350 });
  assert.equal(corner(world, "blue"), { x: 1200, y: 100 });
});

hand("moves of a box add up", () => {
  const world = mkWorld();
  for (let i = 0; i < 5; i++) assert.ok(world.moveBox("red", -10, 20));
  assert.equal(corner(world, "red"), { x: 950, y: 200 });
});

for (const [what, dx, dy] of [
  ["the other box", 150, 0],
  ["the wall", 430, 200],
  ["the robot", -520, 350],
] as const)
  hand(`a box is not put into ${what}: it stays where it was`, () => {
    const world = mkWorld();
    assert.not.ok(world.moveBox("red", dx, dy));
    assert.equal(corner(world, "red"), { x: 1000, y: 100 });
  });

hand("a box that does not exist is not moved", () => {
  assert.not.ok(mkWorld().moveBox("green", 1, 1));
});

hand("the robot pushes a box from where it was put", () => {
  const world = mkWorld();
  assert.ok(world.moveBox("red", -250, 350));
  const touched = stepWorld(world, 3, 0.5).filter(
    (event) => event.type === "contact" && event.element === "red",
  );
  assert.ok(touched.length > 0);
  assert.ok(corner(world, "red").x > 760, `${corner(world, "red").x}`);
});

hand("a box in a distance sensor's way is seen where it was put", () => {
  const world = mkWorld();
  const front = { xMm: 90, yMm: 0, headingDeg: 0 };
  world.moveBox("red", 0, 350);
  assert.ok(
    Math.abs(bodyIn(world).rangeMm(front, 2000, 0)! - 410) < 0.5,
    `${bodyIn(world).rangeMm(front, 2000, 0)}`,
  );
});

hand.run();
