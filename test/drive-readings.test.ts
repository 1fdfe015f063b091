import { readFileSync } from "node:fs";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { type LoopName, measureLoop } from "../bench/profile/control-loop.ts";
import { consoleOf, imageOf, kitText, mkSimulation, simulate } from "./support/simulate.ts";

const readings = suite("What the drive base reads");

const kitFile = (id: string) => readFileSync(`kits/${id}.json`, "utf8");

/** Most steps and allocations in a turn of the drive base, and turns a second. */
const goals = [
  { kit: "robonet-one", steps: 815, allocations: 12, turns: 20 },
  { kit: "robonet-mini", steps: 1100, allocations: 15, turns: 50 },
  { kit: "robonet-four", steps: 1225, allocations: 15, turns: 50 },
] as const;

const costs = new Map<string, ReturnType<typeof measureLoop>>();

function costOf(loop: LoopName, kit: string) {
  const key = `${loop} ${kit}`;
  const cost = costs.get(key) ?? measureLoop(loop, kitFile(kit));
  costs.set(key, cost);
  return cost;
}

for (const { kit, steps, allocations, turns } of goals)
  readings(`${kit}: a turn takes at most ${steps} steps and ${allocations} allocations`, () => {
    const cost = costOf("drive", kit);
    assert.ok(cost.driveTurns > turns - 1, `${cost.driveTurns} turns a second`);
    assert.ok(cost.steps / cost.driveTurns <= steps, `${cost.steps / cost.driveTurns} steps`);
    assert.ok(
      cost.allocations / cost.driveTurns <= allocations,
      `${cost.allocations / cost.driveTurns} allocations`,
    );
  });

readings("followLine looks 100 times a second and adds at most 925 steps to a turn of RoboNet One", () => {
  const [drive, follow] = (["drive", "followLine"] as const).map((loop) => costOf(loop, "robonet-one"));
  assert.ok(follow!.followTurns > 99, `${follow!.followTurns} looks a second`);
  const added = follow!.steps / follow!.driveTurns - drive!.steps / drive!.driveTurns;
  assert.ok(added <= 925, `${added} steps`);
});

for (const kit of ["robonet-one", "robonet-mini"])
  readings(`${kit}: distance() counts the way that the robot rolls out after stop()`, () => {
    const run = simulate(
      `import { robot } from "@robonet/kit"
import { wait } from "@robonet/runtime"
await robot.drive.drive(300, 0)
await wait(1500)
await robot.drive.stop()
const before = robot.drive.distance()
await wait(1000)
console.log(before, robot.drive.distance())`,
      4,
      { kit: kitFile(kit) },
    );
    const [before, after] = consoleOf(run)[0]!.split(" ").map(Number);
    const way = run.pose.xMm - run.result().samples[0]!.xMm;
    assert.ok(after! > before! + 2, `${before} mm, then ${after} mm`);
    assert.ok(Math.abs(after! - way) < 12, `${after} mm of ${way} mm`);
  });

readings("distance() is fresher than the control loop's last turn", () => {
  const run = simulate(
    `import { robot } from "@robonet/kit"
import { wait } from "@robonet/runtime"
await robot.drive.drive(200, 0)
await wait(1500)
let last = robot.drive.distance()
let steps = 0
for (let i = 0; i < 100; i++) {
    await wait(10)
    if (robot.drive.distance() !== last) steps++
    last = robot.drive.distance()
}
console.log(steps)`,
    4,
  );
  assert.ok(Number(consoleOf(run)[0]) > 35, `${consoleOf(run)[0]} new distances in a second of 20 turns`);
});

readings("counts go on for longer than the firmware streams them at once", () => {
  const run = simulate(
    `import { robot } from "@robonet/kit"
import { wait } from "@robonet/runtime"
await robot.drive.drive(100, 45)
for (let i = 0; i < 4; i++) {
    await wait(5000)
    console.log(robot.drive.distance())
}`,
    21,
  );
  const mm = consoleOf(run).map(Number);
  assert.is(mm.length, 4);
  for (const [i, each] of mm.entries())
    assert.ok(Math.abs(each - 500 * (i + 1)) < 30, `${each} mm after ${5 * (i + 1)} s`);
});

readings("a program's own encoder beside the kit's still hears its subscription", () => {
  const run = simulate(
    `import { robot } from "@robonet/kit"
import { gpio } from "@devicescript/core"
import { startRotaryEncoder } from "@devicescript/servers"
import { wait } from "@robonet/runtime"
const own = startRotaryEncoder({ name: "own", pin0: gpio(32), pin1: gpio(33), clicksPerTurn: 96, dense: true })
let heard = 0
own.reading.subscribe(() => { heard++ })
await own.streamingSamples.write(255)
await robot.drive.drive(200, 0)
await wait(2000)
console.log(heard > 10)`,
    5,
  );
  assert.equal(consoleOf(run), ["true"]);
});

readings("a robot whose followLine was stopped turns on as it did, and winds nothing up", () => {
  const image = imageOf(
    `import { robot } from "@robonet/kit"
import { followLine, start, wait } from "@robonet/runtime"
const task = start(async () => await followLine(robot.drive, robot.line, 150, () => false))
await wait(1500)
task.stop()
const base = robot.drive as any
await wait(100)
const rate = base.rateGoal
await wait(2000)
console.log(base.rateGoal === rate)`,
    kitText,
  );
  const run = mkSimulation(image, { world: readFileSync("bench/oval.svg", "utf8") });
  run.stepUntil(5e6);
  assert.equal(consoleOf(run), ["true"]);
});

readings("another command takes over from followLine, and followLine from it", () => {
  const image = imageOf(
    `import { robot } from "@robonet/kit"
import { followLine, StopWatch } from "@robonet/runtime"
const watch = new StopWatch()
let stops = 0
await followLine(robot.drive, robot.line, 150, async () => {
    if (stops < 3 && watch.time() > 1000 * (stops + 1)) {
        stops++
        await robot.drive.stop()
    }
    return watch.time() > 5000
})
await robot.drive.drive(0, 0)
console.log((robot.drive as any).rateGoal, stops)`,
    kitText,
  );
  const run = mkSimulation(image, { world: readFileSync("bench/oval.svg", "utf8") });
  run.stepUntil(6e6);
  assert.equal(consoleOf(run), ["0 3"]);
  assert.ok(run.view.pathLengthMm > 430, `it followed on for ${run.view.pathLengthMm} mm`);
});

readings.run();
