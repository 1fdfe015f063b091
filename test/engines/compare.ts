/**
 * Whether a run is the same in each engine: `npm run engines` runs the solutions of the lessons in Node, Chromium and
 * Firefox and compares the hashes of their traces. `--seeds 3` takes so many of each lesson; `--node FILE` adds another Node.
 */
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { parseArgs } from "node:util";
import { build } from "esbuild";
import { virtualMachineBytes } from "../../toolchain/devicescript/load.node.ts";
import { browserEngines, hashesIn } from "./browser-engine.ts";
import { lessonJobs } from "./lesson-jobs.ts";
import { hashesInNode } from "./node-engine.ts";

const { values } = parseArgs({
  options: {
    seeds: { type: "string", default: "3" },
    node: { type: "string", multiple: true, default: [] },
  },
});

const jobs = await lessonJobs(Number(values.seeds));
const input = JSON.stringify({
  jobs,
  virtualMachine: Buffer.from(virtualMachineBytes()).toString("base64"),
});
const { outputFiles } = await build({
  entryPoints: [new URL("engine-run.ts", import.meta.url).pathname],
  bundle: true,
  format: "iife",
  globalName: "engine",
  write: false,
  logLevel: "warning",
});
const bundle = outputFiles[0]!.text;

const versionOf = (node: string) => execFileSync(node, ["--version"], { encoding: "utf8" }).trim();
const reference = hashesInNode(process.execPath, bundle, input);
console.log(`${jobs.length} runs; Node ${process.version} is what the others are compared with.`);

let different = 0;
let absent = 0;

function compare(engine: string, hashes: readonly string[]): void {
  const others = jobs.filter((_, i) => hashes[i] !== reference[i]);
  console.log(`${engine}: ${jobs.length - others.length} of ${jobs.length} have the same hash`);
  for (const { name } of others) console.log(`  different: ${name}`);
  different += others.length;
}

for (const node of values.node) compare(`Node ${versionOf(node)}`, hashesInNode(node, bundle, input));
for (const engine of browserEngines) {
  const folders = (process.env.PATH ?? "").split(delimiter);
  if (folders.some((folder) => existsSync(join(folder, engine.command))))
    compare(engine.name, await hashesIn(engine, bundle, input));
  else {
    absent++;
    console.log(`${engine.name}: not tried, there is no ${engine.command} here`);
  }
}
process.exitCode = different + absent > 0 ? 1 : 0;
