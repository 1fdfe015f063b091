import { readFileSync } from "node:fs";
import type { BoardTiming } from "../../sim/time/board-timing.ts";
import { Heap } from "../../sim/vm/heap.ts";
import { filledBytesAddress } from "../../sim/vm/patch.ts";
import { builtFrom, mkSimulation } from "../../test/support/simulate.ts";
import { countingVirtualMachine } from "./counting-vm.ts";
import { cyclesOnEsp32, type Range } from "./esp32.ts";
import { byFunction, type FunctionCost, Profile, sum } from "./profile.ts";

/** A program that only drives, and one that follows a line as well. */
export const loops = {
  drive: `import { robot } from "@robonet/kit"
import { sleep } from "@devicescript/core"
await robot.drive.drive(200, 33)
while (true) await sleep(1000)
`,
  followLine: readFileSync("bench/programs/line-follower.ts", "utf8"),
} as const;

export type LoopName = keyof typeof loops;

/** The function that is called once in each turn. */
const turnOf: Readonly<Record<LoopName, string>> = { drive: "control", followLine: "track" };

/** Stands in for the firmware's own I2C in the simulator alone (`runtime/src/wires.ts`), and allocates twice a call. */
const standIn = { name: "_i2cTransaction", allocations: 2 } as const;

/**
 * What a second of virtual time costs while a loop turns, with all that goes on beside it and would on a board: without
 * the simulator's own I2C.
 */
export interface LoopCost {
  /** Turns a second: of the drive base, and of `followLine` where that runs. */
  readonly driveTurns: number;
  readonly followTurns: number;
  readonly steps: number;
  readonly allocations: number;
  /** Bytes that the VM fills with a pattern, from where it found an allocation's place to the next block. */
  readonly filledBytes: number;
  /** Time for which transfers on I2C block the program. */
  readonly wiresMs: number;
  /** Cycles of an ESP32, without that time. */
  readonly cycles: Range;
  readonly functions: readonly FunctionCost[];
}

/** The counts stay where they are: no time is charged for them. */
const board: BoardTiming = { loopMs: 10, cpu: "none" };
const beginS = 3;
const seconds = 8;
const world = readFileSync("bench/oval.svg", "utf8");
let counting: WebAssembly.Module | undefined;

export function measureLoop(name: LoopName, kit: string): LoopCost {
  counting ??= countingVirtualMachine();
  const { image, debug } = builtFrom(loops[name], kit);
  const run = mkSimulation(image, { kit, world, virtualMachine: counting, board });
  run.stepUntil(beginS * 1e6);
  const heap = new Heap(run.memory);
  const profile = new Profile(run);
  const allocated = heap.allocations;
  const filled = run.memory.uint32(filledBytesAddress);
  const busyUs = run.i2c.count.busyUs;
  run.stepUntil((beginS + seconds) * 1e6);
  const counts = profile.counts();
  const functions = byFunction(counts, debug).map(({ name, calls, steps }) => ({
    name,
    calls: calls / seconds,
    steps: steps / seconds,
  }));
  const turns = (loop: LoopName) => functions.find((each) => each.name === turnOf[loop])?.calls ?? 0;
  const wires = functions.find((each) => each.name === standIn.name);
  const steps = sum(counts) / seconds - (wires?.steps ?? 0);
  const allAllocations = (heap.allocations - allocated) / seconds;
  const allocations = allAllocations - (wires?.calls ?? 0) * standIn.allocations;
  const allFilledBytes = (run.memory.uint32(filledBytesAddress) - filled) / seconds;
  const filledBytes = (allFilledBytes * allocations) / allAllocations;
  return {
    driveTurns: turns("drive"),
    followTurns: turns("followLine"),
    steps,
    allocations,
    filledBytes,
    wiresMs: (run.i2c.count.busyUs - busyUs) / 1000 / seconds,
    cycles: cyclesOnEsp32(steps, filledBytes),
    functions,
  };
}

/** The same run on the VM as it is: wall time for a second of virtual time, in ms, with physics. */
export function wallMsPerSecond(name: LoopName, kit: string): number {
  const { image } = builtFrom(loops[name], kit);
  const run = mkSimulation(image, { kit, world });
  run.stepUntil(beginS * 1e6);
  const begun = performance.now();
  run.stepUntil((beginS + seconds) * 1e6);
  return (performance.now() - begun) / seconds;
}
