import { readFileSync } from "node:fs";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { findLesson } from "../lesson/library/lessons.ts";
import { type LessonCheck, pressesOf } from "../lesson/questions/check.ts";
import { replayProgram } from "../lesson/trials/replay.ts";
import { parseKit } from "../robot-kit/schema/kit.ts";
import { imageOf, kitText, mkSimulation } from "./support/simulate.ts";

const replay = suite("A replay by time alone");

/** A lesson's solution and its replay, both in the world of one seed. */
async function mk(id: string, seed: number) {
  const lesson = findLesson(id);
  const { default: check } = (await import(lesson.checkUrl)) as { default: LessonCheck };
  const world = readFileSync(lesson.worldFile, "utf8");
  const run = (source: string) => {
    const simulation = mkSimulation(imageOf(source), { seed, world, presses: pressesOf(check, seed) });
    simulation.stepUntil(check.seconds * 1e6);
    return simulation.result();
  };
  const recorded = run(readFileSync(join(lesson.folder, "solution.ts"), "utf8"));
  const source = replayProgram(recorded, parseKit(kitText, "kit.json"));
  return { recorded, replayed: run(source), source };
}

for (const [id, withinMm] of [
  ["drive-a-square", 35],
  ["stop-at-the-wall", 25],
] as const)
  replay(`goes the way of ${id} again, within ${withinMm} mm`, async () => {
    const { recorded, replayed, source } = await mk(id, 1);
    assert.is(replayed.outcome, "finished", replayed.fault?.message);
    assert.not.match(source, /robot\.(?!drive\.)/, "it asks nothing but the wheels");
    // It may be a little late, so each place of the one way is looked for on the other.
    const offMm = recorded.samples.map((at) =>
      Math.min(...replayed.samples.map((sample) => Math.hypot(sample.xMm - at.xMm, sample.yMm - at.yMm))),
    );
    const most = Math.max(...offMm);
    assert.ok(most < withinMm, `${most.toFixed(0)} mm off`);
  });

replay("says, shines and sounds at the same times", async () => {
  const { recorded, replayed } = await mk("hello-robot", 2);
  const deeds = ({ events }: typeof recorded) =>
    events.flatMap((event) => {
      const atS = event.timeUs / 1e6;
      if (event.type === "console") return [{ atS, what: event.text }];
      // At power-on each output is off once.
      const told = event.type === "output" && !(event.value === 0 && event.timeUs < 10_000);
      return told ? [{ atS, what: `${event.part} ${event.value}` }] : [];
    });
  const [first, again] = [deeds(recorded), deeds(replayed)];
  assert.ok(first.length > 4);
  assert.equal(
    again.map(({ what }) => what),
    first.map(({ what }) => what),
  );
  for (const [i, { atS, what }] of first.entries())
    assert.ok(Math.abs(again[i]!.atS - atS) < 0.06, `${what}: ${atS} s, and again ${again[i]!.atS} s`);
});

replay.run();
