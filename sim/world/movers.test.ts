import { suite } from "uvu";
import * as assert from "uvu/assert";
import { parseWorld } from "../../test/support/read-world.ts";
import { bodyIn, stepWorld } from "../../test/support/stepped-world.ts";
import { prepareWorld, restoreWorld } from "../../worlds/prepared/prepared-world.ts";
import { Random } from "../numbers/random.ts";
import type { BodyEvent } from "./robot-body.ts";
import type { RobotModel } from "./robot-model.ts";
import { offsetAt } from "./timed-way.ts";
import { World } from "./world.ts";

const motor = { ratedVolts: 6, noLoadRpm: 200, stallTorqueNmm: 80, deadBand: 0.12 };
const robot: RobotModel = {
  chassis: { frontMm: 90, backMm: 60, leftMm: 75, rightMm: 75 },
  massG: 600,
  wheels: { diameterMm: 65, trackWidthMm: 130 },
  motors: { left: motor, right: motor },
  battery: { volts: 6, internalOhm: 0.3 },
};

/** A robot at 500, 500 that looks along x. */
const drawing = (inside: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2000 1000">${inside}<g class="start" transform="translate(500 500)"/></svg>`;

function mk(inside: string): World {
  const world = new World(parseWorld(drawing(inside), "test.svg"), new Random(1));
  world.addRobot(robot, "");
  return world;
}

const range = (world: World) => bodyIn(world).rangeMm({ xMm: 0, yMm: 0, headingDeg: 0 }, 2000, 0);
const near = (actual: number | undefined, expected: number, tolerance: number, what = "") =>
  assert.ok(
    actual !== undefined && Math.abs(actual - expected) <= tolerance,
    `${what} ${actual}, expected ${expected} ± ${tolerance}`,
  );
const touches = (events: readonly BodyEvent[]) =>
  events.flatMap((event) =>
    event.type === "contact" ? [`${event.phase} ${event.kind} ${event.element}`] : [],
  );

/** A wall across the robot's way. */
const wall = (move: string, x = 1000, more = "") =>
  `<rect id="gate" class="wall" x="${x}" y="300" width="20" height="400" data-move="${move}" ${more}/>`;

const movers = suite("what moves by itself");

movers("goes straight and evenly between its points, and begins again", () => {
  const way = [
    { xMm: 0, yMm: 0, timeUs: 0 },
    { xMm: 300, yMm: 0, timeUs: 2e6 },
    { xMm: 300, yMm: -100, timeUs: 3e6 },
    { xMm: 0, yMm: 0, timeUs: 4e6 },
  ];
  for (const [seconds, x, y] of [
    [0, 0, 0],
    [1, 150, 0],
    [2, 300, 0],
    [2.5, 300, -50],
    [3.5, 150, -50],
    [4, 0, 0],
    [5, 150, 0],
    [4002, 300, 0],
  ] as const)
    assert.equal(offsetAt(way, seconds * 1e6), { x, y }, `after ${seconds} s`);
});

for (const kind of ["wall", "box"] as const)
  movers(`a distance sensor sees a ${kind} where it is at that time`, () => {
    const world = mk(wall("300,0@1 300,0@2 0,0@3").replace('class="wall"', `class="${kind}"`));
    near(range(world), 500, 0.01, "at first");
    for (const [seconds, mm] of [
      [0.5, 650],
      [0.5, 800],
      [0.7, 800],
      [0.8, 650],
      [0.5, 500],
      [0.5, 650],
    ] as const) {
      stepWorld(world, seconds);
      near(range(world), mm, 0.01);
    }
  });

movers("a sensor looks over a low one", () => {
  near(range(mk(`${wall("10,0@1 0,0@2", 700, 'data-height-mm="20"')}${wall("10,0@1 0,0@2")}`)), 500, 0.01);
});

for (const kind of ["wall", "box"] as const)
  movers(`a ${kind} pushes a robot that stands, and lets go of it`, () => {
    const world = mk(wall("-300,0@3 0,0@6", 700).replace('class="wall"', `class="${kind}"`));
    const events = stepWorld(world, 2.5);
    near(bodyIn(world).drive.forward, -0.1, 0.005, "as fast as it");
    events.push(...stepWorld(world, 0.5));
    near(bodyIn(world).pose.xMm, 400 - 90, 3, "its nose is at the wall, at");
    events.push(...stepWorld(world, 3));
    near(bodyIn(world).pose.xMm, 400 - 90, 15, "it rolls on a little and stays there");
    assert.equal(touches(events), [`begin ${kind} gate`, `end ${kind} gate`]);
  });

movers("holds a robot that drives against it, and takes it no further than it goes itself", () => {
  const world = mk(wall("100,0@4 0,0@8", 700));
  stepWorld(world, 4, 0.6);
  near(bodyIn(world).pose.xMm, 800 - 90, 3);
  stepWorld(world, 4);
  near(bodyIn(world).pose.xMm, 700 - 90, 3, "pushed back by");
});

movers("one that goes across takes the robot along no more than it rubs", () => {
  const world = mk(wall("0,100@2 0,0@4", 700));
  stepWorld(world, 4, 0.4);
  near(bodyIn(world).pose.xMm, 700 - 90, 3);
});

movers("pushes a box out of its way", () => {
  const world = mk(
    `${wall("300,0@3 0,0@6")}<rect id="crate" class="box" x="1100" y="450" width="80" height="80"/>`,
  );
  stepWorld(world, 3);
  const left = Math.min(...world.boxes[0]!.outlines.flat().map(({ x }) => x));
  near(left, 1320, 3);
});

movers("a box that moves by itself is no box to be pushed or taken by hand", () => {
  const world = mk(wall("10,0@1 0,0@2", 700).replace('class="wall"', 'class="box"'));
  assert.equal(world.boxes, []);
  assert.not(world.moveBox("gate", 50, 0));
});

movers("a robot can't be put where it is now, but where it was", () => {
  const world = mk(wall("300,0@1 300,0@9 0,0@10"));
  stepWorld(world, 2);
  assert.not(world.placeRobot(bodyIn(world), { xMm: 1310, yMm: 500, headingDeg: 0 }));
  assert.ok(world.placeRobot(bodyIn(world), { xMm: 1010, yMm: 500, headingDeg: 0 }));
});

movers("a robot that is caught between it and a wall stays in the world, and is let go again", () => {
  const world = mk(`${wall("-500,0@1 0,0@2", 900)}<rect class="wall" x="380" width="20" height="1000"/>`);
  for (let i = 0; i < 20; i++) {
    stepWorld(world, 0.5);
    const { xMm, yMm } = bodyIn(world).pose;
    assert.ok(xMm > 0 && xMm < 2000 && yMm > 0 && yMm < 1000, `${xMm}, ${yMm}`);
  }
});

movers("a run is the same each time, from the drawing and from a prepared world", () => {
  const inside = `${wall("-250,30@1.3 0,0@2.7", 800, 'data-vary-y="-20..20"')}<rect id="crate" class="box" x="700" y="450" width="60" height="60"/>`;
  const file = parseWorld(drawing(inside), "test.svg");
  const states = [file, file, restoreWorld(prepareWorld(file), "test.svg")].map((each) => {
    const world = new World(each, new Random(7));
    world.addRobot(robot, "");
    stepWorld(world, 5, 0.4);
    const state: number[] = [];
    bodyIn(world).appendState(state);
    world.appendState(state);
    return state;
  });
  assert.equal(states[1], states[0]);
  assert.equal(states[2], states[0]);
});

movers("is gone on the way in the drawing's unit, along the floor's axes", () => {
  const turned = `<g transform="rotate(90 1000 500)">${wall("100,0@1 0,0@2", 990)}</g>`;
  const text = drawing(turned).replace("<svg ", '<svg width="400cm" height="200cm" ');
  const world = new World(parseWorld(text, "test.svg"), new Random(1));
  const corner = () => Math.min(...world.movers[0]!.flat().map(({ x }) => x));
  const start = corner();
  world.addRobot(robot, "");
  stepWorld(world, 1);
  near(corner() - start, 200, 0.01);
});

movers(
  "a round one that rubs along the robot is one contact, until it is away for a fifth of a second",
  () => {
    // It comes from behind, beside the robot, turns it a little, and goes on; its rim is hundreds of short sides.
    const world = mk(
      '<circle id="ball" class="wall" cx="200" cy="618" r="44" data-move="700,0@4 700,200@5 0,200@9 0,0@10"/>',
    );
    assert.equal(touches(stepWorld(world, 5)), ["begin wall ball", "end wall ball"]);
  },
);

movers.run();
