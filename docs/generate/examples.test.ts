import { readdirSync, readFileSync } from "node:fs";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { StockCompiler } from "../../test/support/stock.ts";
import { Compiler } from "../../toolchain/compile/compile.ts";
import { readLibrary } from "../../toolchain/compile/library.node.ts";
import { loadCompiler } from "../../toolchain/devicescript/load.node.ts";
import { examplesIn } from "./api/docstring.ts";
import { fullKit } from "./api/full-kit.ts";

const examples = suite("Programs in the documentation");

/** Their programs run on the computer. */
const others = ["docs/add-a-driver.md", "docs/add-a-lesson.md"];

const compiler = new Compiler(loadCompiler(), readLibrary()).for(fullKit().kit);

/** What is wrong with programs, all compiled at once. */
function mistakesIn(programs: readonly string[]): string[] {
  const imports = programs.map((_, i) => `import "./example${i}"\n`).join("");
  const result = compiler.compile({
    path: "main.ts",
    source: `${imports}export {}\n`,
    readBeside: (path) => programs[Number(/^example(\d+)\.ts$/.exec(path)?.[1] ?? Number.NaN)],
  });
  return result.diagnostics.map(({ file, line, text }) => {
    const source = programs[Number(/\d+/.exec(file)?.[0] ?? Number.NaN)] ?? "";
    return `${text}\n  ${source.split("\n")[line - 1] ?? file}`;
  });
}

const pages = ["README.md", ...readdirSync("docs").map((file) => `docs/${file}`)].filter(
  (path) => path.endsWith(".md") && !others.includes(path),
);

for (const path of pages) {
  const programs = examplesIn(readFileSync(path, "utf8"));
  if (programs.length > 0)
    examples(`${path}: all ${programs.length} compile`, () => {
      assert.equal(mistakesIn(programs), []);
    });
}

// Our compiler asks only the program's own lines for a forgotten await (toolchain/devicescript/patches/own-files.ts).
examples("docs/api.md: no call leads to a line of the library that forgot an await", () => {
  const programs = examplesIn(readFileSync("docs/api.md", "utf8"));
  const beside = new Map(programs.map((program, i) => [`example${i}.ts`, program]));
  const main = programs.map((_, i) => `import "./example${i}"\n`).join("");
  const { mistakes } = new StockCompiler().build(`${main}export {}\n`, fullKit().kit, beside);
  assert.equal(mistakes, []);
});

examples("a mistake in one of them is found", () => {
  const program = 'import { robot } from "@robonet/kit"\nawait robot.drive.straight("far")\n';
  const [mistake] = mistakesIn(["export {}\n", program]);
  assert.match(mistake ?? "none", 'await robot.drive.straight("far")');
});

examples.run();
