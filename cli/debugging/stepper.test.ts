import { suite } from "uvu";
import * as assert from "uvu/assert";
import { languages } from "../../messages/messages.ts";
import { entryAt, watched } from "../../test/support/watched.ts";
import { RunLines } from "../terminal/run-report.ts";
import { Stepper } from "./stepper.ts";
import { debugCommands, readCommand } from "./typed-command.ts";

const stepper = suite("A person at the prompt of robonet debug");

const program = watched(`let total = 0
function add(n: number) {
    total += n
    return total
}
for (let i = 1; i < 30; i++) {
    add(i)
    if (i === 3) console.log("three")
}
console.log(total)
`);
const told = [
  { index: entryAt(program, 8, 2), event: { type: "console", timeUs: 0, level: "log", text: "three" } },
  { index: entryAt(program, 10), event: { type: "console", timeUs: 0, level: "log", text: "435" } },
] as const;

/** What is answered to each line that is typed; where one is as “line: what changed”. */
async function typed(lines: readonly string[], language: (typeof languages)[number] = "en") {
  let answer: string[] = [];
  const print = (line: string) => void answer.push(line.trim().replace(/^[\d.]+ s {2}/, ""));
  const robot = { name: "", program, told, failedAt: entryAt(program, 10) };
  const person = new Stepper(robot, {
    ...{ language, print, failure: "it failed" },
    runLines: new RunLines(language),
  });
  person.begin();
  const answers: string[] = [];
  for (const line of lines) {
    answer = [];
    await person.type(line);
    answers.push(answer.join("\n"));
  }
  return answers;
}

stepper("goes over, into and out of calls, and the same way back", async () => {
  const answers = await typed(["n", "next", "", "i", "out", "b", "bi", "back out", "back out"]);
  const places = answers.map((answer) => /ts:(\d+)/.exec(answer)?.[1]);
  assert.equal(places.slice(0, 5), ["6", "7", "8", "6", undefined]);
  assert.is(answers[4], "No line of the program called this one.");
  assert.equal(places.slice(5), ["8", "4", "7", undefined]);
});

stepper("sees what changed and what the robot did meanwhile, each once", async () => {
  const [, , first, , third, back, again] = await typed([
    ...["break 8", "clear 99", "c", "c", "n", "clear", "to 60"],
    ...[],
  ]);
  assert.match(first!, /i = 1/);
  assert.match(first!, /total = 1/);
  assert.is(third!.includes("three"), false);
  assert.match(back!, "no breakpoint any more");
  assert.match(again!, /three\n/);
});

stepper("stops where a condition holds, forwards and backwards, and where the program failed", async () => {
  const answers = await typed(["break 3 if n % 10 === 0", "c", "print n * 2", "c", "r", "c", "c", "c", "c"]);
  assert.match(answers[1]!, /three\ntest\.ts:3 {2}add\(\)/);
  assert.is(answers[2], "20");
  assert.match(answers[3]!, /n = 20/);
  assert.match(answers[4]!, /n = 10/);
  assert.match(answers[6]!, /435\ntest\.ts:10/);
  assert.match(answers[6]!, /Here the program failed:\nit failed/);
  assert.match(answers[7]!, "No line ran after this one");
});

stepper("asks for calls, variables, the program's text, and when a variable changed", async () => {
  const [, , where, vars, list, when, none, why] = await typed([
    ...["break 3 if n === 5", "c", "where", "vars", "list", "when total", "when nothing", "why"],
  ]);
  assert.equal(where!.split("\n").slice(1), ["test.ts:3  add", "test.ts:7  main"]);
  assert.equal(vars!.split("\n"), ["add:", "n = 5", "global:", "total = 10"]);
  assert.match(list!, /●→ {3}3 {6}total \+= n/);
  assert.match(when!, /ts:3 {2}total \+= n/);
  assert.match(none!, /no variable “nothing”/);
  assert.match(why!, "No line before this one told the drive anything");
});

stepper("is told in each language what was typed wrongly", async () => {
  for (const language of languages) {
    const answers = await typed(["contineu", "break 1000", "to now", "print", "print n +", "help"], language);
    for (const answer of answers) assert.ok(answer.length > 10, answer);
    assert.match(answers[0]!, "continue");
    for (const name of Object.keys(debugCommands)) assert.match(answers[5]!, name);
  }
});

stepper("can type each command in short, and a breakpoint as in other debuggers", () => {
  for (const [command, short] of Object.entries(debugCommands)) {
    assert.equal(readCommand(` ${command.toUpperCase()}  x y `), { command, rest: "x y" });
    assert.equal(readCommand(`${short} x`), { command, rest: "x" });
  }
  assert.equal(readCommand("b 12 if i > 3"), { command: "break", rest: "12 if i > 3" });
  assert.equal(readCommand("b"), { command: "back", rest: "" });
});

stepper.run();
