import { readFileSync } from "node:fs";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { readImage } from "../../image/image.ts";
import { parseKit } from "../../robot-kit/schema/kit.ts";
import { loadCompiler } from "../devicescript/load.node.ts";
import { Compiler } from "./compile.ts";
import { explain } from "./explain.ts";
import { readLibrary } from "./library.node.ts";

const compiler = new Compiler(loadCompiler(), readLibrary());
const kit = parseKit(readFileSync("devicescript.json", "utf8"), "devicescript.json");

function compile(source: string, beside: Record<string, string> = {}) {
  return compiler.compile({ path: "lessons/mine.ts", source, readBeside: (path) => beside[path] });
}

/** The first mistake, as place and plain words. */
function mistake(source: string): string {
  const { diagnostics } = compile(source);
  const first = diagnostics[0];
  return first ? `${first.file}:${first.line}:${first.column}: ${explain(first, "en")}` : "none";
}

const compiling = suite("compile");

compiling("a program becomes an image with debug information", () => {
  const result = compile('console.log("hello")\n');
  assert.ok(result.ok);
  assert.equal([...result.image.subarray(0, 4)], [...new TextEncoder().encode("DevS")]);
  assert.ok(
    result.debug.sources.some((source) => source.path === "lessons/mine.ts"),
    "its own path is in there",
  );
});

compiling("the same source gives the same image, byte for byte", () => {
  const [first, second] = [compile("let a = 1\nconsole.log(a)\n"), compile("let a = 1\nconsole.log(a)\n")];
  assert.ok(first.ok && second.ok);
  assert.equal(first.image, second.image);
});

compiling("an image does not depend on what was compiled before it", () => {
  const constant = (value: number) =>
    `import { robot } from "@robonet/kit"\nconst speed = ${value}\nawait robot.drive.drive(speed, 0)\n`;
  const small = parseKit(readFileSync("kits/robonet-mini.json", "utf8"), "robonet-mini.json");
  const fresh = compiler.for(kit).compile({ path: "lessons/mine.ts", source: constant(100) });
  assert.ok(fresh.ok);
  for (const other of [small, kit]) {
    compiler.for(other).compile({ path: "lessons/mine.ts", source: constant(250) });
    compiler.for(other).compile({ path: "lessons/mine.ts", source: `${constant(1)}nonsense(\n` });
  }
  const again = compiler.for(kit).compile({ path: "lessons/mine.ts", source: constant(100) });
  assert.ok(again.ok);
  assert.equal(again.image, fresh.image);
  assert.equal(again.debug, fresh.debug);
});

/** All mistakes, as line, column and plain words. */
const mistakes = (source: string) =>
  compile(source).diagnostics.map((each) => `${each.line}:${each.column}: ${explain(each, "en")}`);

compiling("mistakes stand by line, each once", () => {
  assert.equal(
    mistakes("let a = none\nlet b: number = 1\nb = none + soon\n").map((each) =>
      each.replace(/ the name /, " ").slice(0, 22),
    ),
    ["1:9: I don't know “non", "3:5: I don't know “non", "3:12: I don't know “so"],
  );
  assert.equal(mistakes("foo()\nlet z = )\n"), ["2:9: A value is missing here."]);
});

compiling("commas in the head of a for are one mistake", () => {
  const [only, ...others] = mistakes("for (let i = 0, i < 4, i++) { console.log(i) }\n");
  assert.match(only!, /^1:1: The three parts of a for stand apart by semicolons/);
  assert.equal(others, []);
  assert.ok(compile("for (let i = 0, j = 1; i < 4; i++) { console.log(i + j) }\n").ok);
});

compiling("a single = in a condition is told as that", () => {
  for (const [condition, example] of [
    ["a = 6", "a === 6"],
    ["(b = true)", "b === true"],
    ["a = a + 1", "a === a + 1"],
  ])
    assert.match(
      mistake(`let a = 1\nlet b = false\nif (${condition}) console.log(a, b)\n`),
      new RegExp(
        `:3:\\d+: A single = sets a value\\. To compare, write ===, for example ${example!.replace("+", "\\+")}\\.`,
      ),
    );
  assert.match(
    mistakes("function f() { return 5 }\nif (f() = 100) console.log(1)\n").join("|"),
    /^2:5: What stands left[^|]*$/,
  );
  assert.ok(
    compile("let o: number[] | undefined\nfunction f() { return o }\nif ((o = f())) console.log(1)\n").ok,
  );
});

compiling("a text that the robot cannot hold is told where it is written", () => {
  const told = (text: string) => mistakes(`const s = ${text}\nconsole.log(s)\n`);
  assert.match(
    told(JSON.stringify("x".repeat(70_000))).join("|"),
    /^1:11: This text or buffer has 70000 bytes[^|]*$/,
  );
  assert.match(told('"\\uffff"').join("|"), /^1:11: The robot cannot hold \\uffff in a text[^|]*$/);
  assert.match(told('"a\ufffe"').join("|"), /^1:11: The robot cannot hold \\ufffe in a text[^|]*$/);
  assert.match(told("`a$" + "{1}\\ud800`").join("|"), /^1:16: There is half a character[^|]*$/);
  assert.match(told('"a\\0"').join("|"), /^1:11: The robot cannot hold the character 0[^|]*$/);
});

compiling("a call says how many values it wants", () => {
  const wants = (n: number) =>
    `function f(${"a: number, ".repeat(n)}) {}\nf("a", "b", "c")\n`.replace(
      /a: number/g,
      (_, i) => `a${i}: number`,
    );
  assert.match(mistake(wants(0).replace("f(, )", "f()")), /wants no value between its brackets, but gets 3/);
  assert.match(mistake(wants(1)), /wants one value between/);
  assert.match(mistake(wants(2)), /wants 2 values between/);
});

compiling("a comment ends where TypeScript says", () => {
  for (const end of ["\r", "\u2028", "\u2029"])
    assert.ok(
      compiler.for(kit).compile({
        path: "mine.ts",
        source: `// n${end}import { robot } from "@robonet/kit"\nawait robot.drive.straight(9)\n`,
      }).ok,
    );
});

compiling("the image says what its program is called", () => {
  const result = compile("console.log(1)\n");
  assert.ok(result.ok);
  assert.is(readImage(result.image, "mine.img").settings.get("@name"), "mine");
});

compiling("a mistake is in the file that was named, wherever that is", () => {
  for (const path of [
    "my.ts",
    "./my.ts",
    "../robots/my.ts",
    "/home/anna/my.ts",
    "C:/robots/my.ts",
    "program/my.ts",
  ]) {
    const result = compiler.compile({ path, source: "const a: number = 'one'" });
    assert.equal(result.ok || result.diagnostics.map(({ file }) => file), [path]);
  }
});

compiling("a file beside the program is found", () => {
  const result = compile('import { speed } from "./speeds"\nconsole.log(speed)\n', {
    "speeds.ts": "export const speed = 5\n",
  });
  assert.ok(result.ok, JSON.stringify(result.diagnostics));
});

compiling("the robot's own packages are found", () => {
  assert.ok(compile('import { robot } from "@robonet/kit"\nawait robot.drive.straight(100)\n').ok);
});

compiling("a mistake in one program leaves the next one alone", () => {
  assert.not(compile("nonsense(\n").ok);
  assert.ok(compile("console.log(1)\n").ok);
});

compiling("mistakes are told with their place, in plain words", () => {
  assert.match(mistake("\nconsole.log(speedd)\n"), /^lessons\/mine\.ts:2:13: I don't know the name “speedd”/);
  assert.match(mistake('import { readFileSync } from "fs"\nreadFileSync()\n'), /“fs” belongs to Node\.js/);
  assert.match(mistake('import { x } from "leftpad"\nx()\n'), /There is no package “leftpad”/);
  assert.match(mistake("console.log(process.argv)\n"), /exists in a web page or on a computer/);
  assert.match(
    mistake('let a: number = "x"\nconsole.log(a)\n'),
    /type string does not fit where type number is wanted/,
  );
  assert.match(mistake("const a = 1\na = 2\n"), /“a” is a constant/);
  assert.match(mistake('console.log("a)\n'), /no closing quote/);
  assert.match(
    mistake('import { robot } from "@robonet/kit"\nif (robot.distance.read() > 100) console.log("far")\n'),
    /The value is not there yet: write “await”/,
  );
  assert.match(
    mistake('import { robot } from "@robonet/kit"\nrobot.drive.straight(100)\n'),
    /This call takes time/,
  );
  assert.match(
    mistake('import { robot } from "@robonet/kit"\nawait robot.drive.strait(100)\n'),
    /Did you mean “straight”/,
  );
});

compiling("a call with more values than the robot takes says so", () => {
  const tooMany = /^lessons\/mine\.ts:2:\d+: .*hands over too many values at once/;
  assert.is(mistake("let n = 1\nconsole.log(n, n, n, n, n, n, n)\n"), "none");
  assert.match(mistake("let n = 1\nconsole.log(n, n, n, n, n, n, n, n)\n"), tooMany);
  const text = "$".concat("{n} $".repeat(7), "{n}");
  assert.match(mistake(`let n = 1\nlet t = \`${text}\`\nt += n\n`), tooMany);
  const numbers =
    "a: number, b: number, c: number, d: number, e: number, f: number, g: number, h: number, i: number";
  assert.match(
    mistake(`function sum(${numbers}) { return a + i }\nconsole.log(sum(1, 2, 3, 4, 5, 6, 7, 8, 9))\n`),
    tooMany,
  );
});

compiling("a text or buffer that is too long for the robot says so, with its line", () => {
  const tooLong =
    /^lessons\/mine\.ts:2:\d+: This text or buffer has (\d+) bytes; the robot takes at most 61440/;
  const hex = (bytes: number) => `let n = 1\nconsole.log(hex\`${"5a".repeat(bytes)}\`, n)\n`;
  assert.is(mistake(hex(61_440)), "none");
  assert.match(mistake(hex(61_441)), tooLong);
  assert.is(tooLong.exec(mistake(hex(125_000)))![1], "125000");
  // Each of these letters takes two bytes.
  assert.is(tooLong.exec(mistake(`let n = "a"\nn += "${"ā".repeat(40_000)}"\n`))![1], "80000");
});

compiling("a number as a condition is refused with what to write, wherever it stands", () => {
  const refused = (code: string) =>
    assert.match(
      mistake(`let n = 0.5\n${code}\n`),
      /^lessons\/mine\.ts:2:\d+: “[^”]+” may be a number/,
      code,
    );
  for (const code of [
    "if (n) console.log(1)",
    "while (n) { n = 0 }",
    "for (; n; ) { n = 0 }",
    "console.log(n ? 1 : 2)",
    "console.log(!n)",
    "console.log(n && true)",
    "if (n > 1 && n) console.log(1)",
    "if (n > 1 || (n * 2)) console.log(1)",
    "console.log([1, 2].filter((each) => each % 2).length)",
    "let u: number | undefined; if (u) console.log(1)",
    "let a: any = n; if (a) console.log(1)",
    "function f<T>(v: T) { if (v) console.log(1) } f(n)",
    "enum Side { Left } let side = Side.Left; if (side) console.log(1)",
  ])
    refused(code);
  assert.match(
    mistake("let n = 0\nconst m = n || 40\nconsole.log(m)\n"),
    /write n \?\? 40; .* write n !== 0 \? n : 40$/,
  );
  for (const code of [
    "if (1) console.log(n)",
    "while (true) { break }",
    'let s = ""; if (s) console.log(s || "none")',
    "let f: () => void; if (f) f()",
    "let p: { x: number }; if (!p) console.log(n)",
    "let b = n > 0; if (b && !b) console.log(n ?? 40)",
  ])
    assert.is(mistake(`let n = 0.5\n${code}\n`), "none", code);
});

compiling("sort without an order is for texts alone", () => {
  assert.match(mistake("console.log([3, 1].sort().length)\n"), /10 comes before 9/);
  assert.is(mistake('console.log(["b"].sort().length, [3].sort((a, b) => a - b).length)\n'), "none");
});

compiling("a function that is named and not called, and a line that does nothing, are told", () => {
  const program = (line: string) =>
    mistake(`import { robot } from "@robonet/kit"\nfunction go(): void {}\nlet n = 1\n${line}\ngo()\n`);
  for (const [line, name] of [
    ["robot.drive.stop", "robot.drive.stop"],
    ["if (robot.drive.stalled) n = 2", "robot.drive.stalled"],
    ["while (n < 2 && !robot.drive.stalled) n = 2", "robot.drive.stalled"],
    ["console.log(robot.drive.distance)", "robot.drive.distance"],
    ["go", "go"],
  ] as const)
    assert.match(program(line), new RegExp(`4:.*“${name}” without brackets.*Write ${name}\\(\\)`), line);
  for (const line of ["n === 5", "n + 1", "n", '"ab".length', ";-n"])
    assert.match(program(line), /4:.*alone does nothing/, line);
  for (const line of [
    "n++",
    "--n",
    "n = 2",
    "n > 1 && go()",
    "n > 1 ? go() : robot.drive.stop()",
    '"use strict"',
  ])
    assert.not.match(program(line), /alone does nothing|without brackets/, line);
  for (const line of [
    "let f = go; if (f) f()",
    "[1].forEach(go)",
    "const o: { f?: () => void } = {}; if (o.f) o.f()",
  ])
    assert.not.match(program(line), /alone does nothing|without brackets/, line);
});

compiling("what vanished or made an image that the robot refuses is told with its line", () => {
  const at2 = (code: string, words: RegExp) => {
    const text = mistake(`let n = 1\n${code}\n`);
    assert.match(text, /^lessons\/mine\.ts:2:/, code);
    assert.match(text, words, code);
  };
  at2('import "./nowhere"', /There is no file “\.\/nowhere”/);
  at2("function mark(c: any) {} @mark class A {} new A()", /does not exist on the robot \(decorator/);
  at2("declare const speed: number; console.log(speed)", /does not exist on the robot \(declare/);
  at2("enum E { A = n * 2 } console.log(E.A)", /does not exist on the robot/);
  at2('console.log("x\\udc01", n)', /half a character/);
  at2('console.log("x\\0y", n)', /the character 0/);
  at2("n = 2e-320", /close to 0 as 2e-320/);
});

compiling("too much of anything is told with its line, and never as the compiler's own trouble", () => {
  const line2 = (code: string, words: RegExp) =>
    assert.match(
      mistake(`let n = 1\n${code}\nconsole.log(n)`),
      new RegExp(`^lessons/mine\\.ts:2:.*${words.source}`),
    );
  const times = (count: number, text: string) => text.repeat(count);
  for (const count of [300, 30_000]) {
    line2(`n = ${times(count, "(")}n${times(count, ")")}`, /too much in each other/);
    line2(`n = ${times(count, "n + ")}1`, /too much in each other/);
    line2(`${times(count, "{")}${times(count, "}")}`, /too much in each other/);
    line2(`n = ${times(count, "n > 1 ? 2 : ")}1`, /too much in each other/);
  }
  const names = (count: number) => Array.from({ length: count }, (_, i) => `v${i}`);
  line2(
    `function f(${names(60)
      .map((v) => `${v}?: number`)
      .join(", ")}) { n = v59 } f()`,
    /at most 30 values/,
  );
  line2(
    `function f() { ${names(400)
      .map((v) => `let ${v} = n; ${v}++;`)
      .join(" ")} } f()`,
    /at most 148 variables/,
  );
  assert.match(mistake(times(70_000, "n++\n")), /This program is too long for the robot/);
});

compiling("types that would take for ever to work out are refused", () => {
  const names = Array.from("abcdefghijk", (letter) => `"${letter}"`).join(" | ");
  const source = `let n = 1
type Orders<U extends string, T = U> = [U] extends [never] ? [] : T extends U ? [T, ...Orders<Exclude<U, T>>] : never
let all: Orders<${names}> = undefined
console.log(all, n)
`;
  assert.match(mistake(source), /^lessons\/mine\.ts:3:1: The compiler gave up/);
  assert.is(mistake("console.log(1)\n"), "none");
});

compiling("a file beside that cannot be read fails as that", () => {
  const broken = new Error("not UTF-8");
  const readBeside = () => {
    throw broken;
  };
  assert.throws(
    () =>
      compiler.compile({
        path: "mine.ts",
        source: 'import { a } from "./other"\nconsole.log(a)\n',
        readBeside,
      }),
    (error: unknown) => error === broken,
  );
});

compiling("every plain sentence exists in three languages", () => {
  const diagnostic = compile("console.log(speedd)\n").diagnostics[0]!;
  assert.match(explain(diagnostic, "lv"), /Nepazīstu nosaukumu „speedd”/);
  assert.match(explain(diagnostic, "lt"), /Nepažįstu vardo „speedd“/);
});

compiling.run();
