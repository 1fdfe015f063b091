import { parentPort } from "node:worker_threads";
import { Problem } from "../../messages/index.ts";
import { devicescriptRobot, parseKit } from "../../robot-kit/index.ts";
import { drawPlaced, type Input, type ProgramEngine, Run, type SimulationEvent } from "../../sim/index.ts";
import { loadSource, loadVirtualMachine } from "../../toolchain/index.node.ts";
import { loadWorldReader } from "../../worlds/index.node.ts";
import { type LessonCheck, type Situation, situationOf } from "../questions/check.ts";
import { seedsOf, tryOnSeeds } from "../verdict/try-on-seeds.ts";
import { EventStream } from "./event-stream.ts";
import { scheduleFault } from "./fault-option.ts";
import type { Job, Report, RunInput } from "./simulator-messages.ts";

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

type MakeRun = (
  seed: number,
  situation: Situation | undefined,
  onEvent?: (event: SimulationEvent, robot: string) => void,
  inputs?: readonly Input[],
) => Run<ProgramEngine>;

/** @returns what makes a run; the situation is that of the first robot */
async function prepare({ robots, worldText, worldFile }: RunInput): Promise<MakeRun> {
  const world = (await loadWorldReader())(worldText, worldFile);
  const virtualMachine = loadVirtualMachine();
  const kits = robots.map(({ kitText, kitFile }) => parseKit(kitText, kitFile));
  return (seed, situation, onEvent, inputs = []) => {
    const entries = robots.map(({ place, image, imageFile, board }, index) =>
      devicescriptRobot(
        kits[index]!,
        { image, imageFile, virtualMachine },
        {
          ...(place !== undefined && { place }),
          ...(board && { board }),
          ...(index === 0 && situation),
          ...(onEvent && { onEvent }),
        },
      ),
    );
    return new Run({ world, seed, robots: entries, inputs });
  };
}

async function run(job: Extract<Job, { type: "run" }>): Promise<void> {
  const { input, seed, seconds, live, faults, checkUrl, inputs, marksUs } = job;
  const situation = checkUrl ? situationOf(await lessonCheck(checkUrl), seed) : undefined;
  // What happens at power-on comes after the world's drawing.
  const early: (readonly [SimulationEvent, string])[] = [];
  let onEvent = (event: SimulationEvent, robot: string): void => void early.push([event, robot]);
  const make = await prepare(input);
  const run = make(seed, situation, (event, robot) => onEvent(event, robot), inputs);
  for (const fault of faults ?? []) scheduleFault(run, fault);
  const { file, placed } = run.world;
  report({
    type: "world",
    svg: drawPlaced(file, placed.placements),
    viewBox: file.viewBox,
    elements: placed.elements,
    notes: file.notes,
  });
  const streams = new Map(
    run.robots.map(({ name }) => [
      name,
      new EventStream((event) => report({ type: "event", robot: name, event })),
    ]),
  );
  onEvent = (event, robot) => streams.get(robot)!.add(event);
  for (const [event, robot] of early) onEvent(event, robot);
  const endUs = seconds * 1e6;
  const marks = new Map(run.robots.map(({ name }) => [name, ""]));
  for (let nextUs = 0; run.timeUs < endUs && !run.over; ) {
    nextUs = Math.min(endUs, nextUs + (live ? livePeriodUs : alivePeriodUs));
    run.stepUntil(nextUs);
    if (marksUs !== undefined && nextUs % marksUs === 0 && !run.over)
      for (const { name, traceHash } of run.robots) marks.set(name, marks.get(name) + traceHash.slice(0, 8));
    if (!live) {
      alive();
      continue;
    }
    for (const { name, clearanceMm, body } of run.robots)
      report({ type: "pose", robot: name, timeUs: run.timeUs, ...body.pose, clearanceMm });
  }
  if (marksUs !== undefined) report({ type: "record", inputs: run.inputs, marks });
  report({ type: "done", result: run.result() });
  run.close();
}

async function lessonCheck(url: string): Promise<LessonCheck> {
  return ((await loadSource(url)) as { default: LessonCheck }).default;
}

async function check({ input, checkUrl }: Extract<Job, { type: "check" }>): Promise<void> {
  const lesson = await lessonCheck(checkUrl);
  const seeds = seedsOf(lesson);
  let done = 0;
  for await (const { graded } of tryOnSeeds(lesson, seeds, await prepare(input), alive))
    report({ type: "seed", done: ++done, of: seeds.length, result: graded });
  report({ type: "done" });
}
