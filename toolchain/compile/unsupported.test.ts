import { suite } from "uvu";
import * as assert from "uvu/assert";
import { loadCompiler } from "../devicescript/load.node.ts";
import { Compiler } from "./compile.ts";
import { explain } from "./explain.ts";
import { readLibrary } from "./library.node.ts";

const compiler = new Compiler(loadCompiler(), readLibrary());

/** All that is said of a program, as line and sentence. */
function said(source: string, language: "en" | "lt" = "en"): string[] {
  const { diagnostics } = compiler.compile({ path: "mine.ts", source, readBeside: () => undefined });
  return diagnostics.map((each) => `${each.line}: ${explain(each, language)}`);
}

const unsupported = suite("what the robot's language lacks");

unsupported("is shown as it was written, not by the name of a syntax node", () => {
  const pieces: [string, string][] = [
    ["do { n += 1 } while (n < 9)", "do { n += 1 } while (n < 9)"],
    ["n ??= 2", "n ??= 2"],
    ["console.log(/a+/)", "/a+/"],
    ["console.log(7n)", "7n"],
    ["const list = [n, , n]", "const list = [n, , n]"],
    ["const part = { get size() { return n } }", "get size() { return n }"],
    ["class Part { get size() { return 1 } }", "get size() { return 1 }"],
    ["function* numbers() { yield 1 }", "function* numbers() { yield 1 …"],
  ];
  for (const [code, piece] of pieces)
    assert.ok(
      said(`let n = 1\n${code}\nexport {}\n`)[0]!.startsWith(
        `2: This way of writing does not exist on the robot (${piece}).`,
      ),
      code,
    );
});

unsupported("is told once, without what the compiler made of the rest", () => {
  assert.is(said("if (/a+/) console.log(1)\n").length, 1);
  assert.is(said("const f = function () { return this }\nconsole.log(f())\n").length, 1);
  assert.equal(said("console.log(missing)\n"), [
    "1: I don't know the name “missing”. Is it spelled right, and imported or declared above?",
  ]);
});

unsupported("has a sentence of its own where there is something to write instead", () => {
  const first = (code: string) => said(`${code}\nexport {}\n`)[0] ?? "nothing";
  assert.match(first("var n = 2\nconsole.log(n)"), /Write “let” or “const”/);
  assert.match(first('console.log(Number("2"))'), /parseFloat/);
  assert.match(first("console.log(String(2))"), /no “String” on the robot/);
  assert.match(first("console.log(new Map(), 1)"), /no “Map” on the robot/);
  assert.match(first("console.log(new Date())"), /no “Date” on the robot/);
  assert.match(first("console.log(Math.sin(1), 1)"), /Math\.sin.*sinDeg/);
  assert.match(first("const n = 2\nconsole.log(n())"), /no function/);
  assert.match(
    first("const later: (() => number)[] = []\nfor (let i = 0; i < 2; i++) later.push(() => i)"),
    /inside a loop/,
  );
  assert.match(
    first("class P { n = 2; f() { return [1].map(x => x + this.n) } }\nconsole.log(new P().f())"),
    /const self = this/,
  );
  assert.match(first("class P { f() {} }\nclass Q extends P { f() {} }"), /“override”/);
  assert.match(first("switch (2 as number) {\ncase 1: console.log(1)\ncase 2: console.log(2)\n}"), /break/);
  assert.match(first('import { n } from "./gone"\nconsole.log(n)'), /no file “\.\/gone”/);
  assert.match(first('import { n } from "./gone.ts"\nconsole.log(n)'), /“\.\/gone”/);
});

unsupported("a character from a text processor is named, and nothing that follows from it", () => {
  assert.equal(
    said("let n = 5 – 2\n", "lt").map((line) => line.slice(0, 19)),
    ["1: „–“ čia negali b"],
  );
  assert.equal(
    said("console.log(«a»)\n").map((line) => line.slice(0, 7)),
    ["1: “«” "],
  );
});

unsupported.run();
