import { readFileSync } from "node:fs";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { projectFolder } from "../../files/index.node.ts";
import { languages } from "../../messages/index.ts";
import { loadCompiler } from "../devicescript/load.node.ts";
import { Compiler } from "./compile.ts";
import { explain } from "./explain.ts";
import { readLibrary } from "./library.node.ts";

const mistakes = suite("words for mistakes");
const compiler = new Compiler(loadCompiler(), readLibrary());

/** All that is said of a program, as line and sentence. */
function said(source: string, language: (typeof languages)[number] = "en"): string[] {
  const { diagnostics } = compiler.compile({ path: "mine.ts", source, readBeside: () => undefined });
  return diagnostics.map((each) => `${each.line}: ${explain(each, language)}`);
}

const robot = 'import { robot } from "@robonet/kit"\n';

/** A program with one mistake, and the one sentence that it gets. */
const told: readonly (readonly [source: string, sentence: RegExp])[] = [
  ["let i = 3\nif (i == 3) console.log(i)\n", /^2: .*three signs: ===/],
  ["let i = 3\nif (i != 3) console.log(i)\n", /^2: .*three signs: ===/],
  [`${robot}Await robot.light.on()\n`, /^2: There is no word “Await”. Did you mean “await”\?/],
  [`${robot}aawait robot.light.on()\n`, /^2: There is no word “aawait”. Did you mean “await”\?/],
  [
    `${robot}console.log(await robot.leftEye.read())\n`,
    /^2: There is no “leftEye” here. There is: drive, odometry, line, task, distance, button, sound, light$/,
  ],
  ["elt n = 3\nconsole.log(n)\n", /^1: There is no word “elt”. Did you mean “let”\?/],
  ["int n = 3\nconsole.log(n)\n", /^1: “int” belongs to another.*let n = 3/],
  ["def drive():\n", /^1: “def” belongs to another.*function/],
  [`${robot}if (1 < 2) { await robot.light.on() } elseif (3 < 4) { }\n`, /^2: “elseif” belongs to another/],
  ["const a = true\nif (a and a) console.log(1)\n", /^2: “and” belongs to another.*&&/],
  ["const a = true\nif (not a) console.log(1)\n", /^2: “not” belongs to another.*!/],
  ["# a remark\nconsole.log(1)\n", /^1: “#” belongs to another.*\/\/ …/],
  ["print(3)\n", /^1: “print” belongs to another.*console\.log/],
  ["const a: number = 3\nif (a === 'b') console.log(a)\n", /^2: .*number with one of type string/],
  ['console.log("a" / 2)\n', /^1: .*reckon.*numbers only/],
  ["return 3\n", /^1: “return” may stand only in a function/],
  ["break\n", /^1: “break” may stand only in a loop/],
  ["/* no end\n", /^2: This comment has no end/],
  [
    `${robot}await robot.drive.straight(100\nawait robot.light.on()\nawait robot.light.off()\n`,
    /^2: This “\(” is never closed/,
  ],
  [`${robot}await robot.light.on)\n`, /^2: .*one \) too many/],
  [`${robot}await robot.light.on\n`, /^2: “robot\.light\.on” without brackets/],
  [`${robot}console.log(await robot.distance.read)\n`, /^2: “robot\.distance\.read” without brackets/],
  ["for (let i = 0; i < 3; i++); { console.log(1) }\n", /^1: The ; .* this for before/],
  ["const a = 1\nif (a > 2); { console.log(1) }\n", /^2: The ; .* this if before/],
  ["await robot.light.on()\nawait robot.light.off()\n", /^1: “robot” must be imported.*@robonet\/kit/],
  [`${robot}await sleep(100)\nawait sleep(200)\n`, /^2: “sleep” must be imported.*@devicescript\/core/],
  ["await wait(100)\n", /^1: “wait” must be imported.*@robonet\/runtime/],
  ["console.log(Math.trunc(2.5))\n", /^1: .*Math\.floor/],
  ['console.log("a".padStart(4))\n', /^1: .*while/],
  ["let a: number | undefined\na ??= 3\nconsole.log(a)\n", /^2: .*if \(a === undefined\)/],
  ["let i = 1\nif (i > 0)\n    const next = i\n", /^3: “const” cannot stand alone/],
  ["const [a, b]\nconsole.log(a, b)\n", /^1: Names in brackets/],
  ["let a = 1\nlet b = 2\n;[a, b] = [b, a]\nconsole.log(a, b)\n", /^3: .*const old = a/],
];
for (const [source, sentence] of told)
  mistakes(`one mistake gets one sentence: ${source.replace(robot, "").split("\n")[0]}`, () => {
    const sentences = said(source);
    assert.is(sentences.length, 1, sentences.join("\n"));
    assert.match(sentences[0]!, sentence);
    for (const language of languages)
      assert.not.match(
        said(source, language)[0]!,
        /^\d+: (The compiler says|Kompilators saka|Kompiliatorius sako)/,
      );
  });

mistakes("right programs of these kinds are let pass", () => {
  for (const source of [
    `${robot}while (!(await robot.button.pressed()));\n`,
    `${robot}await robot.drive.straight(\n  100,\n)\nawait robot.drive.turn(\n  90\n)\n`,
    'const text = "(" + "["\nconsole.log(text) // (\n',
    "const list = [1, 2]\nfor (const each of list) console.log(each)\n",
  ])
    assert.equal(said(source), [], source);
});

mistakes("whatever docs/api.md imports is told to be imported when it was forgotten", () => {
  const api = readFileSync(join(projectFolder, "docs/api.md"), "utf8");
  const names = [...api.matchAll(/^import \{ (.*) \} from "(.*)"$/gm)].flatMap(([, list = "", from = ""]) =>
    list.split(", ").map((name) => [name, from] as const),
  );
  assert.ok(names.length > 50);
  for (const [name, from] of new Map(names))
    assert.equal(said(`await ${name}(100)\n`), [
      `1: “${name}” must be imported. Put this line at the top: import { ${name} } from "${from}"`,
    ]);
});

mistakes("what the robot has instead compiles", () => {
  for (const source of [
    "const x = 2.5\nconsole.log(Math.floor(x), Math.round(x * 10) / 10, Math.floor(x) === x, Math.sqrt(x * x))\n",
    'let text = "a"\nwhile (text.length < 5) text = " " + text\nconsole.log(text.split("a").join("b"), text.includes("a"), text.indexOf("a"))\n',
    "const ages = { anna: 11, ilze: 12 }\nfor (const name of Object.keys(ages)) console.log(name)\n",
    "const list: number[] = []\nlist.push(1)\nif (!list.includes(2)) list.push(2)\nconsole.log([...list, ...list].length)\n",
    "let a = 1\nlet b = 2\nconst old = a; a = b; b = old\nconsole.log(a, b)\n",
    'import { millis, sleep } from "@devicescript/core"\nawait sleep(100)\nconsole.log(millis())\n',
    `${robot}import { followLine, race, start, together, waitUntil } from "@robonet/runtime"
start(async () => await robot.light.on())
await together([async () => await robot.light.on()])
await race([async () => await robot.light.on()])
await waitUntil(() => true)
await followLine(robot.drive, robot.line, 100, () => true)
`,
  ])
    assert.equal(said(source), [], source);
});

mistakes.run();
