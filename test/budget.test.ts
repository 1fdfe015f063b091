import { readFileSync } from "node:fs";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import {
  type BudgetProgram,
  lineFollower,
  mazeSolver,
  most,
  needOf,
  smallest,
} from "../docs/generate/budget.ts";
import { asInAClass } from "./support/class-of-robots.ts";
import type { SoloRun } from "./support/simulate.ts";
import { builtFrom, consoleOf, imageOf, kitText, mkSimulation } from "./support/simulate.ts";

const budget = suite("What a program costs");
const page = readFileSync("docs/budget.md", "utf8");

const images = new Map(
  [smallest, lineFollower, mazeSolver].map((program) => [program, imageOf(program.source)]),
);

/** A run with half of the board's heap. */
function runInHalf(program: BudgetProgram, seed: number): SoloRun {
  const { world, seconds } = program;
  const run = mkSimulation(images.get(program)!, { world, seed, heapBytes: most.heapBytes });
  asInAClass(run, seed);
  run.stepUntil(seconds * 1e6);
  return run;
}

for (const [{ name }, { length }] of images) {
  budget(`${name}: the image is below ${most.imageBytes} bytes`, () => {
    assert.ok(length < most.imageBytes, `${length} bytes`);
  });
}

budget("the smallest program drives 100 mm in half of the heap", () => {
  for (const seed of [1, 2, 3]) {
    const run = runInHalf(smallest, seed);
    assert.is(run.result().fault, undefined);
    const way = run.pose.xMm - run.result().samples[0]!.xMm;
    assert.ok(Math.abs(way - 100) < 5, `seed ${seed}: ${way} mm`);
  }
});

budget("the line follower keeps to its line in half of the heap", () => {
  for (const seed of [1, 2, 3]) {
    const run = runInHalf(lineFollower, seed);
    const { fault, samples } = run.result();
    assert.is(fault, undefined);
    const off = Math.max(...samples.map(({ xMm, yMm }) => fromOval(xMm, yMm)));
    assert.ok(off < 40, `seed ${seed}: ${off.toFixed(0)} mm off the line`);
    // In 20 s it is on the other side of the oval, and on its way back.
    assert.ok(
      samples.some(({ yMm }) => yMm > 1050),
      `seed ${seed}: it did not come round`,
    );
  }
});

budget("the maze solver finds the goal in half of the heap", () => {
  for (let seed = 1; seed <= 10; seed++) {
    const run = runInHalf(mazeSolver, seed);
    const { fault, events, timeUs } = run.result();
    assert.is(fault, undefined, `seed ${seed}: ${fault?.kind} ${fault?.message}`);
    const goal = events.some((event) => event.type === "zone" && event.zone === "goal");
    assert.ok(goal, `seed ${seed}: after ${timeUs / 1e6} s at ${JSON.stringify(run.pose)}`);
    assert.match(consoleOf(run).join(), /^goal after \d+ cells$/, `seed ${seed}`);
  }
});

budget("a program that needs more heap than there is fails", () => {
  const run = mkSimulation(
    imageOf("const kept: Buffer[] = []\nfor (let i = 0; i < 40; i++) kept.push(Buffer.alloc(1000))\n"),
    {
      heapBytes: most.heapBytes,
    },
  );
  run.stepUntil(2e6);
  assert.is(run.result().fault?.kind, "out-of-memory");
});

/** What makes use of a function of the library, by the function's name in the image. */
const parts: Readonly<Record<string, string>> = {
  turn: "await robot.drive.turn(90)",
  curve: "await robot.drive.curve(200, 90)",
  followLine: "await followLine(robot.drive, robot.line, 250, () => false)",
  calibrate: "await robot.line.calibrate()",
  position: "await robot.line.position()",
  VL53L0X: "await robot.distance.read()",
  goTo: "await goTo(robot.drive, robot.odometry, 100, 0)",
  cosDeg: "robot.odometry.start()",
  plot: 'plot("a", 1)',
  race: "await race([])",
  every: "every(100, async () => {})",
  runStates: 'await runStates("a", {})',
  waitUntil: "await waitUntil(() => true)",
  StopWatch: "new StopWatch()",
  beep: "await robot.sound.beep()",
  gesture: "await robot.button.gesture()",
};
const runtimeNames = ["followLine", "goTo", "plot", "race", "every", "runStates", "waitUntil", "StopWatch"];

/** The functions of a program's image. */
function functionsOf(line: string): Set<string> {
  const used = runtimeNames.filter((name) => line.includes(`${name}(`));
  const source = `import { robot } from "@robonet/kit"
${used.length ? `import { ${used.join(", ")} } from "@robonet/runtime"` : ""}
await robot.drive.straight(100)
${line}
`;
  return new Set(builtFrom(source, kitText).debug.functions.map(({ name }) => name));
}

budget("parts of the library that a program does not use are not in its image", () => {
  const without = functionsOf("");
  for (const [name, line] of Object.entries(parts)) {
    assert.not(without.has(name), `${name} is in the image of the smallest program`);
    assert.ok(functionsOf(line).has(name), `${name} is not in the image of: ${line}`);
  }
});

/** Lines of plots that went out in a virtual second of a program that plots two values in a fast loop. */
function plotsASecond(listens: boolean): readonly Readonly<Record<string, number>>[] {
  const source = `import { sleep } from "@devicescript/core"
import { plot } from "@robonet/runtime"
for (let n = 0; true; n++) {
  plot("there", n)
  plot("back", -n)
  await sleep(20)
}`;
  const run = mkSimulation(imageOf(source));
  run.stepUntil(1e6);
  if (!listens) run.unplugComputer();
  run.stepUntil(7e6);
  return run.events.flatMap((event) => (event.type === "plot" && event.timeUs >= 6e6 ? [event.values] : []));
}

budget("plotted values go out together, ten times a second", () => {
  const lines = plotsASecond(true);
  assert.is(lines.length, 10);
  for (const values of lines) assert.equal(Object.keys(values), ["there", "back"]);
});

budget("plots stop when no computer listens", () => {
  assert.equal(plotsASecond(false), []);
});

budget("docs/budget.md is not further than 5 % from the truth", () => {
  const rows = page.split("\n");
  for (const program of [smallest, lineFollower]) {
    const { imageBytes, heapBytes } = needOf(program, readFileSync("kits/robonet-one.json", "utf8"));
    const at = rows.findIndex((row) => row.startsWith(`| ${program.name} |`));
    const said = [at, at + 1].map((row) => Number(rows[row]?.split("|")[3]));
    for (const [i, real] of [imageBytes, heapBytes].entries())
      assert.ok(
        Math.abs(said[i]! - real) <= 0.05 * real,
        `${program.name}: ${said[i]}, now ${real}; run: npm run docs`,
      );
  }
});

/** How far a point is from the line of `bench/oval.svg`: two straights and two half circles of 400 mm. */
function fromOval(xMm: number, yMm: number): number {
  const middle = Math.max(700, Math.min(1300, xMm));
  return Math.abs(Math.hypot(xMm - middle, yMm - 700) - 400);
}

budget.run();
