import { readFileSync } from "node:fs";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { findLesson } from "../lesson/library/lessons.ts";
import { type LessonCheck, pressesOf } from "../lesson/questions/check.ts";
import { LineTrace, linePatch, patchVm, vmPatches } from "../sim/index.ts";
import { builtFrom, imageOf, mkSimulation, type Situation } from "../test/support/simulate.ts";
import { loadTracingVirtualMachine, stockVirtualMachineBytes } from "../toolchain/devicescript/load.node.ts";
import { ProgramLines } from "./program-lines.ts";

const traces = suite("A trace of a program's lines");

/** A run with its trace. */
function traced(source: string, seconds: number, situation: Situation = {}, most?: number) {
  return tracedBuilt(builtFrom(source), seconds, situation, most);
}

function tracedBuilt(
  { image, debug }: ReturnType<typeof builtFrom>,
  seconds: number,
  situation: Situation,
  most?: number,
) {
  const lines = new ProgramLines(image, debug);
  const trace = new LineTrace(lines.table, most);
  const virtualMachine = situation.virtualMachine ?? loadTracingVirtualMachine();
  const run = mkSimulation(image, { ...situation, virtualMachine, lineTrace: trace });
  run.stepUntil(seconds * 1e6);
  const { traceHash } = run.result();
  run.close();
  const entries = Array.from({ length: trace.length }, (_, i) => trace.at(i));
  return { trace, traceHash, entries: entries.map((each) => ({ ...each, ...lines.line(each.line) })) };
}

traces("has the lines of loops and calls in the order in which they ran, with the depth of the call", () => {
  const { entries } = traced(
    `function double(x: number) {
    return 2 * x
}
let sum = 0
for (let i = 0; i < 2; i++) {
    sum += double(i)
}
console.log(sum)
`,
    1,
  );
  const [outside] = entries.map(({ depth }) => depth);
  assert.equal(
    entries.map(({ line, depth }) => (depth === outside ? `${line}` : `${line} +${depth - outside!}`)),
    ["4", "5", "6", "2 +1", "6", "5", "6", "2 +1", "6", "5", "8"],
  );
  assert.is(new Set(entries.map(({ file }) => file)).size, 1);
  assert.is(entries[0]!.file, "test.ts");
});

traces("tells tasks apart, and when each goes on", () => {
  const { entries } = traced(
    `import { delay } from "@devicescript/core"
import { start } from "@robonet/runtime"
start(async () => {
    await delay(30)
    console.log("task")
})
await delay(50)
console.log("main")
`,
    1,
  );
  const fiberOf = (line: number) => entries.find((each) => each.line === line)!.fiber;
  const msOf = (line: number) => Math.round(entries.find((each) => each.line === line)!.timeUs / 1000);
  assert.is(fiberOf(4), fiberOf(5));
  assert.is(fiberOf(3), fiberOf(8));
  assert.is.not(fiberOf(5), fiberOf(8));
  const waits = [msOf(5) - msOf(4), msOf(8) - msOf(7)];
  assert.ok(waits[0]! >= 30 && waits[0]! < 45, `${waits[0]} ms`);
  assert.ok(waits[1]! >= 50 && waits[1]! < 65, `${waits[1]} ms`);
});

traces("has a line that waits in a loop of one line each time that it goes on", () => {
  const { entries } = traced(
    `import { delay } from "@devicescript/core"
for (let i = 0; i < 5; i++) await delay(100)
`,
    1,
  );
  const times = new Set(entries.filter(({ line }) => line === 2).map(({ timeUs }) => timeUs));
  assert.ok(times.size >= 5, `${times.size} times`);
});

traces("is cut where it is full, says when, and the run is the same", () => {
  const source = `import { delay } from "@devicescript/core"
let turns = 0
while (true) {
    turns++
    if (turns % 100 === 0)
        await delay(1)
}
`;
  const whole = traced(source, 2);
  assert.is(whole.trace.fullAtUs, undefined);
  const cut = traced(source, 2, {}, 5000);
  assert.is(cut.trace.length, 5000);
  assert.is(cut.trace.fullAtUs, whole.entries[4999]!.timeUs);
  assert.equal(cut.entries, whole.entries.slice(0, 5000));
  assert.is(cut.traceHash, whole.traceHash);
});

for (const id of ["drive-a-square", "follow-the-line", "rescue-mission"])
  traces(`changes nothing in the run of the lesson ${id}`, async () => {
    const lesson = findLesson(id);
    const { default: check } = (await import(lesson.checkUrl)) as { default: LessonCheck };
    const source = readFileSync(join(lesson.folder, "solution.ts"), "utf8");
    const seed = 1;
    const situation = {
      ...{ seed, world: readFileSync(lesson.worldFile, "utf8"), presses: pressesOf(check, seed) },
      board: { loopMs: 10, cpu: "likely" },
    } as const;
    const built = builtFrom(source);
    const plain = mkSimulation(built.image, situation);
    plain.stepUntil(5e6);
    const { entries, traceHash } = tracedBuilt(built, 5, situation);
    assert.is(traceHash, plain.result().traceHash);
    plain.close();
    assert.ok(entries.length > 0);
    for (const [i, { timeUs }] of entries.entries())
      assert.ok(i === 0 || timeUs >= entries[i - 1]!.timeUs, `entry ${i} is before the one before it`);
  });

traces("leaves the VM as it was, for whoever takes it next", () => {
  const patched = new WebAssembly.Module(patchVm(stockVirtualMachineBytes(), [...vmPatches, linePatch]));
  const bytes = () => {
    const run = mkSimulation(imageOf("console.log(1)"), { virtualMachine: patched });
    const { memory } = run;
    const before = memory.copy(0, memory.size);
    run.close();
    return before;
  };
  const before = bytes();
  traced("for (let i = 0; i < 100; i++) console.log(i)", 1, { virtualMachine: patched });
  assert.is(Buffer.compare(bytes(), before), 0, "the memory is another");
});

traces("has nothing of a program that is another than its table's", () => {
  const { image, debug } = builtFrom("console.log(1)");
  const trace = new LineTrace(new ProgramLines(image, debug).table);
  const virtualMachine = loadTracingVirtualMachine();
  const run = mkSimulation(imageOf("console.log(1)\nconsole.log(2)"), { virtualMachine, lineTrace: trace });
  run.stepUntil(1e6);
  run.close();
  assert.is(trace.length, 0);
});

traces("is refused with a VM that was not made for it", () => {
  const { image, debug } = builtFrom("console.log(1)");
  const lineTrace = new LineTrace(new ProgramLines(image, debug).table);
  assert.throws(() => mkSimulation(image, { lineTrace }), /without traces of lines/);
});

traces.run();
