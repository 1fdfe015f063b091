import { suite } from "uvu";
import * as assert from "uvu/assert";
import { Schedule } from "./schedule.ts";

const test = suite("schedule of deadlines");

const mk = () => {
  const schedule = new Schedule();
  const fired: string[] = [];
  return { schedule, fired, timer: (name: string) => schedule.timer(() => fired.push(name)) };
};

test("deadlines fire in the order of time", () => {
  const { schedule, fired, timer } = mk();
  timer("late").set(30);
  timer("early").set(10);
  timer("middle").set(20);
  assert.is(schedule.nextDueUs, 10);
  schedule.run(30);
  assert.equal(fired, ["early", "middle", "late"]);
});

test("equal deadlines fire first in, first out", () => {
  const { schedule, fired, timer } = mk();
  const names = Array.from({ length: 50 }, (_, i) => `t${i}`);
  for (const name of names) timer(name).set(10);
  schedule.run(10);
  assert.equal(fired, names);
});

test("a moved deadline fires once, at its new time", () => {
  const { schedule, fired, timer } = mk();
  const moved = timer("moved");
  moved.set(10);
  moved.set(40);
  timer("other").set(20);
  schedule.run(30);
  assert.equal(fired, ["other"]);
  schedule.run(40);
  assert.equal(fired, ["other", "moved"]);
  assert.is(schedule.nextDueUs, Number.POSITIVE_INFINITY);
});

test("a stopped deadline does not fire, wherever it stood", () => {
  const { schedule, fired, timer } = mk();
  const timers = Array.from({ length: 20 }, (_, i) => timer(`${(i * 7) % 20}`));
  timers.forEach((each, i) => {
    each.set((i * 7) % 20);
  });
  for (const [i, each] of timers.entries()) if (((i * 7) % 20) % 3 === 0) each.set(Number.POSITIVE_INFINITY);
  schedule.run(100);
  assert.equal(
    fired,
    Array.from({ length: 20 }, (_, i) => i)
      .filter((i) => i % 3 !== 0)
      .map(String),
  );
});

test("what becomes due while deadlines fire, fires in the same run", () => {
  const { schedule, fired, timer } = mk();
  const second = timer("second");
  schedule.timer(() => second.set(5)).set(10);
  schedule.run(10);
  assert.equal(fired, ["second"]);
});

test.run();
