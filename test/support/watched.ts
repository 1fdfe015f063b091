import { visitsOf } from "../../debugger/breakpoints.ts";
import { WatchedProgram } from "../../debugger/watched-program.ts";
import { loadTracingVirtualMachine } from "../../toolchain/devicescript/load.node.ts";
import { builtFrom, mkSimulation, type Situation } from "./simulate.ts";

/** A program that was watched for a virtual second, or for longer. */
export function watched(source: string, situation: Situation = {}, seconds = 1): WatchedProgram {
  const { image, debug } = builtFrom(source, situation.kit);
  const program = new WatchedProgram({ image, imageFile: "test.ts" }, debug, loadTracingVirtualMachine());
  const run = mkSimulation(image, { ...situation, ...program.setup });
  run.stepUntil(seconds * 1e6);
  run.close();
  return program;
}

/** The entry at which it came to a line for the nth time, from 0; where a call returns to it, it was there before. */
export function entryAt({ trace, lines }: WatchedProgram, line: number, nth = 0): number {
  const number = lines.numberOf({ file: lines.line(1).file, line });
  const index = number === undefined ? undefined : visitsOf(trace, number)[nth];
  if (index === undefined) throw new RangeError(`line ${line} was not run so often`);
  return index;
}
