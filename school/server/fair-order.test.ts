import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { CheckTask } from "./check-queue.ts";
import { FairOrder } from "./fair-order.ts";
import { PoolQueue } from "./pool-queue.ts";

function task(key: string): CheckTask {
  return { key, lesson: "l", version: key, text: key, kit: "" };
}

const order = suite("the order of checks");

order("takes each place's first before anybody's second", () => {
  const waiting = new FairOrder();
  for (const key of ["a1", "a2", "a3"]) waiting.add(task(key), "a");
  waiting.add(task("b1"), "b");
  assert.equal(waiting.keys(), ["a1", "b1", "a2", "a3"]);
});

order("has a text once, and lets it go when nobody wants it any more", () => {
  const waiting = new FairOrder();
  waiting.add(task("same"), "a");
  waiting.add(task("same"), "b");
  waiting.remove("same", "a");
  assert.equal(waiting.keys(), ["same"]);
  waiting.remove("same", "b");
  assert.is(waiting.size, 0);
});

const queue = suite("a queue of checks");

queue("runs so many side by side, tells who is ahead, and ends after what runs", async () => {
  const ends = new Map<string, () => void>();
  const done: string[] = [];
  const pool = new PoolQueue({
    workers: 1,
    work: ({ key }) =>
      new Promise((resolve) =>
        ends.set(key, () => {
          done.push(key);
          resolve();
        }),
      ),
    onChange: () => undefined,
  });
  for (const key of ["one", "two", "three"]) pool.ask(task(key), key);
  assert.equal(pool.stateOf("one"), { state: "running", ahead: 0 });
  assert.equal(pool.stateOf("three"), { state: "waiting", ahead: 2 });
  assert.is(pool.leave("one", "one"), false);
  assert.is(pool.leave("two", "two"), true);
  const closed = pool.close();
  ends.get("one")!();
  await closed;
  assert.equal(done, ["one"]);
  assert.equal(pool.counts(), { waiting: 1, running: 0 });
});

order.run();
queue.run();
