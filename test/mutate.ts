/**
 * Puts register-level mistakes into each driver, one at a time, and runs the driver's trial: how many are noticed?
 * `npm run mutate [part…]`. Exit code 1 when fewer than nine of ten are.
 */
import { readFileSync } from "node:fs";
import { parseKit } from "../robot-kit/schema/kit.ts";
import { Compiler } from "../toolchain/compile/compile.ts";
import { readLibrary } from "../toolchain/compile/library.node.ts";
import { loadCompiler } from "../toolchain/devicescript/load.node.ts";
import { type Mutant, mutantsOf } from "./support/mutants.ts";
import { exampleOf, partFolders, runTrial, shortfalls, trialOf } from "./support/run-trial.ts";
import { kitWith } from "./support/simulate.ts";
import type { Trial } from "./support/trial.ts";

const compiler = new Compiler(loadCompiler(), readLibrary());

/** Whether the trial notices the mistake. A driver that no longer compiles counts as noticed. */
function notices(folder: string, trial: Trial, { source }: Mutant): boolean {
  const files = new Map([[`node_modules/@robonet/drivers/${folder}/${folder}.ts`, source]]);
  const kit = parseKit(kitWith(trial.parts, trial.replaces), "kit.json");
  const compiled = compiler
    .with(files)
    .for(kit)
    .compile({ path: "example.ts", source: exampleOf(folder) });
  if (!compiled.ok) return true;
  return trial.scenes.some((scene) => shortfalls(scene, runTrial(trial, compiled.image, scene)).length > 0);
}

const wanted = process.argv.slice(2);
let [all, noticed] = [0, 0];
for (const folder of partFolders) {
  const trial = await trialOf(folder);
  const path = `drivers/${folder}/${folder}.ts`;
  if (!trial || (wanted.length > 0 && !wanted.includes(folder))) continue;
  let source: string;
  try {
    source = readFileSync(path, "utf8");
  } catch {
    continue; // The driver is DeviceScript's own.
  }
  const mutants = mutantsOf(source);
  const missed = mutants.filter((mutant) => !notices(folder, trial, mutant));
  all += mutants.length;
  noticed += mutants.length - missed.length;
  console.log(`${folder.padEnd(16)} ${mutants.length - missed.length} of ${mutants.length} noticed`);
  for (const { line, mistake } of missed) console.log(`  ${path}:${line} not noticed: ${mistake}`);
}
console.log(`${noticed} of ${all} noticed (${all ? Math.round((100 * noticed) / all) : 0} %)`);
process.exitCode = noticed >= 0.9 * all && all > 0 ? 0 : 1;
