import { suite } from "uvu";
import * as assert from "uvu/assert";
import { pageSources } from "../studio/serve/built.node.ts";
import { circles, wrongImports } from "./check-imports.ts";
import { readImports } from "./read-imports.ts";
import { rooms } from "./rooms.ts";

const architecture = suite("architecture");

const importsOf = (file: string, ...lines: readonly string[]) => readImports(file, lines.join("\n"));

architecture("every kind of import is read, with its line", () => {
  const found = importsOf(
    "sim/run/run.ts",
    'import { a } from "../world/world.ts"',
    'import type { B } from "../../jacdac/frame.ts"',
    'export * from "./input.ts"',
    'export { c } from "./trace.ts"',
    'const d = await import("../time/clock.ts")',
    'type E = import("../bus/bus.ts").Bus',
    'import worker from "./worker.ts?worker"',
    'import { z } from "zod"',
  );
  assert.equal(
    found.map(({ to, line }) => `${line} ${to}`),
    [
      "1 sim/world/world.ts",
      "2 jacdac/frame.ts",
      "3 sim/run/input.ts",
      "4 sim/run/trace.ts",
      "5 sim/time/clock.ts",
      "6 sim/bus/bus.ts",
      "7 sim/run/worker.ts",
    ],
  );
});

architecture("an import that the table lacks is named with file and line", () => {
  const found = importsOf("sim/run/run.ts", "", 'import { parseKit } from "../../robot-kit/schema/kit.ts"');
  const [wrong] = wrongImports(found, rooms);
  assert.is(wrong?.from, "sim/run/run.ts");
  assert.is(wrong?.line, 2);
  assert.match(wrong?.text ?? "", /sim\/ must not import robot-kit\//);
  assert.equal(wrongImports(importsOf("robot-kit/x.ts", 'import "../sim/index.ts"'), rooms), []);
});

architecture("an import past a room's face is named with file and line", () => {
  const [wrong] = wrongImports(importsOf("robot-kit/x.ts", "", 'import "../sim/run/run.ts"'), rooms);
  assert.is(wrong?.line, 2);
  assert.match(wrong?.text ?? "", /sim\/ is imported by its face, sim\/index\.ts/);
});

architecture("a circle among folders is found over any number of them, types included", () => {
  const ring = [
    ...importsOf("sim/a/a.ts", 'import type { B } from "../b/b.ts"'),
    ...importsOf("sim/b/b.ts", 'import { c } from "../c/c.ts"'),
    ...importsOf("sim/c/c.ts", 'import { a } from "../a/a.ts"'),
    ...importsOf("sim/d/d.ts", 'import { a } from "../a/a.ts"'),
  ];
  assert.equal(
    circles(ring).map(({ from }) => from),
    ["sim/a/a.ts", "sim/b/b.ts", "sim/c/c.ts"],
  );
  assert.equal(circles(ring.slice(1)), []);
});

architecture("the page is built anew when a room changes that it may import", () => {
  for (const room of ["studio", ...rooms.studio!.imports]) assert.ok(pageSources.includes(room), room);
});

architecture("each room imports only rooms above it", () => {
  const above = new Set(["runtime"]);
  for (const [name, { imports }] of Object.entries(rooms)) {
    for (const each of imports) assert.ok(above.has(each), `${name} imports ${each}`);
    above.add(name);
  }
});

architecture.run();
