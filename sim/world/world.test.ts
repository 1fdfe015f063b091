import { suite } from "uvu";
import * as assert from "uvu/assert";
import { Problem } from "../../messages/problem.ts";
import { parseWorld } from "../../test/support/read-world.ts";
import { Random } from "../numbers/random.ts";
import { hexOf } from "./colour.ts";
import { drawPlaced, placeWorld } from "./placed-world.ts";
import type { BodyEvent, RobotBody } from "./robot-body.ts";
import type { RobotModel } from "./robot-model.ts";
import { World, worldStepUs } from "./world.ts";

const motor = { ratedVolts: 6, noLoadRpm: 200, stallTorqueNmm: 80, deadBand: 0.12 };
const robot: RobotModel = {
  chassis: { frontMm: 90, backMm: 60, leftMm: 75, rightMm: 75 },
  massG: 600,
  wheels: { diameterMm: 65, trackWidthMm: 130 },
  motors: { left: motor, right: motor },
  battery: { volts: 6, internalOhm: 0.3 },
};

/** Randomness without any: every part is just what its data says, and nothing is moved from its place. */
class Exact extends Random {
  constructor() {
    super(1);
  }
  override stream(): Random {
    return this;
  }
  override uniform(low = 0, high = 1): number {
    return (low + high) / 2;
  }
  override normal(mean = 0): number {
    return mean;
  }
}

const svg = (inside: string, start = 'transform="translate(500 500)"') =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4000 1000">${inside}<g class="start" ${start}/></svg>`;

function mkWorld(
  inside = "",
  { random = new Exact() as Random, model = robot, start = undefined as string | undefined } = {},
) {
  const world = new World(parseWorld(svg(inside, start), "test.svg"), random);
  world.addRobot(model, "");
  return world;
}

/** Its only robot. */
const bodyIn = (world: World): RobotBody => world.robots[0]!;

function run(world: World, seconds: number, left?: number, right = left): BodyEvent[] {
  if (left !== undefined) {
    bodyIn(world).setMotor("left", left, "coast");
    bodyIn(world).setMotor("right", right!, "coast");
  }
  const events: BodyEvent[] = [];
  for (let t = 0; t < seconds * 1e6; t += worldStepUs) {
    world.step();
    events.push(...bodyIn(world).takeEvents());
  }
  return events;
}

const state = (world: World) => {
  const numbers: number[] = [];
  bodyIn(world).appendState(numbers);
  world.appendState(numbers);
  return numbers;
};

const near = (actual: number, expected: number, tolerance: number, what = "") =>
  assert.ok(
    Math.abs(actual - expected) <= tolerance,
    `${what} ${actual}, expected ${expected} ± ${tolerance}`,
  );

const world = suite("world");

world("equal motors drive straight", () => {
  const w = mkWorld();
  run(w, 3, 0.5);
  near(bodyIn(w).pose.yMm, 500, 0.01);
  near(bodyIn(w).pose.headingDeg, 0, 0.001);
  assert.ok(bodyIn(w).pose.xMm > 900, `${bodyIn(w).pose.xMm}`);
});

world("opposite motors turn on the spot, left forward to the right", () => {
  const w = mkWorld();
  run(w, 2, 0.4, -0.4);
  near(bodyIn(w).pose.xMm, 500, 1);
  near(bodyIn(w).pose.yMm, 500, 1);
  assert.ok(bodyIn(w).pose.headingDeg > 90, `${bodyIn(w).pose.headingDeg}°`);
});

world("top speed is the motor's no-load speed on its wheel", () => {
  const w = mkWorld();
  run(w, 3, 1);
  near(bodyIn(w).drive.forward * 1000, (200 / 60) * Math.PI * 65, 681 * 0.03, "mm/s");
});

world("half the battery's voltage gives about half the speed", () => {
  const w = mkWorld("", { model: { ...robot, battery: { volts: 3, internalOhm: 0.3 } } });
  run(w, 3, 1);
  near(bodyIn(w).drive.forward * 1000, 681 * ((0.5 - 0.12) / 0.88), 25, "mm/s");
});

world("below the dead band nothing moves, above it the robot does", () => {
  const [still, moving] = [mkWorld(), mkWorld()];
  run(still, 1, 0.11);
  run(moving, 1, 0.15);
  assert.is(bodyIn(still).pose.xMm, 500);
  assert.ok(bodyIn(moving).pose.xMm > 505);
});

world("a wheel's angle is the way over its radius, without slip", () => {
  const w = mkWorld();
  run(w, 4, 0.4);
  near(bodyIn(w).wheelAngleRad("left") * 32.5, bodyIn(w).pose.xMm - 500, 3, "mm");
});

world("a robot that is switched off rolls out, stands, and does not creep", () => {
  const w = mkWorld();
  run(w, 1, 0.5);
  run(w, 2, 0);
  const rest = state(w);
  run(w, 5);
  assert.equal(state(w), rest);
});

world("a wall stops the robot: at half duty its wheels creep against it, at full duty they slip", () => {
  const w = mkWorld('<rect id="end" class="wall" x="900" y="0" width="20" height="1000"/>');
  const turnedIn = (seconds: number, duty: number) => {
    const before = bodyIn(w).wheelAngleRad("left");
    events.push(...run(w, seconds, duty));
    return bodyIn(w).wheelAngleRad("left") - before;
  };
  const events = run(w, 6, 0.5);
  near(bodyIn(w).pose.xMm, 810, 2, "nose at the wall");
  const [half, full] = [turnedIn(1, 0.5), turnedIn(1, 1)];
  assert.ok(half < 1, `half duty: ${half} rad/s; the tyres' grip is stronger`);
  assert.ok(full > 2, `full duty: ${full} rad/s`);
  near(bodyIn(w).pose.xMm, 810, 2, "nose still at the wall");
  assert.equal(
    events.filter((event) => event.type === "contact"),
    [{ type: "contact", phase: "begin", kind: "wall", element: "end" }],
  );
});

world("a wall that is touched at several of its sides at once is one contact", () => {
  const w = mkWorld('<path id="end" class="wall" d="M900 400V470L900 500V530V600H920V400z"/>');
  const events = run(w, 6, 0.5).filter((event) => event.type === "contact");
  assert.equal(events, [{ type: "contact", phase: "begin", kind: "wall", element: "end" }]);
});

world("a contact ends when the robot backs off", () => {
  const w = mkWorld('<rect class="wall" x="900" y="0" width="20" height="1000"/>');
  run(w, 4, 0.5);
  const events = run(w, 2, -0.5);
  assert.ok(events.some((event) => event.type === "contact" && event.phase === "end"));
});

world("a box is pushed and comes to rest", () => {
  const w = mkWorld('<rect id="crate" class="box" x="800" y="450" width="100" height="100"/>');
  const at = () => w.boxes[0]!.outlines[0]![0]!.x;
  const before = at();
  run(w, 3, 0.4);
  assert.ok(at() > before + 50, `pushed ${at() - before} mm`);
  run(w, 2, -0.4);
  const rest = at();
  run(w, 1, 0);
  near(at(), rest, 0.01, "rests");
});

world("among thousands of walls that nothing comes near, contacts are the same", () => {
  const room =
    '<rect class="box" id="crate" x="700" y="450" width="60" height="90" transform="rotate(8 700 450)"/><rect class="wall" x="950" y="300" width="20" height="400" transform="rotate(4 950 300)"/>';
  const far = Array.from(
    { length: 1200 },
    (_, i) =>
      `<rect class="wall" x="${2000 + (i % 60) * 33}" y="${Math.floor(i / 60) * 49}" width="10" height="10"/>`,
  );
  const state = (inside: string) => {
    const w = mkWorld(inside);
    const events = run(w, 3, 0.5, 0.45);
    const numbers: number[] = [];
    bodyIn(w).appendState(numbers);
    w.appendState(numbers);
    return { events, numbers };
  };
  const alone = state(room);
  assert.ok(alone.events.some(({ type }) => type === "contact"));
  assert.equal(state(room + far.join("")), alone);
});

world("a robot never leaves its room, whatever it does", () => {
  const walls =
    '<g class="wall"><rect x="0" y="0" width="1500" height="20"/><rect x="0" y="980" width="1500" height="20"/><rect x="0" y="0" width="20" height="1000"/><rect x="1480" y="0" width="20" height="1000"/></g>';
  const boxes =
    '<rect class="box" x="800" y="200" width="80" height="80"/><rect class="box" x="900" y="700" width="80" height="80"/>';
  const w = mkWorld(walls + boxes, { random: new Random(3) });
  const random = new Random(5);
  for (let i = 0; i < 150; i++) {
    run(w, 0.4, random.uniform(-1, 1), random.uniform(-1, 1));
    const { xMm, yMm } = bodyIn(w).pose;
    assert.ok(xMm > 20 && xMm < 1480 && yMm > 20 && yMm < 980, `at ${xMm}, ${yMm} after ${i}`);
  }
});

world("a robot that turns beside a wall without touching it stays in its place", () => {
  // Its corners pass 118 mm from the middle between its wheels, and the outline's own middle is 15 mm before that.
  const w = mkWorld('<rect class="wall" x="630" y="0" width="20" height="1000"/>');
  const events = run(w, 10, 0.5, -0.5);
  const { xMm, yMm } = bodyIn(w).pose;
  assert.equal(events, []);
  assert.ok(bodyIn(w).wheelAngleRad("left") > 20, "it turned more than once");
  near(xMm, 500, 0.01, "along");
  near(yMm, 500, 0.01, "across");
});

world("range is measured to the wall, at any heading", () => {
  const walls =
    '<rect class="wall" x="1000" y="-2000" width="20" height="5000"/><rect class="wall" x="-2000" y="1000" width="6000" height="20"/>';
  const w = mkWorld(walls);
  const range = (headingDeg: number, field = 0) =>
    bodyIn(w).rangeMm({ xMm: 0, yMm: 0, headingDeg }, 2000, field);
  near(range(0)!, 500, 0.01);
  near(range(90)!, 500, 0.01);
  near(range(60)!, 500 / Math.cos(Math.PI / 6), 0.01);
  assert.is(range(-90), undefined);
  near(range(20, 40)!, 500, 0.01, "the cone's edge looks straight ahead");
});

world("a sensor looks over a low wall, which the robot drives into all the same", () => {
  const w = mkWorld(
    '<rect class="wall" id="kerb" x="700" y="0" width="20" height="1000" data-height-mm="30"/><rect class="wall" x="1500" y="0" width="20" height="1000"/>',
  );
  const range = (heightMm?: number) =>
    bodyIn(w).rangeMm(
      { xMm: 0, yMm: 0, headingDeg: 0, ...(heightMm !== undefined && { heightMm }) },
      2000,
      0,
    );
  near(range()!, 1000, 0.01, "from the usual height");
  near(range(31)!, 1000, 0.01, "from just above it");
  near(range(30)!, 200, 0.01, "from its upper edge");
  const events = run(w, 3, 0.6);
  assert.equal(
    events.map((event) => event.type === "contact" && event.element),
    ["kerb"],
  );
  near(bodyIn(w).pose.xMm, 610, 3, "stopped by it");
});

world("a reflective sensor sees tape, table, and half of each at the edge", () => {
  const w = mkWorld('<path class="line" d="M0 500h4000" stroke="black" stroke-width="30"/>');
  near(bodyIn(w).reflectance({ xMm: 0, yMm: 0 }, 8), 0.05, 0.02, "on the tape");
  near(bodyIn(w).reflectance({ xMm: 0, yMm: 60 }, 8), 0.9, 0.01, "on the table");
  near(bodyIn(w).reflectance({ xMm: 0, yMm: 15 }, 8), 0.475, 0.08, "at the edge");
});

world("zones are entered and left in order", () => {
  const w = mkWorld(
    '<rect id="a" class="zone" x="600" y="400" width="100" height="200"/><rect id="b" class="zone" x="800" y="400" width="100" height="200"/>',
  );
  const events = run(w, 4, 0.5).flatMap((event) =>
    event.type === "zone" ? [`${event.phase} ${event.zone}`] : [],
  );
  assert.equal(events, ["enter a", "leave a", "enter b", "leave b"]);
});

world("one seed is one run, another seed is another", () => {
  const after = (seed: number) => {
    const w = mkWorld('<rect class="wall" x="1200" y="0" width="20" height="1000"/>', {
      random: new Random(seed),
    });
    run(w, 10, 0.5, 0.45);
    return state(w);
  };
  assert.equal(after(1), after(1));
  assert.is.not(JSON.stringify(after(1)), JSON.stringify(after(2)));
});

world("a seed moves things within their bounds, a group as one", () => {
  const file = parseWorld(
    svg(
      '<g data-vary-x="-50..80"><rect class="wall" x="1500" y="0" width="10" height="100"/><rect class="wall" x="1600" y="0" width="10" height="100"/></g>',
    ),
    "test.svg",
  );
  for (let seed = 0; seed < 30; seed++) {
    const [first, second] = new World(file, new Random(seed)).placed.elements;
    const x = first!.outlines[0]![0]!.x;
    assert.ok(x >= 1450 && x <= 1580, `${x}`);
    near(second!.outlines[0]![0]!.x - x, 100, 1e-9);
  }
});

for (const [what, text, id] of [
  ["text that is no XML", "hello", "world.xml"],
  ["another XML", "<html/>", "world.notSvg"],
  ["no viewBox", '<svg xmlns="http://www.w3.org/2000/svg"/>', "world.viewBox"],
  ["no start", '<svg viewBox="0 0 10 10"/>', "world.noStart"],
  ["two starts", '<svg viewBox="0 0 10 10"><g class="start"/><g class="start"/></svg>', "world.sameStart"],
  ["a wrong range", svg('<rect class="wall" data-vary-x="5" width="1" height="1"/>'), "world.attribute"],
  [
    "a range upside down",
    svg('<rect class="wall" data-vary-x="5..-5" width="1" height="1"/>'),
    "world.attribute",
  ],
  [
    "a start inside a wall",
    svg('<rect class="wall" x="400" y="400" width="300" height="300"/>'),
    "world.startInside",
  ],
] as const) {
  world(`is refused with its file's name: ${what}`, () => {
    try {
      new World(parseWorld(text, "test.svg"), new Exact()).addRobot(robot, "");
      assert.unreachable("refused");
    } catch (error) {
      assert.instance(error, Problem);
      assert.is((error as Problem).id, id);
      assert.is((error as Problem).place?.file, "test.svg");
    }
  });
}

const drop = '<rect class="void" id="drop" x="800" y="0" width="3000" height="1000"/>';

world("a line sensor sees nothing come back from a void, a colour sensor neither", () => {
  const w = mkWorld(drop, { start: 'transform="translate(750 500)"' });
  near(bodyIn(w).reflectance({ xMm: 70, yMm: 0 }, 8), 0, 0.001);
  near(bodyIn(w).reflectance({ xMm: 0, yMm: 0 }, 8), 0.9, 0.001);
  assert.equal(bodyIn(w).colour({ xMm: 70, yMm: 0 }), { red: 0, green: 0, blue: 0 });
});

world("the robot falls when a wheel, not its nose, comes over a void, and only once", () => {
  const w = mkWorld(drop, { start: 'transform="translate(705 500)"' });
  assert.equal(run(w, 0.2, 0), [], "the nose is over the edge");
  const fell = run(w, 2, 0.5).filter(({ type }) => type === "fell");
  assert.is(fell.length, 1);
  assert.ok(bodyIn(w).pose.xMm > 800, `${bodyIn(w).pose.xMm}`);
});

world("it falls with the wheel that goes over first", () => {
  const w = mkWorld(drop, { start: 'transform="translate(700 500) rotate(-60)"' });
  assert.equal(
    run(w, 3, 0.5).filter(({ type }) => type === "fell"),
    [{ type: "fell", wheel: "right" }],
  );
});

world("four wheels fall with the first of them", () => {
  const four = { ...robot, wheels: { ...robot.wheels, wheelbaseMm: 115 } };
  const w = mkWorld(drop, { model: four, start: 'transform="translate(730 500)"' });
  let steps = 0;
  bodyIn(w).setMotor("left", 0.5, "coast");
  bodyIn(w).setMotor("right", 0.5, "coast");
  while (steps++ < 400 && !run(w, worldStepUs / 1e6).some(({ type }) => type === "fell"));
  near(bodyIn(w).pose.xMm, 800 - 115 / 2, 5, "its middle is still over the table at");
});

world("no robot starts over a void", () => {
  assert.throws(
    () => mkWorld(drop, { start: 'transform="translate(900 500)"' }),
    (error: unknown) => error instanceof Problem && error.id === "world.startInside",
  );
});

world("a seed takes one of the colours, the same for all in a group", () => {
  const cards = `<g data-vary-fill="red lime"><rect class="patch" x="400" y="400" width="200" height="200"/>
    <rect class="patch" x="700" y="400" width="200" height="200"/></g>`;
  const seen = new Set<string>();
  for (let seed = 1; seed <= 12; seed++) {
    const w = mkWorld(cards, { random: new Random(seed) });
    const [a, b] = w.placed.elements;
    assert.is(a!.fill, b!.fill);
    const body = bodyIn(w);
    assert.equal(hexOf(body.colour({ xMm: 0, yMm: 0 })), a!.fill === "red" ? "#ff0000" : "#00ff00");
    seen.add(a!.fill);
  }
  assert.equal([...seen].sort(), ["lime", "red"]);
});

world("a seed takes the share of light that line sensors get back, black and white alike", () => {
  const file = parseWorld(
    svg('<path class="line" d="M0 500H999" stroke="black" stroke-width="20"/>').replace(
      "<svg ",
      '<svg data-vary-light="0.4..1" ',
    ),
    "test.svg",
  );
  const shares = [1, 2, 3, 4, 5, 6].map((seed) => {
    const body = new World(file, new Random(seed)).addRobot(robot, "");
    const [black, white] = [0, 100].map((yMm) => body.reflectance({ xMm: 70, yMm }, 8));
    near(black! / white!, 0.05 / 0.9, 0.001);
    return white! / 0.9;
  });
  assert.ok(Math.min(...shares) >= 0.4 && Math.max(...shares) <= 1, `${shares}`);
  assert.ok(Math.max(...shares) - Math.min(...shares) > 0.2, `${shares}`);
});

world("the drawing of a seed shows the colour that it took", () => {
  const file = parseWorld(
    svg('<rect class="patch" x="400" y="400" width="9" height="9" fill="red" data-vary-fill="lime"/>'),
    "test.svg",
  );
  assert.match(drawPlaced(file, placeWorld(file, new Random(1)).placements), /fill="lime"/);
});

world("a colour that nobody knows is named", () => {
  assert.throws(
    () => mkWorld('<rect class="patch" width="9" height="9" data-vary-fill="red grean"/>'),
    (error: unknown) => error instanceof Problem && error.params.value === "red grean",
  );
});

world.run();
