import { readFileSync, writeFileSync } from "node:fs";
import { z } from "zod";
import { devicescriptRobot } from "../../robot-kit/assembly/robot-entry.ts";
import { parseKit } from "../../robot-kit/schema/kit.ts";
import { behaviourVersion } from "../../sim/behaviour-version.ts";
import { Run } from "../../sim/run/run.ts";
import { loadVirtualMachine } from "../../toolchain/devicescript/load.node.ts";
import { parseWorld } from "../support/read-world.ts";

/** What a run hangs on, kept so that neither the compiler nor a lesson nor a kit can change it. */
const keptSchema = z.strictObject({
  /** Base64. */
  image: z.base64(),
  kit: z.string(),
  world: z.string(),
  seed: z.int(),
  seconds: z.number().positive(),
});
export type Kept = z.infer<typeof keptSchema>;

const tableSchema = z.strictObject({
  /** With which the hashes were made. */
  behaviourVersion: z.int().positive(),
  hashes: z.record(z.string(), z.string()),
});
export type Table = z.infer<typeof tableSchema>;

/** `hashes.json`: of the kept images. `solutions.json`: of the lessons' solutions, compiled anew. */
export type TableName = "hashes" | "solutions";

const runFile = (name: string) => new URL(`runs/${name}.json`, import.meta.url);
const tableFile = (name: TableName) => new URL(`${name}.json`, import.meta.url);

export function readKept(name: string): Kept {
  return keptSchema.parse(JSON.parse(readFileSync(runFile(name), "utf8")));
}

export function writeKept(name: string, kept: Kept): void {
  writeFileSync(runFile(name), `${JSON.stringify(kept, null, 2)}\n`);
}

export function readTable(name: TableName): Table {
  return tableSchema.parse(JSON.parse(readFileSync(tableFile(name), "utf8")));
}

export function writeTable(name: TableName, hashes: Table["hashes"]): void {
  writeFileSync(tableFile(name), `${JSON.stringify({ behaviourVersion, hashes }, null, 2)}\n`);
}

/** The trace hash of a kept image's run. */
export function hashOf({ image, kit, world, seed, seconds }: Kept): string {
  const program = {
    image: Buffer.from(image, "base64"),
    imageFile: "kept image",
    virtualMachine: loadVirtualMachine(),
  };
  const robot = devicescriptRobot(parseKit(kit, "kept kit"), program);
  const run = new Run({ world: parseWorld(world, "kept world"), seed, robots: [robot] });
  run.stepUntil(seconds * 1e6);
  const { traceHash } = run;
  run.close();
  return traceHash;
}

/** Names whose hash is another, or that stand on one side only. */
export function changed(before: Table["hashes"], after: Table["hashes"]): string[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names].filter((name) => before[name] !== after[name]);
}
