import { devicescriptRobot } from "../../robot-kit/assembly/robot-entry.ts";
import { parseKit } from "../../robot-kit/schema/kit.ts";
import { Run } from "../../sim/run/run.ts";
import type { RunResult } from "../../sim/run/run-result.ts";
import { restoreWorld } from "../../worlds/prepared/prepared-world.ts";
import type { EngineInput, EngineJob, EngineResult } from "./engine-job.ts";

/** Makes the runs one after the other, in the engine that this is bundled for: it may know nothing of Node. */
export async function runJobs(
  { jobs, virtualMachine, withWay }: EngineInput,
  onResult: (result: EngineResult) => Promise<unknown>,
): Promise<void> {
  const module = await WebAssembly.compile(bytesOf(virtualMachine));
  for (const job of jobs) {
    let result: EngineResult;
    try {
      result = resultOf(job, module, withWay);
    } catch (error) {
      result = { error: String(error) };
    }
    await onResult(result);
  }
}

function resultOf(job: EngineJob, virtualMachine: WebAssembly.Module, withWay: boolean): EngineResult {
  const robots = job.robots.map(({ image, kit, ...situation }) => {
    const program = { image: bytesOf(image), imageFile: job.name, virtualMachine };
    return devicescriptRobot(parseKit(kit, "kit.json"), program, situation);
  });
  const run = new Run({ world: restoreWorld(job.world, "world.svg"), seed: job.seed, robots });
  try {
    run.stepUntil(job.seconds * 1e6);
    const result = run.result();
    const pushed = result.robots.some(({ events }) =>
      events.some((event) => event.type === "contact" && event.kind !== "wall"),
    );
    return { hash: result.traceHash, pushed, ...(withWay && { way: wayOf(result) }) };
  } finally {
    run.close();
  }
}

/** Samples and events of all robots. */
function wayOf({ robots }: RunResult): string[] {
  return robots
    .flatMap(({ name, samples, events }) =>
      [...samples, ...events].map((moment) => ({ robot: name, ...moment })),
    )
    .sort((one, other) => one.timeUs - other.timeUs)
    .map((moment) => JSON.stringify(moment));
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
}
