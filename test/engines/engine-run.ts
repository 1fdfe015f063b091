import { devicescriptRobot } from "../../robot-kit/assembly/robot-entry.ts";
import { parseKit } from "../../robot-kit/schema/kit.ts";
import type { Press } from "../../sim/run/input.ts";
import { Run } from "../../sim/run/run.ts";
import { parseWorld } from "../../sim/world/world-file.ts";

/** One run of a program, as text that any engine can be given. Bytes are in base64. */
export interface EngineJob {
  readonly name: string;
  readonly image: string;
  readonly kit: string;
  readonly world: string;
  readonly seed: number;
  readonly presses: readonly Press[];
  readonly seconds: number;
}

/** The trace hash of each job, in this engine. Bundled for engines that know nothing of Node. */
export async function runJobs(jobs: readonly EngineJob[], virtualMachine: string): Promise<string[]> {
  const module = await WebAssembly.compile(bytesOf(virtualMachine).buffer as ArrayBuffer);
  return jobs.map(({ name, image, kit, world, seed, presses, seconds }) => {
    const program = { image: bytesOf(image), imageFile: name, virtualMachine: module };
    const robot = devicescriptRobot(parseKit(kit, "kit.json"), program, { presses });
    const run = new Run({ world: parseWorld(world, "world.svg"), seed, robots: [robot] });
    run.stepUntil(seconds * 1e6);
    const { traceHash } = run;
    run.close();
    return traceHash;
  });
}

function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
}
