import { suite } from "uvu";
import * as assert from "uvu/assert";
import { type Timers, within } from "./line.ts";

const waiting = suite("waiting for a board's answer");

/** A clock whose timers run when they are let. */
class HandClock implements Timers {
  nowMs = 0;
  readonly due: { readonly atMs: number; readonly run: () => void }[] = [];

  after(ms: number, run: () => void): () => void {
    const timer = { atMs: this.nowMs + ms, run };
    this.due.push(timer);
    return () => {
      const index = this.due.indexOf(timer);
      if (index >= 0) this.due.splice(index, 1);
    };
  }

  /** The next timer runs, so much later than it should. */
  runNext(lateMs = 0): void {
    const timer = this.due.shift()!;
    this.nowMs = timer.atMs + lateMs;
    timer.run();
  }
}

waiting("ends when the time is over", async () => {
  const clock = new HandClock();
  const answer = within(clock, 100, new Promise<string>(() => {}));
  clock.runNext();
  assert.is(await answer, undefined);
  assert.equal(clock.due, []);
});

waiting("after the computer had no time for it, what has come meanwhile is read first", async () => {
  const clock = new HandClock();
  let answered = (_: string) => {};
  const answer = within(
    clock,
    100,
    new Promise<string>((resolve) => {
      answered = resolve;
    }),
  );
  clock.runNext(3000);
  answered("here");
  assert.is(await answer, "here");
  assert.equal(clock.due, []);
});

waiting("ends, after such a pause, when nothing has come", async () => {
  const clock = new HandClock();
  const answer = within(clock, 100, new Promise<string>(() => {}));
  clock.runNext(3000);
  clock.runNext();
  assert.is(await answer, undefined);
});

waiting.run();
