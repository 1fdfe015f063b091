import { suite } from "uvu";
import * as assert from "uvu/assert";
import { filesOfRuns, lookThrough } from "./support/inexact-maths.ts";

/** Lines with a finding. */
const found = (source: string) => lookThrough("made-up.ts", source).findings.map(({ line }) => line);

const lint = suite("the check for exact mathematics");

for (const [what, source] of [
  ["a function of Math", "const x = 1;\nconst y = Math.sin(x);"],
  [
    "a function of Math in a type's shadow",
    "const x: number = 1;\nconst y = (Math.log10 as (x: number) => number)(x);",
  ],
  ["a power with a fraction", "declare const x: number;\nconst y = x ** 0.5;"],
  ["a power with a variable", "declare const x: number;\nconst y = 2 ** x;"],
  ["a cube", "let x = 3;\nx **= 3;"],
  ["Math taken apart", "const x = 1;\nconst { sin } = Math;"],
  ["Math under another name", "const x = 1;\nconst m = Math;"],
  ["a function of Math by its name", 'const x = 1;\nconst y = Math["sin"](x);'],
  ["Math by way of the global object", "const x = 1;\nconst y = globalThis.Math.cos(x);"],
  ["Math handed on", "const x = 1;\nconst y = Object.create(Math);"],
  ["what is random without a seed", "const x = 1;\nconst y = Math.random();"],
  ["a package that nobody has looked at", 'import "zod";\nimport { sin } from "made-up-maths";'],
  ["a module whose name is computed", "const x = 'a';\nawait import(x);"],
] as const)
  lint(`finds ${what}`, () => assert.equal(found(source), [2]));

lint("lets pass what every engine computes to the last bit", () => {
  const source = `import type { Sine } from "made-up-maths";
    import { sin } from "./maths.ts";
    const x: number = Math.sqrt(Math.PI) + Math.max(1, 2) ** 2 + sin(3);
    const keys = { Math: x, "**": 3 };`;
  assert.equal(found(source), []);
});

lint("follows what a file imports and exports, but not its types", () => {
  const { imports } = lookThrough(
    "made-up.ts",
    `import { a } from "./a.ts"; import type { B } from "./b.ts"; export * from "../c.generated.js";
     export { d } from "./d.ts"; await import("./e.ts"); import text from "./f.json";`,
  );
  assert.equal(imports, ["./a.ts", "../c.generated.js", "./d.ts", "./e.ts"]);
});

lint("looks at the simulator, the chips and parts of drivers, and the checks of lessons", () => {
  const files = filesOfRuns();
  for (const name of [
    /^sim\/world\/tyres\.ts$/,
    /\.chip\.ts$/,
    /\.part\.ts$/,
    /^lessons\/.*\/check\.ts$/,
    /^templates/,
  ])
    assert.ok(
      files.some((file) => name.test(file)),
      `no file like ${name}`,
    );
  assert.not.ok(files.some((file) => file.endsWith(".test.ts")));
});

lint.run();
