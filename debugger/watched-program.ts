import { LineTrace, type ProgramSetup, VmLog } from "../sim/index.ts";
import { type DebugInfo, isOwnFile } from "../toolchain/index.ts";
import { LookedProgram } from "./looked-program.ts";
import { ProgramLines } from "./program-lines.ts";

/** A program that is watched while it runs: it is handed to a run as its `setup`. */
export class WatchedProgram extends LookedProgram {
  readonly setup: ProgramSetup;

  /**
   * @param virtualMachine with `linePatch`
   * @param most lines that are remembered
   */
  constructor(
    program: Pick<ProgramSetup, "image" | "imageFile">,
    debug: DebugInfo,
    virtualMachine: WebAssembly.Module,
    most?: number,
  ) {
    const lines = new ProgramLines(program.image, debug);
    const trace = new LineTrace(lines.table, most);
    const vmLog = new VmLog();
    super({ virtualMachine, trace, vmLog, lines, debug }, undefined, most);
    this.setup = { ...program, virtualMachine, vmLog, lineTrace: trace };
  }

  /** Its own files that have code. */
  get files(): string[] {
    return this.paths.filter(isOwnFile);
  }
}
