import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { limitBytes } from "../image/size-limit.ts";
import { chooseKit } from "../lesson/library/lesson-kit.ts";
import { findLesson, readLessons } from "../lesson/library/lessons.ts";
import { StockCompiler } from "./support/stock.ts";

const stock = suite("The stock DeviceScript compiler");

const compiler = new StockCompiler();
const inUse = { kit: "devicescript.json", kitTyped: false, lang: "en" } as const;

for (const lesson of readLessons())
  stock(`takes the solution of ${lesson.id}, for the robot that it needs`, () => {
    const source = readFileSync(join(lesson.folder, "solution.ts"), "utf8");
    const { mistakes, bytes } = compiler.build(source, chooseKit(lesson, inUse).kit);
    assert.equal(mistakes, []);
    assert.ok(bytes > 500 && bytes <= limitBytes, `${bytes} bytes`);
  });

stock("finds what is wrong, as devs build does", () => {
  const { kit } = chooseKit(undefined, inUse);
  const { mistakes } = compiler.build('import { robot } from "@robonet/kit"\nawait robot.fly(1)\n', kit);
  assert.match(mistakes.join("\n"), /main\.ts:2: .*fly/);
});

stock("is the same in one process as devs build is as a command", () => {
  const lesson = findLesson("stop-at-the-wall");
  const file = lesson.path("solution.ts");
  const ended = spawnSync(
    process.execPath,
    ["node_modules/@devicescript/cli/devicescript", "build", "--ignore-missing-config", file],
    { encoding: "utf8" },
  );
  assert.is(ended.status, 0, ended.stdout + ended.stderr);
  const { bytes } = compiler.build(readFileSync(file, "utf8"), chooseKit(lesson, inUse).kit);
  const image = readFileSync(".devicescript/bin/bytecode.devs");
  assert.ok(Math.abs(image.length - bytes) < 200, `${image.length} and ${bytes} bytes`);
});

stock.run();
