import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { findDiscipline } from "../../competitions/disciplines/disciplines.ts";
import { playMatch } from "../../competitions/match/play-match.ts";
import { devicescriptRobot } from "../../robot-kit/assembly/robot-entry.ts";
import { parseKit } from "../../robot-kit/schema/kit.ts";
import { Run } from "../../sim/run/run.ts";
import type { RunResult } from "../../sim/run/run-result.ts";
import { restoreWorld } from "../../worlds/prepared/prepared-world.ts";
import type { EngineInput, EngineResult, MatchJob, RunJob } from "./engine-job.ts";

/** Makes the runs one after the other, in the engine that this is bundled for: it may know nothing of Node. */
export async function runJobs(
  { jobs, virtualMachine, withWay }: EngineInput,
  onResult: (result: EngineResult) => Promise<unknown>,
): Promise<void> {
  const module = await WebAssembly.compile(bytesOf(virtualMachine));
  for (const job of jobs) {
    let result: EngineResult;
    try {
      result = "match" in job ? matchResultOf(job, module, withWay) : resultOf(job, module, withWay);
    } catch (error) {
      result = { error: String(error) };
    }
    await onResult(result);
  }
}

function resultOf(job: RunJob, virtualMachine: WebAssembly.Module, withWay: boolean): EngineResult {
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

/** Its hash is over all that a result file keeps: points, log and where the robots end, too. */
function matchResultOf(
  { name, match }: MatchJob,
  virtualMachine: WebAssembly.Module,
  withWay: boolean,
): EngineResult {
  const worlds = new Map(match.worlds);
  const readWorld = (drawing: string, file: string) => {
    const prepared = worlds.get(drawing);
    if (prepared === undefined) throw new Error("a round in a world that it did not have before");
    return restoreWorld(prepared, file);
  };
  const entrants = match.entrants.map(({ image, kit }) => ({
    kit: parseKit(kit, "kit.json"),
    image: bytesOf(image),
    imageFile: name,
  }));
  const host = { readWorld, virtualMachine };
  const outcome = playMatch(findDiscipline(match.discipline), entrants, match.seed, host);
  const hash = bytesToHex(sha256(utf8ToBytes(JSON.stringify(outcome))));
  return { hash, ...(withWay && { way: outcome.rounds.map((round) => JSON.stringify(round)) }) };
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
