import { readFileSync } from "node:fs";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { ownDebugInfo } from "../../../debugger/index.ts";
import { findLesson } from "../../../lesson/library/lessons.ts";
import { type LessonCheck, pressesOf } from "../../../lesson/questions/check.ts";
import { Random } from "../../../sim/index.ts";
import { builtFrom, mkSimulation, type Situation } from "../../../test/support/simulate.ts";
import { loadTracingVirtualMachine } from "../../../toolchain/devicescript/load.node.ts";
import { RecordedLines } from "../run/recorded-lines.ts";
import { ProgramLooks } from "./program-looks.ts";
import { ProgramWatch } from "./program-watch.ts";

const watching = suite("A program that the page watches");

/** A run of a program with what the page gets of it. */
function mk(source: string, situation: Situation = {}, most?: number) {
  const { image, debug } = builtFrom(source, situation.kit);
  const watch = new ProgramWatch(loadTracingVirtualMachine(), image, ownDebugInfo(debug), most);
  const run = mkSimulation(image, { ...situation, ...watch.setup });
  const lines = new RecordedLines(0, watch.codeLines);
  const advance = (timeUs: number) => {
    run.stepUntil(timeUs);
    watch.noteTasks(run.memory, run.timeUs);
    lines.add(watch.take());
  };
  return { looks: new ProgramLooks(watch), run, lines, advance };
}

watching("has its lines in pieces, and at each what the program knew", () => {
  const { looks, lines, advance } = mk(`import { delay } from "@devicescript/core"
// A comment.
function square(side: number) {
    const area = side * side
    return area
}
let total = 0
for (let i = 1; i <= 3; i++) {
    await delay(200)
    total += square(i)
}
console.log(total)
`);
  for (let timeUs = 100_000; timeUs <= 1e6; timeUs += 100_000) advance(timeUs);
  const ran = Array.from({ length: lines.length }, (_, i) => lines.at(i).line);
  assert.equal(
    lines.codeLines,
    [1, 3, 4, 5, 7, 8, 9, 10, 12].filter((line) => lines.codeLines.includes(line)),
  );
  assert.is(ran.filter((line) => line === 4).length, 3);
  assert.is(lines.timesOf(9).length, 3);
  const index = ran.lastIndexOf(5);
  const { tasks, globals } = looks.look({ index });
  assert.equal(
    tasks[0]!.frames.map(({ name, line }) => `${name} ${line}`),
    ["square 5", "main 10"],
  );
  assert.equal(tasks[0]!.frames[0]!.locals, [
    { name: "side", value: { text: "3", isNumber: true } },
    { name: "area", value: { text: "9", isNumber: true } },
  ]);
  assert.equal(globals, [{ name: "total", value: { text: "5", isNumber: true } }]);
  const waiting = looks.look({ timeUs: 300_000 });
  assert.is(waiting.tasks[0]!.waits, "time");
  assert.is(waiting.tasks[0]!.frames.at(-1)!.line, 9);
  assert.ok(waiting.tasks[0]!.wakeUs! > 300_000, `wakes at ${waiting.tasks[0]!.wakeUs}`);
});

watching("of a program that has failed what it knew at its last line", () => {
  const { looks, advance } = mk(`let count = 7
count++
throw new Error("no")
`);
  advance(1e6);
  const { tasks, globals } = looks.look({ timeUs: 900_000 });
  assert.is(tasks[0]!.frames[0]!.line, 3);
  assert.equal(globals, [{ name: "count", value: { text: "8", isNumber: true } }]);
});

watching("says where a condition holds while the run goes on, and why where it cannot be worked out", () => {
  const { looks, lines, advance } = mk(`import { delay } from "@devicescript/core"
for (let i = 0; i < 6; i++) {
    await delay(100)
}
`);
  const visits = () =>
    Array.from({ length: lines.length }, (_, i) => i).filter((i) => lines.at(i).line === 3);
  const held: unknown[] = [];
  for (const timeUs of [50_000, 250_000, 1e6]) {
    advance(timeUs);
    // A line is there again when its wait ends.
    const from = held.length;
    held.push(...looks.holdsAt("i === 2 || i > 4", visits().slice(from)));
  }
  const turns = visits().map((index) => looks.look({ index }).tasks[0]!.frames[0]!.locals[0]!.value.text);
  assert.equal(
    held,
    turns.map((i) => i === "2" || i === "5"),
  );
  assert.ok(held.includes(true) && held.includes(false));
  const reason = ([verdict]: ReturnType<typeof looks.holdsAt>) =>
    typeof verdict === "object" ? verdict.id : verdict;
  assert.is(reason(looks.holdsAt("j > 1", visits())), "condition.unknownName");
  assert.is(reason(looks.holdsAt("i >", visits())), "condition.unreadable");
});

watching("has the lines in which other tasks wait, as long as they do", () => {
  const { lines, advance } = mk(`import { delay } from "@devicescript/core"
import { start } from "@robonet/runtime"
start(async () => {
    await delay(300)
})
while (true) {
    await delay(50)
}
`);
  for (let timeUs = 20_000; timeUs <= 1e6; timeUs += 20_000) advance(timeUs);
  const waiting = (timeUs: number) => lines.waitingAt(lines.indexAt(timeUs)!);
  assert.equal(waiting(200_000), [4]);
  assert.equal(waiting(900_000), []);
});

watching("shows lists, objects and texts as the program would write them, and how many there are", () => {
  const { looks, lines, advance } = mk(`let words = ["a", "b"]
let deep = { list: [1, { x: 0.1 + 0.2 }], call: () => 3 }
let long = [0]
for (let i = 1; i < 150; i++) long.push(i)
console.log(words.length, deep.list.length, long.length, deep.call())
`);
  advance(1e6);
  const ran = Array.from({ length: lines.length }, (_, i) => lines.at(i).line);
  const { globals } = looks.look({ index: ran.indexOf(5) });
  const of = (name: string) => globals.find((each) => each.name === name)!.value;
  assert.is(of("words").text, '["a", "b"]');
  assert.ok(of("deep").text.startsWith("{list: [1, {x: 0.3}], call: "), of("deep").text);
  assert.is(of("long").children!.length, 100);
  assert.is(of("long").more, 50);
});

watching("says from when on a busy program was not written down", () => {
  const { lines, advance } = mk(
    "let turns = 0\nwhile (turns < 100000) {\n    turns++\n    if (turns % 50 === 0)\n        await sleep(1)\n}\n".replace(
      /^/,
      'import { delay as sleep } from "@devicescript/core"\n',
    ),
    {},
    1000,
  );
  advance(1e6);
  advance(2e6);
  assert.is(lines.length, 1000);
  assert.is(lines.fullAtUs, lines.at(999).timeUs);
});

for (const id of ["drive-a-square", "follow-the-line", "stop-at-the-wall"])
  watching(`runs the lesson ${id} to the same hash, looked at or not`, async () => {
    const lesson = findLesson(id);
    const { default: check } = (await import(lesson.checkUrl)) as { default: LessonCheck };
    const source = readFileSync(join(lesson.folder, "solution.ts"), "utf8");
    const situation = {
      ...{ world: readFileSync(lesson.worldFile, "utf8"), presses: pressesOf(check, 1) },
      board: { loopMs: 10, cpu: "likely" },
    } as const;
    const plain = mkSimulation(builtFrom(source).image, situation);
    plain.stepUntil(3e6);
    const { run, looks, lines, advance } = mk(source, situation);
    const random = new Random(7).stream("looks");
    for (let timeUs = 500_000; timeUs <= 3e6; timeUs += 500_000) {
      advance(timeUs);
      if (lines.length === 0) continue;
      looks.look({ index: Math.floor(random.uniform(0, lines.length)) });
      looks.look({ timeUs: Math.floor(random.uniform(0, timeUs)) });
    }
    assert.is(run.result().traceHash, plain.result().traceHash);
    assert.ok(lines.length > 0);
  });

watching.run();
