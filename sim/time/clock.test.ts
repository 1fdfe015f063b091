import { suite } from "uvu";
import * as assert from "uvu/assert";
import { Clock } from "./clock.ts";

const test = suite("clock");

const mk = () => {
  const clock = new Clock();
  const fired: string[] = [];
  return { clock, fired, alarm: (name: string) => clock.alarm(() => fired.push(name)) };
};

test("alarms go off in the order of time", () => {
  const { clock, fired, alarm } = mk();
  alarm("late").set(30);
  alarm("early").set(10);
  alarm("middle").set(20);
  assert.is(clock.nextDueUs, 10);
  clock.runUntil(31);
  assert.equal(fired, ["early", "middle", "late"]);
});

test("equal alarms go off first in, first out", () => {
  const { clock, fired, alarm } = mk();
  const names = Array.from({ length: 50 }, (_, i) => `t${i}`);
  for (const name of names) alarm(name).set(10);
  clock.runUntil(11);
  assert.equal(fired, names);
});

test("a moved alarm goes off once, at its new time", () => {
  const { clock, fired, alarm } = mk();
  const moved = alarm("moved");
  moved.set(10);
  moved.set(40);
  alarm("other").set(20);
  clock.runUntil(31);
  assert.equal(fired, ["other"]);
  clock.runUntil(41);
  assert.equal(fired, ["other", "moved"]);
  assert.is(clock.nextDueUs, Number.POSITIVE_INFINITY);
});

test("a stopped alarm does not go off, wherever it stood", () => {
  const { clock, fired, alarm } = mk();
  const alarms = Array.from({ length: 20 }, (_, i) => alarm(`${(i * 7) % 20}`));
  alarms.forEach((each, i) => {
    each.set((i * 7) % 20);
  });
  for (const [i, each] of alarms.entries()) if (((i * 7) % 20) % 3 === 0) each.set(Number.POSITIVE_INFINITY);
  clock.runUntil(101);
  assert.equal(
    fired,
    Array.from({ length: 20 }, (_, i) => i)
      .filter((i) => i % 3 !== 0)
      .map(String),
  );
});

test("what becomes due while alarms fire, goes off at once", () => {
  const { clock, fired, alarm } = mk();
  const second = alarm("second");
  clock.alarm(() => second.set(5)).set(10);
  clock.runUntil(11);
  assert.equal(fired, ["second"]);
});

test("what is due at the end of a span waits for the next", () => {
  const { clock, fired, alarm } = mk();
  alarm("at the end").set(10);
  clock.runUntil(10);
  assert.equal(fired, []);
  assert.is(clock.nowUs, 10);
  clock.runUntil(11);
  assert.equal(fired, ["at the end"]);
});

test("an alarm that takes time ends after the span; what became due meanwhile waits", () => {
  const { clock, fired, alarm } = mk();
  clock.alarm(() => clock.advance(8)).set(5);
  alarm("meanwhile").set(9);
  clock.runUntil(10);
  assert.is(clock.nowUs, 13);
  assert.equal(fired, []);
  clock.runUntil(14);
  assert.equal(fired, ["meanwhile"]);
  assert.is(clock.nowUs, 14);
});

test.run();
