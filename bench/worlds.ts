/**
 * What small, usual and huge worlds cost: load, run, looking at all of the floor, memory. A run's figure beside that of the
 * small world in this same run says what the world costs; the rest is the VM.
 */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { parseKit } from "../robot-kit/schema/kit.ts";
import { Compiler } from "../toolchain/compile/compile.ts";
import { readLibrary } from "../toolchain/compile/library.node.ts";
import { loadCompiler } from "../toolchain/devicescript/load.node.ts";
import { benchWorlds } from "./worlds/drawings.ts";
import { type WorldFigures, worldFigures } from "./worlds/figures.ts";

const goals = { loadMs: 2000, timesRealTime: 50, mostMb: 500 };

const { before } = parseArgs({ options: { before: { type: "string" } } }).values;

const path = "bench/programs/rover.ts";
const kit = parseKit(readFileSync("devicescript.json", "utf8"), "devicescript.json");
const built = new Compiler(loadCompiler(), readLibrary())
  .for(kit)
  .compile({ path, source: readFileSync(path, "utf8") });
if (!built.ok) throw new Error(built.diagnostics.map(({ text }) => text).join("\n"));
const { image } = built;

function measure(script: string, ...args: readonly string[]): WorldFigures {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--import", "tsx", `bench/worlds/${script}`, ...args],
    { encoding: "utf8", input: Buffer.from(image) },
  );
  if (status !== 0) throw new Error(stderr);
  return worldFigures.parse(JSON.parse(stdout));
}

function row(name: string, figures: WorldFigures, small: WorldFigures, more: readonly string[]): string {
  const cells = [
    `${figures.loadMs.toFixed(0)} ms`.padStart(9),
    `${figures.timesRealTime.toFixed(0)} × real time`.padStart(17),
    (figures.timesRealTime / small.timesRealTime).toFixed(2).padStart(8),
    ...more,
  ];
  return `${name.padEnd(32)} ${cells.join(" ")}`;
}

console.log(
  `${"".padEnd(32)} ${"load".padStart(9)} ${"run".padStart(17)} ${": small".padStart(8)} ${"all of the floor".padStart(17)} ${"memory".padStart(8)} ${"before".padStart(8)}`,
);
let small: WorldFigures | undefined;
let smallBefore: WorldFigures | undefined;
for (const [index, { name }] of benchWorlds.entries()) {
  const figures = measure("measure.ts", String(index));
  small ??= figures;
  const { lookMs, beforeMb, mostMb } = figures;
  console.log(
    row(name, figures, small, [
      `${lookMs.toFixed(0)} ms`.padStart(17),
      `${mostMb.toFixed(0)} MB`.padStart(8),
      `${beforeMb.toFixed(0)} MB`.padStart(8),
    ]),
  );
  if (before === undefined) continue;
  const earlier = measure("measure-before.ts", String(index), resolve(before));
  smallBefore ??= earlier;
  console.log(row("  RoboNet 0.2", earlier, smallBefore, []));
}
console.log(
  `goals: load below ${goals.loadMs} ms, ${goals.timesRealTime} × real time or more, below ${goals.mostMb} MB`,
);
