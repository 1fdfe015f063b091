import { readFileSync } from "node:fs";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { projectFolder } from "../../files/index.node.ts";
import { languages } from "../../messages/index.ts";
import { parseKit } from "../../robot-kit/index.ts";
import { loadCompiler } from "../devicescript/load.node.ts";
import { Compiler } from "./compile.ts";
import { explain, meaningOf } from "./explain.ts";
import { readLibrary } from "./library.node.ts";
import { quickFix } from "./quick-fix.ts";
import { withEdits } from "./text-edit.ts";

const kinds = suite("kinds of mistakes");
const deviceScript = loadCompiler();
const kit = "kits/robonet-color.json";
const compiler = new Compiler(deviceScript, readLibrary()).for(
  parseKit(readFileSync(join(projectFolder, kit), "utf8"), kit),
);

const robot = 'import { robot } from "@robonet/kit"\n';
const runtime = (names: string) => `${robot}import { ${names} } from "@robonet/runtime"\n`;
const diagnosticsOf = (source: string) => compiler.compile({ path: "mine.ts", source }).diagnostics;

/** Programs with one mistake, by the one sentence that they get. */
const table: Readonly<Record<string, readonly string[]>> = {
  "ts.forInList": [
    "const l = [1, 2]\nfor (const i in l) console.log(i)\n",
    'for (const letter in "abc") console.log(letter)\n',
    "const l = [{ a: 1 }]\nfor (let i in l) {\n  console.log(i)\n}\n",
    "for (const x in [3, 4]) console.log(x)\n",
    "const t = [[1], [2]]\nfor (const row in t[0]) console.log(row)\n",
    'for (const w in "a b".split(" ")) console.log(w)\n',
  ],
  "ts.emptyBody": [
    "for (let i = 0; i < 4; i++); { console.log(i) }\n",
    "for (let side = 0; side < 4; side++);\n{\n  console.log(side)\n  console.log(side)\n}\n",
    "let i = 0\nwhile (i < 4); { i++ }\n",
    `${robot}while (await robot.distance.read() > 100);\n{\n  await robot.drive.drive(100, 0)\n}\n`,
    "for (const each of [1, 2]); { console.log(each) }\n",
    "function f(); { console.log(1) }\nf()\n",
    "const o = { a: 1 }\nfor (const k in o); { console.log(k) }\n",
  ],
  "ts.emptyElse": [
    "let n = 0\nif (n > 3) { n = 1 } else; { n = 2 }\n",
    "let n = 0\nif (n > 3) n = 1\nelse;\n{ n = 2 }\n",
  ],
  "ts.noBrackets": [
    `${robot}if (robot.drive.angle > 90) console.log(1)\n`,
    `${robot}console.log("angle " + robot.drive.angle)\n`,
    `${robot}console.log(\`angle \${robot.drive.angle} deg\`)\n`,
    `${robot}const a = robot.drive.angle\nconsole.log(a)\n`,
    `${robot}let d = robot.distance.read\nif (d < 100) console.log(d)\n`,
    `${robot}while (robot.drive.distance < 300) await robot.drive.drive(100, 0)\n`,
    `${robot}let x = robot.drive.angle + 3\nconsole.log(x)\n`,
    `${robot}const x = 2 * robot.drive.distance\nconsole.log(x)\n`,
    "function area() { return 3 }\nconsole.log(area + 1)\n",
    `${robot}const d = await robot.distance.read\nconsole.log(d)\n`,
    "const near = () => true\nlet i = 0\nif (near && i < 3) console.log(1)\n",
    'const mm = function () { return 3 }\nconsole.log("a " + mm)\n',
    `${robot}const go = async () => { await robot.drive.straight(100) }\nawait go\n`,
    "function mm() { return 3 }\nlet x = mm\nconsole.log(x)\n",
    "let beep = () => 3\nbeep\n",
  ],
  "ts.assignedCondition": ["const a = 2\nif (a = 1) console.log(a)\n", "let i = 3\nwhile (i = 3) i++\n"],
  "ts.enumByNumber": [
    "enum Side { Left, Right }\nconsole.log(Side[0])\n",
    "enum Side { Left, Right }\nconst s: Side = Side.Left\nconsole.log(Side[s])\n",
    "enum S { A, B }\nfor (let i = 0; i < 2; i++) console.log(S[i])\n",
  ],
  "ts.alwaysSameText": [
    'const weather = "rain"\nif (weather === "sun") console.log(1)\n',
    'const mode = "go"\nconsole.log(mode !== "stop")\n',
  ],
  "ts.alwaysSame": [
    "let on = false\nif (on === true) console.log(1)\n",
    "enum Side { Left, Right }\nlet s = Side.Left\nif (s === Side.Right) console.log(1)\n",
    "const a = 3\nif (a === 4) console.log(1)\n",
  ],
  "ts.importTwice": [
    `${robot}${robot}await robot.light.on()\n`,
    'import { sleep } from "@devicescript/core"\nimport { millis, sleep } from "@devicescript/core"\nawait sleep(millis())\n',
  ],
  "ts.noPackage": [
    'import { robot } from "@robonet/kits"\nawait robot.light.on()\nawait robot.light.off()\n',
  ],
  "ts.importBraces": ['import robot from "@robonet/kit"\nawait robot.light.on()\n'],
  "ts.packageQuotes": ["import { robot } from @robonet/kit\nawait robot.light.on()\n"],
  "ts.declaredTwice": [
    "let a = 1\nlet a = 2\nconsole.log(a)\n",
    "const a = 1\nlet a = 2\nlet a = 3\nconsole.log(a)\n",
    "let n = 1\nif (n > 0) { let m = 1; let m = 2; console.log(m) }\n",
  ],
  "ts.undeclared": [
    "x = 3\nconsole.log(x)\nconsole.log(x + x)\n",
    "for (i = 0; i < 4; i++) console.log(i)\n",
    "for (each of [1, 2]) console.log(each)\n",
    `${robot}d = await robot.distance.read()\nif (d < 100) console.log(d)\n`,
  ],
  "ts.noEffect": ["let i = 3\ni == 4\n"],
  "ts.lostResult": [
    "Math.round(2.6)\n",
    "let mm = 2.5\nMath.max(mm, 3)\nconsole.log(mm)\n",
    "const mm = 2.5\nisNaN(mm)\n",
    'let name = "ada"\nname.toUpperCase()\nconsole.log(name)\n',
    'const l = [1, 2]\nl.join(" ")\n',
  ],
  "ts.strayCharacter": [
    "console.log(“hello”)\n",
    "console.log(„sveiki”)\n",
    "console.log(´hello´)\n",
    "console.log(«labas»)\n",
  ],
  "ts.unsupportedInstead": [
    "let a = 1\nlet b = 2\n[a, b] = [b, a]\nconsole.log(a, b)\n",
    "class A { v = 1; set x(n: number) { this.v = n } }\n",
    "class A { private get big(): boolean { return true } }\n",
    'console.log("a b".split(/\\s/))\n',
    "class A { hi() { return 1 } }\nclass B extends A { twice() { return super.hi() * 2 } }\nconsole.log(new B().twice())\n",
    'const o = { a: 1 }\nif ("a" in o) console.log(1)\n',
    'enum Side { Left, Right }\nconsole.log(Side["Left"])\n',
  ],
  "ts.misspelledWord": [
    `letlet side = "Fine!"\nif (side !== "") side = "left"\nconsole.log(side)\n`,
    `${robot}let d = Await robot.distance.read()\nconsole.log(d)\n`,
    `${robot}If (true) { await robot.light.on() }\n`,
    `${robot}While (true) { await robot.light.on() }\n`,
    `${robot}For (let i = 0; i < 4; i++) { await robot.light.on() }\n`,
    "let a = 1\nif (a > 2) { a = 2 } Else { a = 3 }\n",
    "function f() { Return 3 }\nconsole.log(f())\n",
    "WHILE (true) { console.log(1) }\n",
    `${robot}if (Await robot.button.pressed()) console.log(1)\n`,
    `${robot}awaitrobot.light.on()\n`,
    "Var a = 1\nconsole.log(a)\n",
  ],
  "ts.wrongSign": [
    "let i = 3\nif (i => 3) console.log(i)\n",
    "let i = 3\nwhile (i => 3) i--\n",
    "let i = 3\nif (i =< 3) console.log(i)\n",
    "let i = 3\nif (i <> 3) console.log(i)\n",
    "let i = 3\nif (i ==== 3) console.log(i)\n",
    "let i = 3\nif (i = = 3) console.log(i)\n",
    "if (1 ≤ 2) console.log(1)\n",
    "if (1 ≠ 2) console.log(1)\n",
    "let x := 3\nconsole.log(x)\n",
    "let a = 5\nif (a > 3 & a < 7) console.log(1)\n",
    "let a = 5\nif (a < 3 | a > 7) console.log(1)\n",
  ],
  "ts.otherLanguage": [
    "let i = 3\nif (i equals 3) console.log(i)\n",
    "let i = 3; if (i is 3) console.log(1)\n",
    "console.log(7 div 2)\n",
    "console.log(7 mod 2)\n",
    "console.log(3 % 2, 7 // 2)\nconsole.log(3)\n",
    "for i in range(4) { console.log(i) }\n",
  ],
  "ts.callBrackets": [
    `${robot}await robot.drive.straight 100\n`,
    'console.log "a"\n',
    "console.log 3\n",
    `${robot}await robot.drive.turn -90\n`,
    'log "a"\n',
  ],
  "ts.elseCondition": [
    "let a = 5\nif (a > 3) { a = 1 } else (a < 2) { a = 2 }\n",
    'let s = "a"\nif (s.length > 3) {\n  s = ""\n} else (s.includes("b")) {\n  s = "c"\n}\n',
  ],
  "ts.strayElse": [
    "let x = 3\nif (x > 2) { x = 1 } console.log(x) else { x = 2 }\n",
    "let x = 3\nif (x > 2) { x = 1 }\nx++\nelse { x = 2 }\n",
  ],
  "ts.nameAfterNumber": ["let 2x = 3\n", "const 1st = 3\n"],
  "ts.reservedWord": ["let class = 3\n", "const new = 3\n", "function delete() { }\n"],
  "ts.nameInPieces": ["let my name = 3\n", "let my-name = 3\n", "const left eye speed = 3\n"],
  "ts.conditionBrackets": [
    "if true { console.log(1) }\n",
    "let a = 1\nwhile a < 3 { a++ }\n",
    'let s = "a"\nif (s === "b") { s = "" } else if s === "a" { s = "c" }\n',
  ],
  "ts.noUnit": [
    `${robot}await robot.drive.turn(90°)\n`,
    `${robot}await robot.drive.straight(10 cm)\n`,
    `${robot}await robot.drive.turn(90deg)\n`,
  ],
  "ts.needsFunction": [
    `${runtime("start")}start(robot.drive.straight(100))\n`,
    `${runtime("waitUntil")}await waitUntil(robot.button.pressed())\n`,
    `${runtime("waitUntil")}await waitUntil(await robot.distance.read() < 100)\n`,
    `${runtime("every")}every(100, console.log("a"))\n`,
    `${runtime("together")}await together([robot.drive.straight(100)])\n`,
  ],
  "ts.awaitInCallback": [
    `${robot};[1, 2].forEach(n => { await robot.drive.straight(n) })\n`,
    `${robot};[1, 2].forEach(async n => { await robot.drive.straight(n) })\n`,
    `${robot};[1, 2].forEach((n) => {\n  console.log(n)\n  await robot.drive.straight(n)\n})\n`,
  ],
  "ts.minusPower": ["const a = 3\nconsole.log(-a ** 2)\n"],
  "ts.countsVariable": [
    "let count = 1;\n(count + 1)++;\nconsole.log(count);\n",
    "let a = 1\n3++\nconsole.log(a)\n",
  ],
  "ts.openSlash": ["const a = 6\nconst b = / 2\nconsole.log(a, b)\n"],
  "ts.noPropertyYet": [
    "const ages = { anna: 11 }\nages.peter = 3\nconsole.log(ages)\n",
    "const o = { a: 1, b: 2 }\nif (o.speed !== undefined) console.log(1)\n",
    "const found = {}\nfound.red = 3\nconsole.log(found)\n",
    'const words = { yes: "jā" }\nconsole.log(words.maybe)\n',
  ],
  "ts.namedMember": [
    'const ages = { anna: 11 }\nconst name = "anna" as string\nconsole.log(ages[name])\n',
    "const o = { a: 1, b: 2 }\nfor (const name of Object.keys(o)) console.log(name, o[name])\n",
  ],
  "ts.instead": [
    `${robot}await Promise.all([robot.light.on()])\n`,
    "const l = [1, 2, 3]\nl.splice(1, 1)\n",
    'const r = new RegExp("a")\nconsole.log(r)\n',
    "const m = new Map()\nconsole.log(m)\n",
    "console.log(Object.entries({ a: 1 }))\n",
  ],
  "ts.bracketName": [
    "const ages: Record<string, number> = {}\nages.anna = 11\n",
    "const ages: Record<string, number> = {}\nif (ages.anna !== undefined) console.log(1)\n",
  ],
  "ts.wrongValue": [
    'type Action = "go" | "stop"\nlet next: Action = 3\nconsole.log(next)\n',
    'type State = "go" | "stop"\nlet next: State = 3\nconsole.log(next)\n',
  ],
  "ts.noThis": ["class P { n = 2; f() { return [1].map(x => x + this.n) } }\nconsole.log(new P().f())\n"],
  "ts.thisOutside": ["const self = this\nconsole.log(self)\n", "function F() { this.x = 3 }\n"],
};

for (const [id, sources] of Object.entries(table))
  for (const source of sources)
    kinds(`${id}: ${JSON.stringify(source.replace(robot, ""))}`, () => {
      const diagnostics = diagnosticsOf(source);
      assert.equal(
        diagnostics.map((each) => meaningOf(each).id),
        [id],
        diagnostics.map((each) => `${each.line}: ${each.code} ${each.text}`).join("\n"),
      );
      for (const language of languages)
        assert.not.match(
          explain(diagnostics[0]!, language),
          /^(The compiler says|Kompilators saka|Kompiliatorius sako)/,
        );
      const fix = quickFix(deviceScript.typescript, diagnostics[0]!, source);
      if (!fix) return;
      const left = diagnosticsOf(withEdits(source, fix.edits)).map((each) => meaningOf(each).id);
      assert.not.ok(left.includes(id as never) && left.length >= diagnostics.length, left.join(" "));
    });

kinds("are not seen where nothing is wrong", () => {
  for (const source of [
    "const o = { a: 1 }\nfor (const k in o) console.log(k)\n",
    "let i = 0\nwhile (i++ < 4);\nconsole.log(i)\n",
    "class A { n = 1; hop(): number { return this.n } }\nconst a = new A()\nconst f = a.hop\nconsole.log(f())\n",
    'enum Side { Left = "l" }\nconsole.log(Side.Left)\n',
    "const equals = 3, is = 4, mm = 5\nconsole.log(equals + is, 3 * mm) // 3 mm <> 4 mm\n",
    'console.log("If (a <> b) else (c) 90° ≤")\n',
  ])
    assert.equal(
      diagnosticsOf(source).map((each) => explain(each, "en")),
      [],
      source,
    );
});

kinds("what a message advises compiles when it is done", () => {
  for (const source of [
    `${runtime("together")}await together([async () => await robot.light.on(), async () => await robot.drive.straight(100)])\n`,
    'const ages: Record<string, number> = { anna: 11 }; ages["ilze"] = 12\nconsole.log(ages)\n',
    "const ages: Record<string, number> = { anna: 11 }; for (const name of Object.keys(ages)) console.log(name, ages[name])\n",
    'const ages: Record<string, number> = { anna: 11 }\nconst name = "anna" as string\nif (ages[name] !== undefined) console.log(ages[name])\n',
    "class Box { mm = 0; setSize(mm: number): void { this.mm = mm }; size(): number { return 1 } }\nnew Box().setSize(3)\n",
    "class Animal { sound(): number { return 1 } }\nclass Dog extends Animal { greet(): number { return this.sound() } }\nconsole.log(new Dog().greet())\n",
    'const text = "a b"\nconsole.log(text.includes("a"), text.split(" "))\n',
    'class Dog { name = "Rex"; bark(): void { const self = this; [1].forEach(() => console.log(self.name)) } }\nnew Dog().bark()\n',
    "let list = [1, 2, 3]\nlist = list.filter((each, i) => i !== 1)\nconsole.log(list)\n",
    'const names = ["Left", "Right"]\nconsole.log(names[0])\n',
    'let name: string = "rain"\nif (name === "sun") console.log(1)\n',
    "console.log(Math.floor(7 / 2))\n",
    "for (const each of [1, 2]) { console.log(each) }\n",
    'console.log([..."abc".split("")])\n',
  ])
    assert.equal(
      diagnosticsOf(source).map((each) => explain(each, "en")),
      [],
      source,
    );
});

kinds.run();
