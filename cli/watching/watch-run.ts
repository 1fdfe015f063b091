import { WatchedProgram } from "../../debugger/index.ts";
import {
  isTold,
  type LessonCheck,
  type RobotInput,
  type RunInput,
  scheduleFault,
  situationOf,
  type TimedFault,
  type ToldEvent,
} from "../../lesson/index.ts";
import { Problem } from "../../messages/index.ts";
import { devicescriptRobot, parseKit } from "../../robot-kit/index.ts";
import { Run, type RunResult, type SimulationEvent } from "../../sim/index.ts";
import { loadSource, loadTracingVirtualMachine } from "../../toolchain/index.node.ts";
import type { DebugInfo } from "../../toolchain/index.ts";
import { loadWorldReader } from "../../worlds/index.node.ts";

/** What a run with watched programs is made of. */
export interface WatchedRunSetup extends Omit<RunInput, "robots"> {
  readonly robots: readonly (RobotInput & { readonly debug: DebugInfo | undefined })[];
  readonly seed: number;
  readonly seconds: number;
  readonly faults?: readonly TimedFault[];
  /** The lesson whose user presses the robot's buttons. */
  readonly checkUrl?: string;
}

/** Something that a robot did, and the entry of its trace after which it did it; -1: before all of them. */
export interface PlacedEvent {
  readonly index: number;
  readonly event: ToldEvent;
}

/** Events of a robot that were not kept. */
export interface Untold {
  readonly count: number;
  /** When the first of them was, virtual µs. */
  readonly fromUs: number;
}

/** A robot of a run that is over, and its program, which can still be looked at. */
export interface WatchedRobot {
  readonly name: string;
  readonly program: WatchedProgram;
  readonly told: readonly PlacedEvent[];
  /** What came after these was too much to keep. */
  readonly untold?: Untold;
  /** The entry at which its program failed. */
  readonly failedAt?: number;
}

export interface WatchedRun {
  readonly result: RunResult;
  readonly robots: readonly WatchedRobot[];
}

/** Of what a robot tells; a program that floods the console would fill the memory. */
const mostKept = 50_000;
const pieceUs = 1_000_000;

/**
 * Makes a run whose programs are watched, to its end. It is the run that `robonet run` makes, to the last bit.
 * @param mostTold events of a robot that are kept
 * @throws Problem when a program is an image without source lines, or what `Run` refuses
 */
export async function watchRun(
  setup: WatchedRunSetup,
  signal?: AbortSignal,
  mostTold = mostKept,
): Promise<WatchedRun> {
  const { seed, seconds, faults = [], checkUrl, worldText, worldFile } = setup;
  const world = (await loadWorldReader())(worldText, worldFile);
  const virtualMachine = loadTracingVirtualMachine();
  const situation = checkUrl
    ? situationOf(((await loadSource(checkUrl)) as { default: LessonCheck }).default, seed)
    : undefined;
  let run: Run<ReturnType<ReturnType<typeof devicescriptRobot>["engine"]>> | undefined;
  const watched = setup.robots.map(({ image, imageFile, debug }) => {
    if (!debug) throw new Problem("debug.noSource", {}, { file: imageFile });
    const told: PlacedEvent[] = [];
    const untold: { count: number; fromUs: number } = { count: 0, fromUs: 0 };
    const program = new WatchedProgram({ image, imageFile }, debug, virtualMachine);
    return { program, told, untold, failedAt: -1 };
  });
  const entries = setup.robots.map(({ place, kitText, kitFile, board }, i) => {
    const robot = watched[i]!;
    const onEvent = (event: SimulationEvent, name: string) => {
      const engine = run?.robots.find((each) => each.name === name)?.engine;
      const index = engine ? robot.program.trace.written(engine.memory) - 1 : -1;
      if (event.type === "fault") robot.failedAt = index;
      if (!isTold(event)) return;
      if (robot.told.length < mostTold) robot.told.push({ index, event });
      else if (robot.untold.count++ === 0) robot.untold.fromUs = event.timeUs;
    };
    return devicescriptRobot(parseKit(kitText, kitFile), robot.program.setup, {
      ...(place !== undefined && { place }),
      ...(board && { board }),
      ...(i === 0 && situation),
      onEvent,
    });
  });
  run = new Run({ world, seed, robots: entries });
  for (const fault of faults) scheduleFault(run, fault);
  for (let nextUs = pieceUs; run.timeUs < seconds * 1e6 && !run.over; nextUs += pieceUs) {
    run.stepUntil(Math.min(nextUs, seconds * 1e6));
    await new Promise(setImmediate);
    signal?.throwIfAborted();
  }
  const result = run.result();
  run.close();
  // The run orders its robots by their places.
  const robots = setup.robots.map(({ place }, i) => {
    const { program, told, untold, failedAt } = watched[i]!;
    const name = place ?? result.robots[0]!.name;
    return {
      ...{ name, program, told },
      ...(untold.count > 0 && { untold }),
      ...(failedAt >= 0 && { failedAt }),
    };
  });
  return { result, robots };
}
