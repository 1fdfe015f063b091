import { readdirSync, readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import type { ChipFault } from "../../sim/bus/i2c-bus.ts";
import type { SoloRun } from "./simulate.ts";
import { consoleOf, imageOf, kitWith, mkSimulation } from "./simulate.ts";
import type { Scene, Trial } from "./trial.ts";

/** Folders of `drivers/` that hold a part. */
export const partFolders = readdirSync("drivers", { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== "node_modules" && !entry.name.startsWith("."))
  .map(({ name }) => name);

/** The trials of the part in a folder, the main one, which has the part's name, first. */
export async function trialsOf(folder: string): Promise<Trial[]> {
  const main = `${folder}.trial.ts`;
  const files = readdirSync(`drivers/${folder}`).filter((name) => name.endsWith(".trial.ts"));
  files.sort((a, b) => Number(b === main) - Number(a === main));
  const modules = files.map((name) => import(pathToFileURL(`drivers/${folder}/${name}`).href));
  return (await Promise.all(modules)).map((module: { trial: Trial }) => module.trial);
}

export function programOf(folder: string, { program = "example.ts" }: Trial): string {
  return readFileSync(`drivers/${folder}/${program}`, "utf8");
}

/** A fault from one virtual time to another, on all chips of the trial. */
export interface TimedFault {
  readonly fault: ChipFault;
  readonly fromS: number;
  readonly toS?: number;
}

/** Longer than the trial says: a program that waits for a missing chip may end later, but it must end. */
const patienceS = 4;

/** Runs a trial's program in a scene. */
export function runTrial(
  trial: Trial,
  image: Uint8Array,
  scene: Scene,
  { fault, absent = false }: { readonly fault?: TimedFault; readonly absent?: boolean } = {},
): SoloRun {
  const kit = absent ? kitWith({}) : kitWith(trial.parts, trial.replaces);
  const { world } = scene;
  const simulation = mkSimulation(image, world === undefined ? { kit } : { kit, world });
  scene.arrange?.(simulation);
  const set = (to: ChipFault) => {
    for (const id of simulation.i2c.ids) simulation.i2c.setFault(id, to);
  };
  if (fault) {
    simulation.stepUntil(fault.fromS * 1e6);
    set(fault.fault);
    if (fault.toS !== undefined) {
      simulation.stepUntil(fault.toS * 1e6);
      set({});
    }
  }
  simulation.stepUntil((trial.seconds + (fault || absent ? patienceS : 0)) * 1e6);
  return simulation;
}

/** The image of a trial's program; `source` in the place of the file, for the mutation check. */
export function trialImage(trial: Trial, source: string): Uint8Array {
  return imageOf(source, kitWith(trial.parts, trial.replaces));
}

/** What a run showed other than the scene wants; empty: all well. */
export function shortfalls(scene: Scene, simulation: SoloRun): string[] {
  const found: string[] = [];
  const said = consoleOf(simulation);
  for (const { label, value, within } of scene.expect) {
    const line = said.findLast((text) => text.startsWith(`${label} `));
    const got = line === undefined ? Number.NaN : Number(line.slice(label.length + 1));
    if (!(Math.abs(got - value) <= within))
      found.push(`${label}: ${line === undefined ? "not printed" : got}, expected ${value} ± ${within}`);
  }
  const judged = scene.judge?.(simulation);
  if (judged !== undefined) found.push(judged);
  return [...found, ...crashes(simulation), ...simulation.i2c.strays];
}

/** How the program broke, and whether it came to its end. */
export function crashes(simulation: SoloRun): string[] {
  const { fault } = simulation.result();
  if (fault) return [`the program stopped: ${fault.kind} ${fault.name} ${fault.message}`];
  // A handler that it has hung on a sensor may still act.
  return simulation.events.some(({ type }) => type === "end") ? [] : ["the program hangs"];
}
