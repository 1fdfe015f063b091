import { parentPort } from "node:worker_threads";
import { Problem } from "../../messages/problem.ts";
import { parseKit } from "../../robot-kit/schema/kit.ts";
import type { Press } from "../../sim/run/press.ts";
import type { SimulationEvent } from "../../sim/run/run-result.ts";
import { Simulation } from "../../sim/run/simulation.ts";
import { drawPlaced } from "../../sim/world/placed-world.ts";
import { parseWorld } from "../../sim/world/world-file.ts";
import { loadVirtualMachine } from "../../toolchain/devicescript/load.node.ts";
import { type LessonCheck, pressesOf } from "../questions/check.ts";
import { gradeSeed } from "../verdict/grade-seed.ts";
import { EventStream } from "./event-stream.ts";
import { checkFaults, type TimedFault, usbCable } from "./fault-option.ts";
import type { Job, Report, RunInput } from "./protocol.ts";

/** How often a live view gets a pose, in virtual µs. */
const livePeriodUs = 40_000;
/** How much virtual time passes between two signs of life. */
const alivePeriodUs = 1_000_000;
/** Wall time within which one sign of life is enough. */
const aliveQuietMs = 500;

const port = parentPort!;
const report = (message: Report) => port.postMessage(message);

let aliveMs = 0;
function alive(): void {
  const nowMs = performance.now();
  if (nowMs - aliveMs < aliveQuietMs) return;
  aliveMs = nowMs;
  report({ type: "alive" });
}

port.on("message", async (job: Job) => {
  try {
    if (job.type === "run") await run(job);
    else if (job.type === "check") await check(job);
    else {
      // The compiler is loaded only where it is used.
      const { runTrial } = await import("./trial.ts");
      report({ type: "done", trial: await runTrial(job, alive) });
    }
  } catch (error) {
    if (error instanceof Problem)
      report({
        type: "problem",
        id: error.id,
        params: error.params,
        ...(error.place && { place: error.place }),
      });
    else report({ type: "crash", message: String(error instanceof Error ? error.stack : error) });
  }
});

type Begin = (
  seed: number,
  presses: readonly Press[],
  onEvent?: (event: SimulationEvent) => void,
) => Simulation;

function prepare(input: RunInput): Begin {
  const kit = parseKit(input.kitText, input.kitFile);
  const world = parseWorld(input.worldText, input.worldFile);
  const virtualMachine = loadVirtualMachine();
  const { image, imageFile } = input;
  return (seed, presses, onEvent) =>
    new Simulation({
      image,
      imageFile,
      kit,
      world,
      seed,
      presses,
      virtualMachine,
      ...(onEvent && { onEvent }),
    });
}

/**
 * Puts the faults in that are due by now.
 * @returns those that are left, and when the next of them is
 */
function breakParts(simulation: Simulation, faults: readonly TimedFault[]): [readonly TimedFault[], number] {
  const { partFaults, timeUs } = simulation;
  for (const { part, fault, timeUs: dueUs } of faults) {
    if (dueUs > timeUs) continue;
    if (part === usbCable) simulation.unplugComputer();
    else partFaults.happen(part, fault);
  }
  const left = faults.filter(({ timeUs: dueUs }) => dueUs > timeUs);
  return [left, Math.min(...left.map(({ timeUs: dueUs }) => dueUs))];
}

async function run({
  input,
  seed,
  seconds,
  live,
  faults = [],
  checkUrl,
}: Extract<Job, { type: "run" }>): Promise<void> {
  const presses = checkUrl ? pressesOf(await lessonCheck(checkUrl), seed) : [];
  const stream = new EventStream((event) => report({ type: "event", event }));
  // What happens at power-on comes after the world's drawing.
  const early: SimulationEvent[] = [];
  let onEvent = (event: SimulationEvent): void => void early.push(event);
  const simulation = prepare(input)(seed, presses, (event) => onEvent(event));
  checkFaults(faults, new Map([...simulation.partFaults.all, [usbCable, ["unplugged"]]]));
  report({ type: "world", svg: drawPlaced(simulation.world.file, simulation.world.placed.placements) });
  onEvent = (event) => stream.add(event);
  for (const event of early) stream.add(event);
  let [left, breakUs] = breakParts(simulation, faults);
  const endUs = seconds * 1e6;
  for (let nextUs = 0; simulation.timeUs < endUs && !simulation.over; ) {
    nextUs = Math.min(endUs, nextUs + (live ? livePeriodUs : alivePeriodUs), breakUs);
    simulation.stepUntil(nextUs);
    [left, breakUs] = breakParts(simulation, left);
    if (live)
      report({
        type: "pose",
        timeUs: simulation.timeUs,
        ...simulation.pose,
        clearanceMm: simulation.clearanceMm,
      });
    else alive();
  }
  report({ type: "done", result: simulation.result() });
}

async function lessonCheck(url: string): Promise<LessonCheck> {
  return ((await import(url)) as { default: LessonCheck }).default;
}

async function check({ input, checkUrl }: Extract<Job, { type: "check" }>): Promise<void> {
  const lesson = await lessonCheck(checkUrl);
  const start = prepare(input);
  const seeds = [...lesson.seeds, ...lesson.hiddenSeeds];
  for (const [index, seed] of seeds.entries()) {
    const result = gradeSeed(lesson, seed, start(seed, pressesOf(lesson, seed)), alive);
    report({ type: "seed", done: index + 1, of: seeds.length, result });
  }
  report({ type: "done" });
}
