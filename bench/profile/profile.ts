import type { SoloRun } from "../../test/support/simulate.ts";
import type { DebugInfo } from "../../toolchain/devicescript/compiler.ts";
import { countsAddress, countsBytes } from "./counting-vm.ts";

/** What a function of the image cost while it was watched. */
export interface FunctionCost {
  readonly name: string;
  readonly calls: number;
  /** Steps of the VM in the function itself. */
  readonly steps: number;
}

/** How often each place of an image was executed, from one moment of a run to another. */
export class Profile {
  readonly #begin: Uint32Array;

  /** @param run one on the counting VM; the profile begins now */
  constructor(private readonly run: SoloRun) {
    this.#begin = counts(run);
  }

  /** Steps at each place since the beginning. */
  counts(): Uint32Array {
    return counts(this.run).map((count, place) => count - this.#begin[place]!);
  }
}

/** The compiler counts a function's entry in the image's table to its size. */
const tableEntryBytes = 16;

/** What each function cost, most first. */
export function byFunction(counts: Uint32Array, { functions }: DebugInfo): FunctionCost[] {
  return functions
    .map(({ name, startpc, size }) => ({
      name,
      calls: counts[startpc] ?? 0,
      steps: sum(counts.subarray(startpc, startpc + size - tableEntryBytes)),
    }))
    .filter(({ steps }) => steps > 0)
    .sort((a, b) => b.steps - a.steps);
}

export function sum(counts: Uint32Array): number {
  return counts.reduce((all, count) => all + count, 0);
}

/** The VM's counter has gone on by one when the step is counted. */
function counts(run: SoloRun): Uint32Array {
  const bytes = run.memory.copy(countsAddress + 4, countsBytes);
  return new Uint32Array(bytes.buffer, 0, countsBytes / 4);
}
