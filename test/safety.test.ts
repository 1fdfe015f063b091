import { suite } from "uvu";
import * as assert from "uvu/assert";
import { assertStopped, head, mkRun } from "./support/driving-run.ts";
import { consoleOf, imageOf, type SoloRun } from "./support/simulate.ts";

/** When the program says that it is about to fail. */
function failUs(run: SoloRun): number {
  const event = run.events.find((each) => each.type === "console" && each.text === "now");
  assert.ok(event, "it came to the moment");
  assert.ok(event.timeUs > 0.9e6 && event.timeUs < 1.3e6, `at about 1 s: ${event.timeUs}`);
  return event.timeUs;
}

/** When a program that hangs was ended for it. */
function hungUs(run: SoloRun): number {
  const event = run.events.find((each) => each.type === "fault");
  assert.is(event?.fault.kind, "infinite-loop");
  const afterUs = event!.timeUs - failUs(run);
  assert.ok(afterUs > 3.9e6 && afterUs < 4.5e6, `after about 4 s: ${afterUs}`);
  return event!.timeUs;
}

const safety = suite("safety");

const throwing = 'console.log("now"); throw new RangeError("boom")';
const hanging = 'console.log("now"); let i = 0; while (true) { i++ }';

/** Nothing of the program that comes later may run. */
const beside = (body: string, waitMs = 0) =>
  `import { every, race, start, together } from "@robonet/runtime"\nfunction after() { console.log("after") }\nawait sleep(${waitMs})\n${body}`;

const places: Readonly<Record<string, (what: string) => string>> = {
  "at its top level": (what) => `await sleep(1000)\n${what}\n`,
  "in a function": (what) => `async function go() {\n${what}\n}\nawait sleep(1000)\nawait go()\n`,
  "in a task": (what) =>
    `async function go() {\n${what}\n}\nawait sleep(1000)\ngo.start()\nawait sleep(9000)\n`,
  "in a timer": (what) => `setTimeout(async () => {\n${what}\n}, 1000)\nawait sleep(9000)\n`,
  "in an interval": (what) => `setInterval(async () => {\n${what}\n}, 1000)\nawait sleep(9000)\n`,
  "in what start began": (what) =>
    beside(`start(async () => {\nawait sleep(1000)\n${what}\n})\nawait sleep(9000)\n`),
  "in what is repeated": (what) =>
    beside(`every(1000, async () => {\n${what}\n})\nawait sleep(9000)\n`, 1000),
  "in one of several tasks": (what) =>
    beside(
      `await together([async () => {\nawait sleep(1000)\n${what}\n}, async () => await sleep(9000)])\nafter()\n`,
    ),
  "in one that races": (what) =>
    beside(
      `await race([async () => {\nawait sleep(1000)\n${what}\n}, async () => await sleep(9000)])\nafter()\n`,
    ),
  "in one of several that the program catches": (what) =>
    beside(
      `try {\nawait together([async () => {\nawait sleep(1000)\n${what}\n}])\n} catch (error) { after() }\nafter()\n`,
    ),
  "in one that races and that the program catches": (what) =>
    beside(`try {\nawait race([async () => {\nawait sleep(1000)\n${what}\n}])\n} finally { after() }\n`),
  "in a handler": (what) =>
    `const events = emitter<number>()\nevents.subscribe(async () => {\n${what}\n})\nawait sleep(1000)\nevents.emit(1)\nawait sleep(9000)\n`,
};

for (const [place, put] of Object.entries(places)) {
  const line = (head + put("X")).split("\n").indexOf("X") + 1;

  safety(`a program that throws ${place} stops its motors, and the report names error and line`, () => {
    const { run, said } = mkRun(put(throwing));
    assertStopped(run, failUs(run));
    for (const text of said) assert.match(text, new RegExp(`^test\\.ts:${line}:.*RangeError: [“„]boom`));
    assert.not(consoleOf(run).includes("after"), "nothing goes on");
    assert.is(said.length, 3);
  });

  safety(`a program that hangs ${place} stops its motors, and the report names loop and line`, () => {
    const { run, said } = mkRun(put(hanging), { seconds: 7 });
    assertStopped(run, hungUs(run), failUs(run));
    for (const text of said) assert.match(text, new RegExp(`^test\\.ts:${line}:.*await sleep\\(20\\)`));
  });
}

for (const [what, loop] of [
  ["for (;;)", "for (;;) { x = x * 3 + 1 }"],
  ["a loop of calls into the library", "while (true) { x += robot.drive.distance() }"],
  ["a loop that waits for a button without waiting", "while (!robot.button.pressed()) {}"],
  ["a loop that asks the clock without waiting", "while (millis() > 0) { x++ }"],
  // biome-ignore lint/suspicious/noTemplateCurlyInString: the template is in the robot program.
  ["a loop that catches all errors", "while (true) { try { throw new Error(`${x}`) } catch (e) { x++ } }"],
  ["long functions in a loop", "while (true) { for (const y of list) { list.sort((a, b) => a - b) } }"],
] as const) {
  safety(`${what} is a hang too`, () => {
    const body = `let x = 1\nlet list = [3, 1, 2, 5, 4]\nawait sleep(1000)\nconsole.log("now")\n${loop}\nconsole.log(x)\n`;
    const { run, said } = mkRun(body, { seconds: 7 });
    assertStopped(run, hungUs(run), failUs(run));
    assert.match(said[0]!, /^test\.ts:8:.*too long without a pause/);
  });
}

for (const [what, source] of [
  [
    "itself",
    "function again(n: number): number {\n  return 1 + again(n + 1)\n}\nconst start = () => again(0)\n",
  ],
  [
    "another that calls it",
    "function one(n: number): number {\n  return two(n)\n}\nfunction two(n: number): number {\n  return one(n) + 1\n}\nconst start = () => one(0)\n",
  ],
  [
    "itself from an arrow",
    "const again = (n: number): number => 1 + again(n + 1)\nconst start = () => again(0)\n",
  ],
  [
    "itself through the library",
    "function walk(list: number[]): number {\n  list.forEach(() => walk(list))\n  return 1\n}\nconst start = () => walk([1])\n",
  ],
  [
    "itself in a method",
    "class Counter {\n  count(n: number): number {\n    return this.count(n + 1) + 1\n  }\n}\nconst start = () => new Counter().count(0)\n",
  ],
] as const) {
  safety(`a function that calls ${what} without end stops the motors`, () => {
    const { run, said } = mkRun(`${source}await sleep(1000)\nconsole.log("now")\nconsole.log(start())\n`);
    assertStopped(run, failUs(run));
    assert.match(said[0]!, /^test\.ts:\d+:.*Too deep for the robot/);
  });
}

safety("a recursion that takes too many steps stops the motors", () => {
  const { run, said } = mkRun(
    'function fib(n: number): number {\n  return n < 2 ? n : fib(n - 1) + fib(n - 2)\n}\nawait sleep(1000)\nconsole.log("now")\nconsole.log(fib(40))\n',
    { seconds: 7 },
  );
  assertStopped(run, hungUs(run), failUs(run));
  assert.match(said[0]!, /^test\.ts:[45]:/);
});

safety("while a program hangs, the rest of the robot goes on: its button still stops it", () => {
  const hold = (run: SoloRun) => run.run.give({ kind: "press", button: "button" });
  const { run } = mkRun(`await sleep(1000)\n${hanging}\n`, { seconds: 4, at: { 2: hold } });
  assert.is(run.result().fault?.kind, "stop-button");
  assertStopped(run, 2e6);
});

safety("computing that the VM itself would allow is allowed", () => {
  const { run } = mkRun(`function fib(n: number): number { return n < 2 ? n : fib(n - 1) + fib(n - 2) }
function depth(n: number): number { return n === 0 ? 0 : 1 + depth(n - 1) }
let sum = 0
for (let i = 0; i < 6500; i++) sum += i
console.log(sum)
await sleep(1)
let product = 0
for (let x = 0; x < 80; x++) for (let y = 0; y < 80; y++) product += x * y
console.log(product, fib(12), depth(80), depth(80))
`);
  const lines = run.events.flatMap((event) => (event.type === "console" ? [event.text] : []));
  assert.equal(lines, ["21121750", "9985600 144 80 80"]);
});

safety("a loop that waits runs for ever", () => {
  const { run } = mkRun("let i = 0\nwhile (true) {\n  await sleep(i % 2)\n  i++\n}\n", { seconds: 20 });
  assert.is(run.result().outcome, "time");
  const { run: second } = mkRun("while (true) {\n  await robot.line.left.read()\n  await sleep(5)\n}\n", {
    seconds: 5,
  });
  assert.is(second.result().outcome, "time");
});

safety("a sensor that is lost stops the motors, and the report names it and the line", () => {
  const { run, said } = mkRun("while (true) {\n  await robot.distance.read()\n  await sleep(20)\n}\n", {
    at: { 1: (sim) => sim.i2c.setFault("distance", { unplugged: true }) },
  });
  assertStopped(run, 1e6);
  assert.is(said.length, 3);
  for (const text of said) assert.match(text, /^test\.ts:5:.*distance.*0x29/);
});

safety("the first error is the one that is told, not what follows from it in other tasks", () => {
  const { run, said } = mkRun(
    `async function other() { while (true) { await robot.drive.drive(100, 0); await sleep(60) } }\nother.start()\nawait sleep(1000)\n${throwing}\n`,
  );
  assertStopped(run, failUs(run));
  assert.match(said[0]!, /^test\.ts:7:.*boom/);
});

safety("the motors stop with the last line", () => {
  const { run } = mkRun("await sleep(1000)\n");
  assertStopped(run, run.result().endedUs!);
  assert.is(run.result().outcome, "finished");
});

safety("a stop has the last word, whenever in a turn of the loop that drives it comes", () => {
  const rounds = 40;
  const { run } = mkRun(
    `for (let i = 0; i < ${rounds}; i++) {
  for (let k = 0; k < 5 + i % 7; k++) {
    await robot.distance.read()
    await robot.line.position()
    await robot.drive.drive(80, k % 2 === 0 ? 30 : -30)
  }
  await robot.drive.stop()
  await sleep(200)
  console.log("rest")
  await sleep(100)
}
`,
    { seconds: 40 },
  );
  const { samples } = run.result();
  const rests = run.events.filter((event) => event.type === "console" && event.text === "rest");
  assert.is(rests.length, rounds);
  for (const { timeUs } of rests) {
    const { leftDuty, rightDuty } = samples.findLast((sample) => sample.timeUs <= timeUs)!;
    assert.equal([leftDuty, rightDuty], [0, 0], `at ${timeUs / 1e6} s`);
  }
});

safety("a program that takes another's place stops the motors that it left running", () => {
  const { run } = mkRun("await sleep(9000)\n", { at: { 1.5: () => {} }, seconds: 1.5 });
  run.robot.engine.deploy(imageOf(head.replace(/await.*/, "await sleep(9000)")), "second.ts");
  run.stepUntil(2.5e6);
  assertStopped(run, 1.5e6);
});

safety.run();
