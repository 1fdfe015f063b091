import { suite } from "uvu";
import * as assert from "uvu/assert";
import { languages, say } from "../../messages/index.ts";
import { loadCompiler } from "../devicescript/load.node.ts";
import { Compiler } from "./compile.ts";
import { meaningOf } from "./explain.ts";
import { readLibrary } from "./library.node.ts";
import { quickFix } from "./quick-fix.ts";
import { withEdits } from "./text-edit.ts";

const fixes = suite("quick fixes");
const deviceScript = loadCompiler();
const compiler = new Compiler(deviceScript, readLibrary());

const diagnosticsOf = (source: string) => compiler.compile({ path: "mine.ts", source }).diagnostics;

/** The program after the first quick fix that is offered, and what its button says. */
function mended(source: string): { text: string; title: string } {
  const diagnostics = diagnosticsOf(source);
  for (const each of diagnostics) {
    const fix = quickFix(deviceScript.typescript, each, source);
    if (fix) return { text: withEdits(source, fix.edits), title: say("en", fix.title, fix.params) };
  }
  throw new Error(`no quick fix: ${diagnostics.map(({ code, text }) => `${code} ${text}`).join("\n")}`);
}

const robot = 'import { robot } from "@robonet/kit"\n';
const sleep = 'import { sleep } from "@devicescript/core"\n';

/** A program with one mistake, what mends it, and the program that comes of it. */
const cases: readonly (readonly [source: string, title: RegExp, text: string])[] = [
  [`${robot}await robot.ligth.on()\n`, /Write “light”/, `${robot}await robot.light.on()\n`],
  [`${robot}await robt.light.on()\n`, /Write “robot”/, `${robot}await robot.light.on()\n`],
  [
    'import { slep } from "@devicescript/core"\nawait sleep(9)\n',
    /Write “sleep”/,
    `${sleep}await sleep(9)\n`,
  ],
  ["Await 3\nexport {}\n", /Write “await”/, "await 3\nexport {}\n"],
  ["await robot.light.on()\n", /Add the line import/, `${robot}await robot.light.on()\n`],
  [`${robot}await sleep(9)\n`, /Add the line import.*sleep/, `${robot}${sleep}await sleep(9)\n`],
  [
    'import { millis } from "@devicescript/core"\nawait sleep(millis())\n',
    /Add the line import.*sleep/,
    'import { millis, sleep } from "@devicescript/core"\nawait sleep(millis())\n',
  ],
  [
    'import { sleep, start } from "@robonet/runtime"\nstart(async () => await sleep(9))\n',
    /Add the line import.*sleep/,
    `import { start } from "@robonet/runtime"\n${sleep}start(async () => await sleep(9))\n`,
  ],
  ['import { sleep } from "@robonet/kit"\nawait sleep(9)\n', /Add the line/, `${sleep}await sleep(9)\n`],
  [
    "async function f() {}\nawait f()\n",
    /Add the line import.*robot/,
    `${robot}async function f() {}\nawait f()\n`,
  ],
  [`${robot}robot.light.on()\n`, /Add “await”/, `${robot}await robot.light.on()\n`],
  [
    `${robot}if (robot.distance.read() < 9) console.log(1)\n`,
    /Add “await”/,
    `${robot}if (await robot.distance.read() < 9) console.log(1)\n`,
  ],
  [
    `${robot}const f = () => {\n    robot.light.on()\n}\nconsole.log(f !== undefined)\n`,
    /Add “await”/,
    `${robot}const f = async () => {\n    await robot.light.on()\n}\nconsole.log(f !== undefined)\n`,
  ],
  [
    `${robot}function f() {\n    await robot.light.on()\n}\nawait f()\n`,
    /Add “async”/,
    `${robot}async function f() {\n    await robot.light.on()\n}\nawait f()\n`,
  ],
  [`${robot}await robot.light.on\n`, /Add “\(\)”/, `${robot}await robot.light.on()\n`],
  ["let i = 3\nif (i == 3 || i === 4) i++\n", /Write “===”/, "let i = 3\nif (i === 3 || i === 4) i++\n"],
  ["let i = 3\nif (i != 3) i++\n", /Write “!==”/, "let i = 3\nif (i !== 3) i++\n"],
  ["let i = 3\nif (i = 3) i++\n", /Write “===”/, "let i = 3\nif (i === 3) i++\n"],
  ["var i = 3\nconsole.log(i)\n", /Write “let”/, "let i = 3\nconsole.log(i)\n"],
  ["const i = 3\ni = 4\nconsole.log(i)\n", /Write “let”/, "let i = 3\ni = 4\nconsole.log(i)\n"],
  [
    `${robot}await robot.drive.straight(100 // far\nawait robot.light.on()\n`,
    /Add “\)”/,
    `${robot}await robot.drive.straight(100) // far\nawait robot.light.on()\n`,
  ],
  ["const a = 1\nif (a > 2 { console.log(a) }\n", /Add “\)”/, "const a = 1\nif (a > 2) { console.log(a) }\n"],
  [
    "const a = 1\nif (a > 2); { console.log(a) }\n",
    /out “;”/,
    "const a = 1\nif (a > 2) { console.log(a) }\n",
  ],
  ["console.log(“it’s”)\n", /Write “"”/, 'console.log("it’s")\n'],
  ["let n = 5\nif (n % 2) n++\n", /Add “!== 0”/, "let n = 5\nif ((n % 2) !== 0) n++\n"],
  ["const l = [3, 1]\nl.sort()\n", /Add “\(a, b\)/, "const l = [3, 1]\nl.sort((a, b) => a - b)\n"],
  ["console.log(007)\n", /Write “7”/, "console.log(7)\n"],
  ["console.log(Math.trunc(2.5))\n", /Write “floor”/, "console.log(Math.floor(2.5))\n"],
  [
    "for (let i = 0, i < 3, i++) console.log(i)\n",
    /Write “;”/,
    "for (let i = 0; i < 3; i++) console.log(i)\n",
  ],
  ["const a = true\nif (not a) console.log(1)\n", /Write “!”/, "const a = true\nif (!a) console.log(1)\n"],
  [
    "const a = true\nif (a and a) console.log(1)\n",
    /Write “&&”/,
    "const a = true\nif (a && a) console.log(1)\n",
  ],
  ["if (1 < 2) { } elif (3 < 4) { }\n", /Write “else if”/, "if (1 < 2) { } else if (3 < 4) { }\n"],
  ["int n = 3\nconsole.log(n)\n", /Write “let”/, "let n = 3\nconsole.log(n)\n"],
  ["print(3)\n", /Write “console.log”/, "console.log(3)\n"],
  ["delay(9)\n", /Write “await sleep”/, `${sleep}await sleep(9)\n`],
  ["# far\nconsole.log(1)\n", /Write “\/\/”/, "// far\nconsole.log(1)\n"],
];
for (const [source, title, text] of cases)
  fixes(`a right program comes of ${JSON.stringify(source.replace(robot, ""))}`, () => {
    const result = mended(source);
    assert.match(result.title, title);
    assert.is(result.text, text);
    assert.equal(diagnosticsOf(text), []);
  });

fixes("what could be meant in several ways is left to the pupil", () => {
  for (const source of [
    `${robot}await robot.drive.straight(1, 5)\n`,
    "console.log('a)\n",
    `${robot}await robot.light.on)\n`,
    "if (1 < 2) {\n",
    `${robot}await robot.drive.fly()\n`,
    "Map.length\n",
  ]) {
    const diagnostics = diagnosticsOf(source);
    assert.ok(diagnostics.length > 0, source);
    for (const each of diagnostics)
      assert.is(quickFix(deviceScript.typescript, each, source), undefined, `${source} ${each.text}`);
  }
});

fixes("a forgotten await is told once, at its call", () => {
  const source = `${robot}const d: number = robot.distance.read()\nif (d < 9) console.log(d)\n`;
  const untyped = `${robot}const d = robot.distance.read()\nif (d < 9) console.log(d)\n`;
  for (const each of [source, untyped])
    assert.equal(
      diagnosticsOf(each).map((diagnostic) => [diagnostic.line, meaningOf(diagnostic).id]),
      [[2, "ts.missingAwait"]],
      each,
    );
});

fixes("buttons speak each language", () => {
  for (const language of languages)
    for (const title of ["ts.fixWrite", "ts.fixAdd", "ts.fixAddLine", "ts.fixRemove"] as const)
      assert.match(say(language, title, { a: "light" }), /light/);
});

fixes.run();
