import { suite } from "uvu";
import * as assert from "uvu/assert";
import { generateProgram } from "./generate/program.ts";
import { tellMistake } from "./judge/mistakes.ts";
import { runInNode } from "./judge/node.ts";
import { runOnRobot } from "./judge/robot.ts";
import { robotNumber } from "./judge/robot-number.ts";
import { judgeValues } from "./judge/values.ts";
import { judge } from "./judge/verdict.ts";

const fuzz = suite("Random programs");

fuzz("give what Node gives, a message, or a named difference", async () => {
  for (const seed of [1, 9, 71, 129]) {
    const verdict = await judge(generateProgram(seed));
    assert.is.not(verdict.type, "wrong", `npm run fuzz -- --seed ${seed}\n${JSON.stringify(verdict)}`);
  }
});

fuzz("are the same for the same seed", () => {
  assert.is(generateProgram(5), generateProgram(5));
  assert.is.not(generateProgram(5), generateProgram(6));
});

fuzz("a wrong output is found, and no difference hides it", async () => {
  // In Node the text has four letters: the judge's own difference from the robot's.
  const source = 'console.log(["b", "a"].length, 1 / 3)\n';
  const robot = runOnRobot(source);
  const node = await runInNode(source, ["digits"]);
  assert.equal(robot.type === "ran" && robot.lines, node.lines);
  assert.equal((await runInNode(source, [])).lines, ["2 0.3333333333333333"]);
  assert.equal(await judge(source), { type: "difference", differences: ["digits"] });
});

fuzz("a number in text is the firmware's own", () => {
  const numbers = [1 / 3, 2 / 3e7, 1234567.89, 123456789.6, 1e21 / 3, 1e22 / 3, 0.05, 1e15 / 7, -7.25, 1e-7];
  const source = `let n = 0\n${numbers.map((n) => `n = ${n}\nconsole.log(n)\n`).join("")}`;
  const robot = runOnRobot(source);
  assert.equal(robot.type === "ran" && robot.lines, numbers.map(robotNumber));
});

fuzz("tasks of a program wake in the order of their moments", async () => {
  const source = `import { sleep } from "@devicescript/core"
async function slow(name: string, ms: number) { for (let i = 0; i < 3; i++) { await sleep(ms); console.log(name, i) } }
slow.start("a", 11); slow.start("b", 17)
await sleep(30)
console.log("main")
await sleep(60)
`;
  assert.equal((await judge(source)).type, "same");
});

fuzz("a task that computes for long lets others go on, and that is told from a wrong order", async () => {
  const source = (count: number) => `import { sleep } from "@devicescript/core"
async function other() { await sleep(1); console.log("other") }
async function long() { await sleep(1); for (let i = 0; i < ${count}; i++) console.log(i % 50 === 0 ? "long" : "") }
other.start(); long.start()
await sleep(200)
`;
  assert.is((await judge(source(3))).type, "same");
  assert.is(
    (await judge(source(400).replace('sleep(1); console.log("other', 'sleep(2); console.log("other'))).type,
    "interleaved",
  );
});

fuzz("a typing mistake in a program of a lesson gets sentences of ours", () => {
  let errors = 0;
  for (let seed = 1; seed <= 200; seed++) {
    const { count, raw } = tellMistake(seed);
    errors += count;
    assert.equal(raw, [], `npm run fuzz -- --messages --seed ${seed}`);
  }
  assert.ok(errors > 150, `${errors} errors`);
});

fuzz("a debugger reads at a line what the program prints there", () => {
  let values = 0;
  for (let seed = 1; seed <= 10; seed++) {
    const judged = judgeValues(seed, undefined, 10);
    if (judged.type === "refused") continue;
    values += judged.values;
    assert.equal(judged.wrong, [], `npm run fuzz -- --values --seed ${seed}`);
  }
  assert.ok(values > 100, `${values} values`);
});

fuzz.run();
