import { suite } from "uvu";
import * as assert from "uvu/assert";
import { entryAt, watched } from "../test/support/watched.ts";
import { changedVariables, type Look, lastChange, lookAt } from "./changes.ts";
import { valueText } from "./value-text.ts";
import type { WatchedProgram } from "./watched-program.ts";

const changes = suite("What a line changed");

/** Each line of a program, and what it changed, as “3 n = 2”. */
function changesOf(program: WatchedProgram): string[] {
  const found: string[] = [];
  let before: Look | undefined;
  const indices = Array.from({ length: program.trace.length }, (_, i) => i);
  program.walk(indices, (index, inspection) => {
    const look = lookAt(inspection);
    if (before) {
      const texts = changedVariables(before, look).map(
        ({ name, value }) => `${name} = ${valueText(inspection, value)}`,
      );
      found.push([program.lineAt(index - 1).line, ...texts].join(" "));
    }
    before = look;
    return true;
  });
  return found.filter((line) => line.includes("="));
}

changes("are variables of calls, of what is around them, and in objects and lists", () => {
  const program = watched(`const wheel = { name: "left", turns: 0 }
const list = [[0]]
function counter() {
    let n = Math.round(0.2)
    return () => {
        n++
        return n
    }
}
const next = counter()
wheel.turns = next()
list[0].push(next())
console.log(wheel.turns, list.length)
`);
  assert.equal(changesOf(program), [
    '1 wheel = {name: "left", turns: 0}',
    "2 list = [[0]]",
    "4 n = 0",
    "10 next = function inline",
    "6 n = 1",
    '11 wheel = {name: "left", turns: 1}',
    "6 n = 2",
    "12 list = [[0, 2]]",
  ]);
});

changes("of the same variable in another call are none of the first", () => {
  const program = watched(`function square(side: number) {
    let area = side * side
    return area
}
const sum = square(Math.round(3.1)) + square(4)
console.log(sum)
`);
  assert.equal(changesOf(program), ["5 side = 3", "2 area = 9", "5 side = 4", "2 area = 16", "5 sum = 25"]);
});

const dates = suite("When a variable changed last");

const counting = watched(`let total = 0
let steady = Math.round(7.1)
for (let i = 0; i < 1200; i++) {
    if (i === 3) total = i
}
console.log(total, steady)
`);

dates("is the line that gave it its value, also far back and in one pass over it", () => {
  const end = counting.trace.length - 1;
  const found = lastChange(counting, end, { frame: undefined, name: "total" });
  assert.equal(typeof found === "object" && "index" in found && counting.lineAt(found.index).line, 4);
  const inspection = counting.look((found as { index: number }).index);
  assert.is(valueText(inspection, inspection.globals().find(({ name }) => name === "total")!.value), "0");
  assert.equal(lastChange(counting, end, { frame: undefined, name: "steady" }), {
    index: entryAt(counting, 2),
  });
});

dates("is nowhere for one that never did, or not found within so many lines", () => {
  assert.is(lastChange(counting, 0, { frame: undefined, name: "steady" }), "never");
  const end = counting.trace.length - 1;
  assert.equal(lastChange(counting, end, { frame: undefined, name: "steady" }, 1000), { searched: 1000 });
});

changes.run();
dates.run();
