import { suite } from "uvu";
import * as assert from "uvu/assert";
import { consoleText } from "../cli/terminal/console-text.ts";
import type { Language } from "../messages/messages.ts";
import { printable, printableLine } from "../messages/printable.ts";
import { keptEvents } from "../sim/run/event-log.ts";
import { describeFault, reportFault } from "../toolchain/compile/fault-report.node.ts";
import { compileOrThrow } from "./support/bare-vm.ts";
import { imageOf, mkSimulation } from "./support/simulate.ts";

function run(source: string, seconds = 3) {
  const simulation = mkSimulation(imageOf(`export {}\n${source}`));
  simulation.stepUntil(seconds * 1e6);
  return simulation;
}

function told(source: string) {
  return run(source).events.flatMap((event) =>
    event.type === "console" ? [{ level: event.level, text: event.text, lost: event.lost ?? 0 }] : [],
  );
}

const texts = (source: string) => told(source).map(({ text }) => text);

const lines = suite("What a program prints");

lines("is shown whatever its words are, also those of the firmware's notes", () => {
  const said = [
    "start: now",
    "stop program",
    "DeviceScript 1",
    "missing 9 bytes",
    "7 packets throttled",
    "RESTART requested",
    "service x not found",
    "Unhandled exception",
    "Exception: Error",
    " at main_F0 (pc:1)",
    "verification failure: 1",
    "jdif: create role 'computer' 1",
    "robot stopped: stall",
  ];
  const levels = ["log", "warn", "error", "debug"] as const;
  const calls = levels.flatMap((level) => said.map((text) => `console.${level}(${JSON.stringify(text)})`));
  const wanted = levels.flatMap((level) => said.map((text) => ({ level, text, lost: 0 })));
  assert.equal(told(calls.join("\n")), wanted);
});

/** What is said of the error that a program ends with. */
const cause = (source: string, language: Language = "en") =>
  describeFault(run(source).result().fault!, undefined, language);

lines("a thrown value that is no Error is said in a whole sentence", () => {
  assert.is(
    cause('throw "just a text"'),
    'The program threw just a text. Write throw new Error("…") instead: an Error always knows its line.',
  );
  assert.match(cause("throw 42"), /^The program threw 42\. Write /);
  assert.match(cause("throw { mm: 1 }"), /^The program threw \{…\}\. /);
  assert.match(cause('throw ""', "lv"), /^Programma izpildīja throw ar tukšu tekstu\. Labāk raksti/);
  const task = `import { start } from "@robonet/runtime"
start(async () => { throw "in a task" })
`;
  assert.match(cause(task, "lt"), /^Programa įvykdė throw su reikšme in a task\. Geriau rašyk/);
});

lines("a thrown text or number has its line, and stays what it is where it is caught", () => {
  const far = 'function far(mm: number) {\n  if (mm > 3) throw mm > 8 ? "far" : 7\n}\n';
  const source = `${far}try { far(5) } catch (e: any) { console.log(e === 7) }\nfar(9)`;
  const { image, debug } = compileOrThrow(source);
  const simulation = mkSimulation(image);
  simulation.stepUntil(3e6);
  assert.match(describeFault(simulation.result().fault!, debug, "en"), /:2:\d+: The program threw far\. /);
  assert.equal(texts(source), ["true"]);
});

lines("an error's message is whole, or marked as cut", () => {
  const long = (letter: string, count: number, thrown: string) =>
    `let s = ""; for (let i = 0; i < ${count}; i++) s += "${letter}"\nthrow ${thrown}`;
  assert.match(
    cause(long("e", 400, "new Error(s)")),
    /: “e{286}”… \(cut here: a line on the robot holds 296/,
  );
  assert.match(cause(long("ā", 200, "new Error(s)")), /: “ā{143}”… \(cut here/);
  assert.match(cause(long("e", 400, "s")), /threw e+… \(cut here.*\)\. Write throw new Error/);
  assert.match(cause(long("e", 285, "new Error(s)")), /: “e{285}”$/);
  assert.match(cause('throw new Error("")'), /: Error \(without a message\)$/);
  assert.is(reportFault(run(long("e", 400, "new Error(s)")).result().fault!, undefined).lost, 0);
  assert.is(reportFault(run('throw new Error("e")').result().fault!, undefined).lost, undefined);
});

lines("makes no fault and no plot, whatever it looks like", () => {
  const simulation = run(
    'console.error("robot stopped: stall")\nconsole.log("# 5 {a:1,}")\nconsole.log("x\\n# 5 {a:1,}")\nconsole.warn("a\\n! Unhandled exception\\n* Exception: Error")\nconsole.log("after")',
  );
  const { outcome, events } = simulation.result();
  assert.is(outcome, "finished");
  assert.equal(
    events.filter(({ type }) => type !== "console").map(({ type }) => type),
    ["end"],
  );
  assert.is(events.filter(({ type }) => type === "console").length, 5);
});

lines("is one entry with all its line breaks and control characters", () => {
  const entries = ["one\ntwo\n\nfour", "\tcolumn\x07\x1b[2J", "> a\n! b\n* c", "", "ends\n"];
  const calls = entries.map((text) => `console.log(${JSON.stringify(text)})`).join("\n");
  assert.equal(texts(calls), ["one\ntwo\n\nfour", "\tcolumn\x07\x1b[2J", "> a\n! b\n* c", "", "ends"]);
  const repeated = 'for (let i = 0; i < 3; i++) console.log("a\\nb")';
  assert.equal(texts(repeated), ["a\nb", "a\nb", "a\nb"]);
});

lines("that is no text is shown as well", () => {
  assert.equal(
    texts(
      'console.log(3)\nconsole.log(true)\nconsole.log("buffer")\nconsole.warn(-1.5)\nconsole.log("n", 2)',
    ),
    ["3", "true", "buffer", "-1.5", "n 2"],
  );
});

lines("is cut where the robot's log cuts it, and says how much was lost", () => {
  const long = 'let text = ""\nfor (let i = 0; i < 30; i++) text += "0123456789"\n';
  const ofCalls = (...calls: string[]) =>
    told(long + calls.join("\n")).map(({ text, lost }) => [text.length, lost]);
  assert.equal(
    ofCalls("console.log(text)", "console.log(text.slice(0, 296))", "console.log(text.slice(0, 297))"),
    [
      [296, 4],
      [296, 0],
      [296, 1],
    ],
  );
  // Letters of two bytes, of which one is cut in the middle; and two lines of which the second is cut.
  assert.equal(ofCalls('console.log("aā" + text)'), [[295, 7]]);
  assert.equal(ofCalls('console.log("short\\n" + text)'), [[302, 4]]);
});

lines("is told where a program throws an error whose message has lines of its own", () => {
  const simulation = run(
    'console.log("before")\nthrow new Error("no\\n> printed\\n# 1 {a:1,}\\n* Exception: Other")',
  );
  const { fault, events } = simulation.result();
  assert.is(fault?.name, "Error");
  assert.is(fault?.message, "no\n> printed\n# 1 {a:1,}\n* Exception: Other");
  assert.equal(
    events.map(({ type }) => type),
    ["console", "fault"],
  );
});

lines("while another task fails is told too", () => {
  const source = `import { start } from "@robonet/runtime"
import { sleep } from "@devicescript/core"
start(async () => { while (true) { console.log("tick"); await sleep(5) } })
await sleep(100)
throw new Error("now")`;
  const simulation = run(source);
  assert.is(simulation.result().fault?.message, "now");
  const ticks = simulation.events.filter((event) => event.type === "console" && event.text === "tick");
  assert.ok(ticks.length > 12, `${ticks.length} ticks in the 150 ms until the motors are off`);
});

lines("as data is a plot, and another text as data is a line", () => {
  const simulation = run('console.data({ speed: 1.5 })\nconsole.data("no numbers")');
  assert.equal(
    simulation.events.flatMap((event) => (event.type === "plot" ? [event.values] : [])),
    [{ speed: 1.5 }],
  );
  assert.is(simulation.events.filter(({ type }) => type === "console").length, 1);
});

lines("as data keeps the letters of its names, from the program and from `plot`", () => {
  const simulation = run(`import { plot } from "@robonet/runtime"
import { sleep } from "@devicescript/core"
console.data({ "ātrums mm/s": 1.5, kelias: -2 })
plot("greitis žemas", 3)
await sleep(300)`);
  assert.equal(
    simulation.events.flatMap((event) => (event.type === "plot" ? [event.values] : [])),
    [{ "ātrums mm/s": 1.5, kelias: -2 }, { "greitis žemas": 3 }],
  );
});

lines("without a pause keeps its begin and its end, and the hash is over all of it", () => {
  const flood = (word: string) =>
    run(
      `import { sleep } from "@devicescript/core"
for (let n = 1; n <= 9000; n++) { console.log(n === 7000 ? "${word}" : n); if (n % 20 === 0) await sleep(1) }`,
      20,
    );
  const first = flood("one").result();
  const kept = first.events.filter(({ type }) => type === "console");
  assert.is(kept.length, keptEvents.first + keptEvents.last);
  assert.equal(first.leftOut, { events: { console: 9000 - kept.length }, samplesEvery: 1 });
  assert.is(flood("two").result().traceHash === first.traceHash, false);
});

lines("cannot drive the terminal", () => {
  assert.is(printable("a\x1b[31m\x07\u202eb\u0085\tc\nd"), "a\\x1b[31m\\x07\\u202eb\\x85\tc\nd");
  assert.is(printableLine("a\nb"), "a\\nb");
  assert.is(consoleText("one\ntwo\x1b[2J", undefined, 4, "en"), "one\n    two\\x1b[2J");
  assert.match(consoleText("long", 1, 0, "lv"), /^long… \(nogriezts 1 burts/);
  assert.match(consoleText("long", 3, 0, "lt"), /^long… \(nukirptos 3 raidės/);
});

lines.run();
