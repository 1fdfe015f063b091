import { Inspection, ProgramLines, Replica } from "../../../debugger/index.ts";
import {
  LineTrace,
  type Memory,
  ProgramObjects,
  type ProgramSetup,
  ProgramStack,
  VmLog,
} from "../../../sim/index.ts";
import type { DebugInfo } from "../../../toolchain/index.ts";
import type { ProgramMoment, TaskMoment, WantedMoment } from "./program-moment.ts";
import type { LineBatch } from "./run-messages.ts";
import { ShownValues } from "./shown-value.ts";

const lineOfKey = 0xffff;
/** Virtual µs between two moments that are kept: somebody drags a slider and waits for the values. */
const keepEachUs = 500_000;

/** Watches the program of a robot in a run: which lines it ran, and what it knew at any moment. The run never notices. */
export class ProgramWatch {
  readonly #debug: DebugInfo;
  readonly #lines: ProgramLines;
  readonly #trace: LineTrace;
  readonly #log = new VmLog();
  readonly #module: WebAssembly.Module;
  #replica: Replica | undefined;
  #stack: ProgramStack | undefined;
  #sent = 0;
  /** Entries of the trace when tasks were noted. */
  #noted = 0;
  #tasks: LineBatch["tasks"][number][] = [];
  #fibers = "";

  /**
   * @param module the firmware's WebAssembly with `linePatch`, compiled
   * @param most lines that are written down; left out: as many as a trace keeps
   */
  constructor(module: WebAssembly.Module, image: Uint8Array, debug: DebugInfo, most?: number) {
    this.#module = module;
    this.#debug = debug;
    this.#lines = new ProgramLines(image, debug);
    this.#trace = new LineTrace(this.#lines.table, most);
  }

  /** What the engine of the program must be given. */
  get setup(): Pick<ProgramSetup, "virtualMachine" | "vmLog" | "lineTrace"> {
    return { virtualMachine: this.#module, vmLog: this.#log, lineTrace: this.#trace };
  }

  /** Lines that have code, in order. */
  get codeLines(): readonly number[] {
    return [...new Set(this.#lines.all.map(({ line }) => line))].sort((a, b) => a - b);
  }

  /** Notes which tasks there are, between two turns of the VM. */
  noteTasks(memory: Memory, timeUs: number): void {
    // One that begins, goes on or ends runs an own line.
    if (this.#trace.length === this.#noted) return;
    this.#noted = this.#trace.length;
    const fibers = this.#fibersIn(memory);
    const key = fibers.join();
    if (key === this.#fibers) return;
    this.#fibers = key;
    this.#tasks.push({ timeUs, fibers });
  }

  /** What has run since the last time. */
  take(): LineBatch {
    const { keys, fibers, timesUs } = this.#trace.columnsFrom(this.#sent);
    this.#sent += keys.length;
    for (const [i, key] of keys.entries()) {
      const { line } = this.#lines.line(key & lineOfKey);
      keys[i] = (key & ~lineOfKey) | line;
    }
    const { fullAtUs } = this.#trace;
    const tasks = this.#tasks;
    this.#tasks = [];
    return { keys, fibers, timesUs, tasks, ...(fullAtUs !== undefined && { fullAtUs }) };
  }

  /**
   * What the program knows at a moment of the run.
   * @throws RangeError when the run has no such moment
   */
  look(wanted: WantedMoment): ProgramMoment {
    this.#replica ??= new Replica(this.#module, this.#log, this.#lines.table, keepEachUs);
    const replica = this.#replica;
    if ("index" in wanted) replica.goToLine(wanted.index);
    // Calls of the VM at this very moment were made.
    else replica.goToTime(Math.floor(wanted.timeUs) + 1);
    const inspection = new Inspection(replica.memory, this.#debug, this.#lines);
    const values = new ShownValues(
      inspection,
      this.#debug.functions.map(({ name }) => name),
    );
    const tasks = inspection.threads().map(({ id, waits, wakeMs, frames }): TaskMoment => {
      // Of the library's calls the one that the program made says more than those within.
      const library = frames[frames.findIndex(({ line }) => line) - 1]?.name;
      return {
        id,
        waits,
        ...(wakeMs !== undefined && { wakeUs: wakeMs * 1000 }),
        ...(library !== undefined && { inLibrary: library }),
        frames: frames.flatMap((frame) =>
          frame.line
            ? {
                name: frame.name,
                line: frame.line.line,
                locals: values.all(inspection.locals(frame)),
                closure: values.all(inspection.closure(frame)),
              }
            : [],
        ),
      };
    });
    return { tasks, globals: values.all(inspection.globals()) };
  }

  close(): void {
    this.#replica?.close();
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
