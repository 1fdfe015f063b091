import { ProgramLines } from "../../../debugger/index.ts";
import {
  LineTrace,
  type Memory,
  ProgramObjects,
  type ProgramSetup,
  ProgramStack,
  VmLog,
} from "../../../sim/index.ts";
import type { DebugInfo } from "../../../toolchain/index.ts";
import type { LineBatch } from "./run-messages.ts";

const lineOfKey = 0xffff;

/** Watches the program of a robot in a run: which lines it ran, and what it knew at any moment. The run never notices. */
export class ProgramWatch {
  readonly lines: ProgramLines;
  readonly trace: LineTrace;
  readonly vmLog = new VmLog();
  #stack: ProgramStack | undefined;
  #sent = 0;
  /** Entries of the trace when tasks were noted. */
  #noted = 0;
  #tasks: LineBatch["tasks"][number][] = [];
  #fibers = "";

  /**
   * @param virtualMachine the firmware's WebAssembly with `linePatch`, compiled
   * @param most lines that are written down; left out: as many as a trace keeps
   */
  constructor(
    readonly virtualMachine: WebAssembly.Module,
    image: Uint8Array,
    readonly debug: DebugInfo,
    most?: number,
  ) {
    this.lines = new ProgramLines(image, debug);
    this.trace = new LineTrace(this.lines.table, most);
  }

  /** What the engine of the program must be given. */
  get setup(): Pick<ProgramSetup, "virtualMachine" | "vmLog" | "lineTrace"> {
    return { virtualMachine: this.virtualMachine, vmLog: this.vmLog, lineTrace: this.trace };
  }

  /** Lines that have code, in order. */
  get codeLines(): readonly number[] {
    return [...new Set(this.lines.all.map(({ line }) => line))].sort((a, b) => a - b);
  }

  /** Notes which tasks there are, between two turns of the VM. */
  noteTasks(memory: Memory, timeUs: number): void {
    // One that begins, goes on or ends runs an own line.
    if (this.trace.length === this.#noted) return;
    this.#noted = this.trace.length;
    const fibers = this.#fibersIn(memory);
    const key = fibers.join();
    if (key === this.#fibers) return;
    this.#fibers = key;
    this.#tasks.push({ timeUs, fibers });
  }

  /** What has run since the last time. */
  take(): LineBatch {
    const { keys, fibers, timesUs } = this.trace.columnsFrom(this.#sent);
    this.#sent += keys.length;
    for (const [i, key] of keys.entries()) {
      const { line } = this.lines.line(key & lineOfKey);
      keys[i] = (key & ~lineOfKey) | line;
    }
    const { fullAtUs } = this.trace;
    const tasks = this.#tasks;
    this.#tasks = [];
    return { keys, fibers, timesUs, tasks, ...(fullAtUs !== undefined && { fullAtUs }) };
  }

  #fibersIn(memory: Memory): number[] {
    try {
      // To find the program in the memory takes longer than to read it.
      this.#stack ??= new ProgramStack(new ProgramObjects(memory));
      return this.#stack.fibers().map(({ handle }) => handle);
    } catch (error) {
      // No program is on the VM yet, or not any more.
      if (error instanceof RangeError) return [];
      throw error;
    }
  }
}
