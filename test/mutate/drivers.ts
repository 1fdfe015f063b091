import { readdirSync, readFileSync } from "node:fs";
import { driveBaseCode } from "../../robot-kit/assembly/drive-base-code.ts";
import { parseKit } from "../../robot-kit/schema/kit.ts";
import { Compiler } from "../../toolchain/compile/compile.ts";
import { readLibrary } from "../../toolchain/compile/library.node.ts";
import { loadCompiler } from "../../toolchain/devicescript/load.node.ts";
import { crashes, partFolders, programOf, runTrial, shortfalls, trialsOf } from "../support/run-trial.ts";
import { kitWith, mkSimulation } from "../support/simulate.ts";
import type { Trial } from "../support/trial.ts";
import { type Mutant, mutantsOf } from "./driver-mutants.ts";
import { addNoticed, type Noticed } from "./noticed.ts";

const compiler = new Compiler(loadCompiler(), readLibrary());

/** Out, a right angle, and back. */
const drive = `import { robot } from "@robonet/kit"
await robot.drive.straight(200)
await robot.drive.turn(90)
await robot.drive.straight(-100)
`;

/** Where that drive ends, from where it began, by a robot in order. */
const driven = { xMm: 200, yMm: -100, headingDeg: 90, withinMm: 30, withinDeg: 5, seconds: 12 } as const;

/** Robot code of a part's folder: not its models, tests and data. */
function driverFiles(folder: string): string[] {
  return readdirSync(`drivers/${folder}`).filter(
    (name) => name.endsWith(".ts") && !/(^|\.)(chip|part|test|trial|example)\.ts$/.test(name),
  );
}

/** Whether the trial or the drive goes wrong with these files in the place of the driver's. One that does not compile does. */
function goesWrong(folder: string, trial: Trial, files: ReadonlyMap<string, string>): boolean {
  const kitText = kitWith(trial.parts, trial.replaces);
  const kit = parseKit(kitText, "kit.json");
  const changed = compiler.with(files).for(kit);
  const compiled = changed.compile({ path: "program.ts", source: programOf(folder, trial) });
  if (!compiled.ok) return true;
  if (trial.scenes.some((scene) => shortfalls(scene, runTrial(trial, compiled.image, scene)).length > 0))
    return true;
  if (!driveBaseCode(kit)) return false;
  const driving = changed.compile({ path: "drive.ts", source: drive });
  return !driving.ok || goesAstray(driving.image, kitText);
}

function goesAstray(image: Uint8Array, kit: string): boolean {
  const simulation = mkSimulation(image, { kit });
  const { xMm, yMm } = simulation.pose;
  simulation.stepUntil(driven.seconds * 1e6);
  const { pose } = simulation;
  const away = Math.hypot(pose.xMm - xMm - driven.xMm, pose.yMm - yMm - driven.yMm);
  const turned = Math.abs(pose.headingDeg - driven.headingDeg);
  return crashes(simulation).length > 0 || away > driven.withinMm || turned > driven.withinDeg;
}

/**
 * Puts register-level mistakes into drivers, one at a time, and runs the driver's trial, and a drive where the part belongs
 * to a drive base.
 * @param wanted parts; none: all
 */
export async function mutateDrivers(wanted: readonly string[]): Promise<Noticed> {
  const sum = { all: 0, noticed: 0 };
  const useless: string[] = [];
  for (const folder of partFolders) {
    if (wanted.length > 0 && !wanted.includes(folder)) continue;
    const trials = await trialsOf(folder);
    const files = driverFiles(folder);
    // A trial that fails anyway would notice every mistake.
    if (files.length > 0 && trials.some((trial) => goesWrong(folder, trial, new Map()))) useless.push(folder);
    else for (const name of files) addNoticed(sum, tryMistakes(folder, trials, name));
  }
  return { ...sum, useless };
}

function tryMistakes(folder: string, trials: readonly Trial[], name: string): Noticed {
  const path = `${folder}/${name}`;
  const mutants = mutantsOf(readFileSync(`drivers/${path}`, "utf8"));
  const wrong = ({ source }: Mutant) =>
    trials.some((trial) =>
      goesWrong(folder, trial, new Map([[`node_modules/@robonet/drivers/${path}`, source]])),
    );
  const missed = mutants.filter((mutant) => !wrong(mutant));
  const noticed = mutants.length - missed.length;
  console.log(`${path.padEnd(36)} ${noticed} of ${mutants.length} noticed`);
  for (const { line, mistake } of missed) console.log(`  drivers/${path}:${line} not noticed: ${mistake}`);
  return { all: mutants.length, noticed, useless: [] };
}
