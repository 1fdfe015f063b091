import { suite } from "uvu";
import * as assert from "uvu/assert";
import { waitsLine } from "../../jacdac/index.ts";
import type { LinkListener } from "../serial/board-link.ts";
import { StartPress } from "./start-press.ts";

const presses = suite("A press for a program that waits for its robot's button");

/** A link whose time goes on by hand. */
function mk() {
  const listeners = new Set<LinkListener>();
  const alarms: { atMs: number; due: () => void }[] = [];
  const sentMs: number[] = [];
  let nowMs = 0;
  const goTo = (ms: number) => {
    for (;;) {
      const [first] = alarms.filter(({ atMs }) => atMs <= ms).sort((a, b) => a.atMs - b.atMs);
      if (!first) break;
      alarms.splice(alarms.indexOf(first), 1);
      nowMs = first.atMs;
      first.due();
    }
    nowMs = ms;
  };
  const press = new StartPress(
    {
      listen(listener) {
        listeners.add(listener);
        return () => void listeners.delete(listener);
      },
      send: () => void sentMs.push(nowMs),
      timers: {
        get nowMs() {
          return nowMs;
        },
        after(ms, due) {
          const alarm = { atMs: nowMs + ms, due };
          alarms.push(alarm);
          return () => void (alarms.includes(alarm) && alarms.splice(alarms.indexOf(alarm), 1));
        },
      },
    },
    { low: 1, high: 2 },
  );
  const says = (line: string, ms: number) => {
    goTo(ms);
    for (const listener of [...listeners]) listener.log?.(line);
  };
  return { press, says, goTo, sentMs, listeners };
}

presses("comes when the program says that it waits, three times in case that one is lost", async () => {
  const { press, says, goTo, sentMs } = mk();
  const pressed = press.arm();
  says("> 5", 100);
  says(waitsLine, 300);
  goTo(400);
  assert.equal(sentMs, [300, 320, 350]);
  assert.is(await pressed, true);
});

presses("comes again when the board resets for the program's parts and begins it anew", () => {
  const { press, says, goTo, sentMs } = mk();
  press.arm();
  says(waitsLine, 0);
  says(waitsLine, 1_900);
  goTo(2_000);
  assert.equal(sentMs, [0, 20, 50, 1_900, 1_920, 1_950]);
});

presses("does not come when somebody resets the robot later", () => {
  const { press, says, goTo, sentMs, listeners } = mk();
  press.arm();
  says(waitsLine, 0);
  goTo(2_600);
  assert.is(press.due, false);
  says(waitsLine, 2_700);
  goTo(2_900);
  assert.is(sentMs.length, 3);
  assert.is(listeners.size, 0);
});

presses("does not come for a program that was stopped before it waited", () => {
  const { press, says, goTo, sentMs } = mk();
  press.arm();
  press.cancel();
  says(waitsLine, 100);
  goTo(300);
  assert.equal([press.due, sentMs], [false, []]);
});

presses.run();
