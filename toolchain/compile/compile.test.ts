import { readFileSync } from "node:fs";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { loadCompiler } from "../devicescript/load.node.ts";
import { readImage } from "../image/image.ts";
import { parseKit } from "../kit/kit.ts";
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
  assert.match(mistake("\nspeedd = 1\n"), /^lessons\/mine\.ts:2:1: I don't know the name “speedd”/);
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

compiling("every plain sentence exists in three languages", () => {
  const diagnostic = compile("speedd = 1\n").diagnostics[0]!;
  assert.match(explain(diagnostic, "lv"), /Nepazīstu nosaukumu “speedd”/);
  assert.match(explain(diagnostic, "lt"), /Nepažįstu vardo „speedd“/);
});

compiling.run();
