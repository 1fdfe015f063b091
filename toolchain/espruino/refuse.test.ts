import { readFileSync } from "node:fs";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { languages } from "../../messages/messages.ts";
import { parseKit } from "../../robot-kit/schema/kit.ts";
import { findRefused, findRefusedPins } from "./refuse.ts";

const refuse = suite("What does not hold on Espruino");

const file = "kits/espruino/robonet-one.json";
const kit = parseKit(readFileSync(file, "utf8"), file);

const refusedIn = (source: string) =>
  findRefused(source, "my.ts", kit, true).map(({ id, params, place }) =>
    `${place?.line}:${place?.column} ${id} ${params.name ?? params.module ?? params.text ?? ""}`.trimEnd(),
  );

refuse("is a part that the kit lacks there", () => {
  assert.equal(refusedIn('import { robot } from "@robonet/kit"\nawait robot.color.read()\n'), [
    "2:13 espruino.member color",
  ]);
  assert.equal(refusedIn('import { robot as r } from "@robonet/kit"\nr.drive.stop()\nr.screen.show()\n'), [
    "3:3 espruino.member screen",
  ]);
});

refuse("is a name of a library, however it is imported", () => {
  assert.equal(refusedIn('import { plot, wait } from "@robonet/runtime"\nplot("a", 1)\n'), [
    "1:10 espruino.name plot",
  ]);
  assert.equal(refusedIn('import * as ds from "@devicescript/core"\nds.sleep(1)\nnew ds.Motor()\n'), [
    "3:8 espruino.name Motor",
  ]);
  assert.equal(refusedIn('import { startMotor } from "@devicescript/servers"\n'), [
    "1:1 espruino.module @devicescript/servers",
  ]);
});

refuse("is a construct that cannot be lowered", () => {
  assert.equal(refusedIn("function* more() {\n    yield 1\n}\n"), ["2:5 espruino.construct yield"]);
  assert.equal(refusedIn("const seen = new Set()\nlet Set2 = { Set: 1 }.Set\n"), [
    "1:18 espruino.construct Set",
  ]);
  assert.equal(refusedIn("outer: while (true) break outer\n"), ["1:1 espruino.construct outer:"]);
});

refuse("is a name of JavaScript's library that Espruino lacks", () => {
  assert.equal(refusedIn("const n = Math.log10(100)\nconsole.data({ n })\n"), [
    "1:16 espruino.construct Math.log10",
    "2:9 espruino.construct console.data",
  ]);
  assert.equal(
    refusedIn(
      "const way = [4, 5]\nway.insert(0, 1)\nconsole.log(way.lastIndexOf(5), way.findLast(mm => mm > 4))\n",
    ),
    [
      "2:5 espruino.construct .insert",
      "3:17 espruino.construct .lastIndexOf",
      "3:37 espruino.construct .findLast",
    ],
  );
  assert.equal(refusedIn('throw new RangeError("far")\n'), ["1:11 espruino.construct RangeError"]);
});

refuse("is not a name that the program's own class has, nor what texts have", () => {
  const source = `class Way { steps: number[] = []; length = 0; insert(mm: number) { this.steps.push(mm) } }
const way = new Way()
way.insert(5)
way.length = 1
console.log("left".lastIndexOf("f"))
`;
  assert.equal(refusedIn(source), []);
});

refuse("is the length of an array that is set, and a class that extends an error", () => {
  assert.equal(refusedIn("let way = [4, 5]\nway.length = 0\nway.length--\n"), [
    "2:5 espruino.length",
    "3:5 espruino.length",
  ]);
  assert.equal(refusedIn("class Stuck extends Error { mm = 4 }\nclass Fast extends TypeError {}\n"), [
    "1:21 espruino.errorClass Error",
    "2:20 espruino.errorClass TypeError",
  ]);
});

refuse("is told in one line, also of a text that has several", () => {
  assert.equal(refusedIn('const n = "ā\\nb\\x1b".length\n'), ["1:11 espruino.letters ā\\nb\\x1b"]);
});

refuse("is a text beyond ASCII whose letters count, not one that is printed, compared or thrown", () => {
  const fine = `const who = "Žanete"
function call(text: string) { console.log("Sveika, " + text + "!") }
call(who)
console.log(\`\${who === "Žanete" ? "jā" : "nē"}\`)
switch (who) { case "Ēriks": throw new Error("kļūda") }
const garums = "mūris".length > 3
`;
  assert.equal(refusedIn(fine), ["6:16 espruino.letters mūris"]);
  assert.equal(refusedIn('console.log(["ė"], { š: 1 })\nexport const name = "Ūla"\n'), [
    "1:14 espruino.letters ė",
    "1:22 espruino.letters š",
    "2:21 espruino.letters Ūla",
  ]);
});

refuse("is nothing in a program that only uses what is there", () => {
  const source = `import { sleep } from "@devicescript/core"
import { robot } from "@robonet/kit"
import { every, type Task } from "@robonet/runtime"
const task: Task = every(100, async () => await robot.light.on())
await sleep(1000)
task.stop()
`;
  assert.equal(refusedIn(source), []);
});

refuse("is a motor on the two pins that give a steady voltage", () => {
  const text = readFileSync("devicescript.json", "utf8");
  const found = findRefusedPins(parseKit(text, "devicescript.json"), "devicescript.json");
  assert.equal(
    found.map(({ id, params }) => `${id} ${params.part} ${params.pin}`),
    ["espruino.dacPin leftMotor 25", "espruino.dacPin leftMotor 26"],
  );
  assert.equal(findRefusedPins(kit, file), []);
});

refuse("is told in each language with file, line and name", () => {
  const [problem] = findRefused('import { plot } from "@robonet/runtime"\n', "my.ts", kit, true);
  for (const language of languages) assert.match(problem!.in(language), /^my\.ts:1:10: .*plot/);
});

refuse.run();
