import type { LineTrace, VmLog } from "../sim/index.ts";
import type { DebugInfo } from "../toolchain/index.ts";
import { Inspection } from "./inspection.ts";
import type { ProgramLine, ProgramLines } from "./program-lines.ts";
import { Replica } from "./replica.ts";

/** What a run leaves of a program that was watched. */
export interface ProgramRecord {
  /** The VM with `linePatch` that it ran on. */
  readonly virtualMachine: WebAssembly.Module;
  /** Which lines it ran when. */
  readonly trace: LineTrace;
  /** What came into its VM. */
  readonly vmLog: VmLog;
  readonly lines: ProgramLines;
  readonly debug: DebugInfo;
}

/** A program that can be looked at, at any of the lines that it ran, during the run and after it. */
export class LookedProgram {
  readonly trace: LineTrace;
  readonly lines: ProgramLines;
  readonly debug: DebugInfo;
  readonly #replica: Replica;
  readonly #texts: ReadonlyMap<string, readonly string[]>;

  /**
   * @param everyUs virtual µs between two moments that are kept; left out: as a replica keeps them
   * @param most lines that are remembered
   */
  constructor(
    { virtualMachine, trace, vmLog, lines, debug }: ProgramRecord,
    everyUs?: number,
    most?: number,
  ) {
    this.trace = trace;
    this.lines = lines;
    this.debug = debug;
    this.#replica = new Replica(virtualMachine, vmLog, lines.table, everyUs, most);
    this.#texts = new Map(debug.sources.map(({ path, text }) => [path, text.split(/\r?\n/)]));
  }

  /** The line of an entry of the trace. */
  lineAt(index: number): ProgramLine {
    return this.lines.line(this.trace.at(index).line);
  }

  /** All its files, the library's too. */
  protected get paths(): readonly string[] {
    return [...this.#texts.keys()];
  }

  /** How many lines a file has. */
  lineCount(file: string): number {
    return this.#texts.get(file)?.length ?? 0;
  }

  /** What stands in a line. */
  textOf({ file, line }: ProgramLine): string {
    return this.#texts.get(file)?.[line - 1] ?? "";
  }

  /**
   * What the program knew when it came to a line; it holds until the next look.
   * @throws RangeError when the trace has no such entry
   */
  look(index: number): Inspection {
    this.#replica.goToLine(index);
    return this.#inspection();
  }

  /** What it knew at a time, in virtual µs, between two of its turns. */
  lookAtTime(timeUs: number): Inspection {
    this.#replica.goToTime(timeUs);
    return this.#inspection();
  }

  /**
   * Looks at entries of the trace in one pass, which costs far less than to look at each.
   * @param indices ascending
   * @param visit returns false when that is enough
   */
  walk(indices: readonly number[], visit: (index: number, inspection: Inspection) => boolean): void {
    // To find the program in the memory takes longer than most looks, and it stays where it is.
    let inspection: Inspection | undefined;
    this.#replica.walk(indices, (index) => {
      inspection ??= this.#inspection();
      return visit(index, inspection);
    });
  }

  /** Frees what looks. */
  close(): void {
    this.#replica.close();
  }

  #inspection(): Inspection {
    return new Inspection(this.#replica.memory, this.debug, this.lines);
  }
}
