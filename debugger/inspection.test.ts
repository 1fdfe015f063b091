import { suite } from "uvu";
import * as assert from "uvu/assert";
import { LineTrace, type ProgramValue, VmLog } from "../sim/index.ts";
import { builtFrom, mkSimulation } from "../test/support/simulate.ts";
import { loadTracingVirtualMachine } from "../toolchain/devicescript/load.node.ts";
import { Inspection, type Variable } from "./inspection.ts";
import { ProgramLines } from "./program-lines.ts";
import { Replica } from "./replica.ts";

const inspections = suite("A program that is looked at, at a line");

/** A second of a program, and how to look at it when it comes to a line for the nth time, from 0. */
function mk(source: string) {
  const { image, debug } = builtFrom(source);
  const lines = new ProgramLines(image, debug);
  const [vmLog, lineTrace] = [new VmLog(), new LineTrace(lines.table)];
  const virtualMachine = loadTracingVirtualMachine();
  const run = mkSimulation(image, { virtualMachine, vmLog, lineTrace });
  run.stepUntil(1e6);
  run.close();
  const replica = new Replica(virtualMachine, vmLog, lines.table);
  const at = (line: number, nth = 0) => {
    const entries = Array.from({ length: lineTrace.length }, (_, i) => i);
    const index = entries.filter((i) => lines.line(lineTrace.at(i).line).line === line)[nth];
    if (index === undefined) throw new RangeError(`line ${line} was not run so often`);
    replica.goToLine(index);
    return new Inspection(replica.memory, debug, lines);
  };
  return { at, lines, lineTrace, replica, debug };
}

const plain = (value: ProgramValue) => ("value" in value ? value.value : value.type);
const shown = (variables: readonly Variable[]) =>
  Object.fromEntries(variables.map(({ name, value }) => [name, plain(value)]));

inspections("has the calls with their lines and variables, as they are before the line runs", () => {
  const { at } = mk(`let total = 0.5
function square(side: number) {
    let area = side * side
    total += area
    return area
}
for (let i = 2; i < 5; i++) {
    console.log(square(i))
}
`);
  for (const nth of [2, 0, 1]) {
    const inspection = at(4, nth);
    const [thread] = inspection.threads();
    assert.is(thread!.waits, "runs");
    const own = thread!.frames.filter(({ line }) => line);
    assert.equal(
      own.map(({ name, line }) => `${name} ${line!.line}`),
      ["square 4", "main 8"],
    );
    const side = nth + 2;
    assert.equal(shown(inspection.locals(own[0]!)), { side, area: side * side });
    assert.equal(shown(inspection.locals(own[1]!)), { i: side });
    assert.equal(shown(inspection.globals()), { total: [0.5, 4.5, 13.5][nth] });
  }
});

inspections("has values of all types, and what is in lists and objects", () => {
  const { at } = mk(`class Wheel {
    turns = 3
}
let text = "ķīlis " + Math.round(2.2)
let all: any[] = [-7, 2.5, true, false, null, undefined, NaN, -Infinity, "x", () => 5, Buffer.alloc(3)]
let wheel = new Wheel()
let inner = { deep: [[1], 2] }
let long = [0]
for (let i = 1; i < 150; i++) long.push(i)
console.log(all.length, wheel.turns, text, inner.deep.length, long.length)
`);
  const inspection = at(10);
  const globals = new Map(inspection.globals().map(({ name, value }) => [name, value]));
  assert.is(plain(globals.get("text")!), "ķīlis 2");
  const all = inspection.children(globals.get("all")!);
  assert.equal(
    all.variables.map(({ value }) => plain(value)),
    [
      ...[-7, 2.5, true, false, "null", "undefined", Number.NaN, Number.NEGATIVE_INFINITY],
      ...["x", "function", "buffer"],
    ],
  );
  assert.equal(shown(inspection.children(globals.get("wheel")!).variables), { turns: 3 });
  const [deep] = inspection.children(globals.get("inner")!).variables;
  const [first] = inspection.children(deep!.value).variables;
  assert.equal(shown(inspection.children(first!.value).variables), { 0: 1 });
  const long = inspection.children(globals.get("long")!, 100);
  assert.is(long.total, 150);
  assert.equal([long.variables[0]!.name, long.variables.length], ["100", 50]);
  assert.is(inspection.children(globals.get("long")!).variables.length, 100);
});

inspections("has each task with the line that it waits in, and the variables around a function", () => {
  const { at } = mk(`import { delay } from "@devicescript/core"
import { start } from "@robonet/runtime"
function begin(step: number) {
    let count = 0
    start(async () => {
        while (true) {
            await delay(50)
            count += step
        }
    })
}
begin(3)
await delay(200)
console.log("now")
`);
  const inspection = at(14);
  const [main, task] = inspection.threads();
  assert.equal([main!.waits, task!.waits], ["runs", "time"]);
  const frame = task!.frames.find(({ line }) => line)!;
  assert.is(frame.line!.line, 7);
  const around = shown(inspection.closure(frame));
  assert.is(around.step, 3);
  assert.ok([9, 12].includes(Number(around.count)), `count is ${around.count}`);
});

inspections("is at the line of the entry, for each of a trace", () => {
  const { lines, lineTrace, replica, debug } = mk(`function last(list: number[]): number {
    if (list.length === 1)
        return list[0]
    return last(list.slice(1))
}
const step = Math.round(1.2)
for (let i = 0; i < 3; i++)
    console.log([1, 2, 3].map(x => x + step).length, last([1, 2, 3]))
`);
  for (let i = 0; i < lineTrace.length; i++) {
    replica.goToLine(i);
    const [thread] = new Inspection(replica.memory, debug, lines).threads();
    const entry = lineTrace.at(i);
    assert.is(thread!.id, entry.fiber);
    assert.equal(thread!.frames[0]!.line, lines.line(entry.line));
    assert.is(thread!.frames.length, entry.depth);
  }
});

inspections.run();
