import { readFileSync } from "node:fs";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { simulate } from "./support/simulate.ts";

const steering = suite("A program that steers to and fro");

const turns = 40;

/** The way of the robot's middle a second, in mm/s, from the first second on. */
function speedOf(kit: string, betweenMs: number): number {
  const source = `import { robot } from "@robonet/kit"
import { sleep } from "@devicescript/core"
for (let i = 0; i < ${turns}; i++) {
    await robot.drive.drive(80, i % 2 === 0 ? 30 : -30)
    await sleep(${betweenMs})
}
`;
  const seconds = (turns * betweenMs) / 1000;
  const run = simulate(source, seconds, { kit: readFileSync(`kits/${kit}.json`, "utf8") });
  const samples = run.result().samples.filter(({ timeUs }) => timeUs > 1e6 && timeUs < seconds * 1e6);
  let mm = 0;
  for (const [i, { xMm, yMm }] of samples.entries()) {
    const before = samples[i - 1];
    if (before) mm += Math.hypot(xMm - before.xMm, yMm - before.yMm);
  }
  return (mm * 1e6) / (samples.at(-1)!.timeUs - samples[0]!.timeUs);
}

for (const kit of ["robonet-one", "robonet-mini", "robonet-four"]) {
  steering(`${kit} keeps its speed, however often`, () => {
    for (const betweenMs of [40, 60, 80, 100, 150]) {
      const speed = speedOf(kit, betweenMs);
      assert.ok(Math.abs(speed - 80) < 8, `every ${betweenMs} ms: ${speed.toFixed(0)} mm/s`);
    }
  });
}

/** Degrees a second, right positive, from 2 s to 4 s. */
function turnRateOf(kit: string, speed: number, rate: number): number {
  const source = `import { robot } from "@robonet/kit"
import { sleep } from "@devicescript/core"
await robot.drive.drive(${speed}, ${rate})
await sleep(6000)
`;
  const run = simulate(source, 4, { kit: readFileSync(`kits/${kit}.json`, "utf8") });
  const samples = run.result().samples.filter(({ timeUs }) => timeUs > 2e6);
  const [first, last] = [samples[0]!, samples.at(-1)!];
  let turned = 0;
  for (const [i, { headingDeg }] of samples.entries()) {
    const before = samples[i - 1];
    if (before) turned += ((((headingDeg - before.headingDeg + 540) % 360) + 360) % 360) - 180;
  }
  return (turned * 1e6) / (last.timeUs - first.timeUs);
}

for (const kit of ["robonet-one", "robonet-mini"]) {
  steering(`${kit} that drives a curve without an end turns as fast as it was asked to`, () => {
    for (const [speed, rate] of [
      [100, 20],
      [100, -60],
      [200, 20],
      [-100, 20],
    ] as const) {
      const turns = turnRateOf(kit, speed, rate);
      const allowed = Math.abs(rate) * 0.06;
      assert.ok(Math.abs(turns - rate) < allowed, `drive(${speed}, ${rate}): ${turns.toFixed(1)}°/s`);
    }
  });
}

steering.run();
