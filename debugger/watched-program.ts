import { LineTrace, type ProgramSetup, VmLog } from "../sim/index.ts";
import { type DebugInfo, isOwnFile } from "../toolchain/index.ts";
import { Inspection } from "./inspection.ts";
import { type ProgramLine, ProgramLines } from "./program-lines.ts";
import { Replica } from "./replica.ts";

/**
 * A program that is watched while it runs, and can be looked at, at any of its lines, during the run and after it. It is
 * handed to a run as its `setup`.
 */
export class WatchedProgram {
  readonly lines: ProgramLines;
  /** Which lines it ran when. */
  readonly trace: LineTrace;
  readonly setup: ProgramSetup;
  readonly #replica: Replica;
  readonly #texts: ReadonlyMap<string, readonly string[]>;

  /**
   * @param virtualMachine with `linePatch`
   * @param most lines that are remembered
   */
  constructor(
    program: Pick<ProgramSetup, "image" | "imageFile">,
    readonly debug: DebugInfo,
    virtualMachine: WebAssembly.Module,
    most?: number,
  ) {
    this.lines = new ProgramLines(program.image, debug);
    this.trace = new LineTrace(this.lines.table, most);
    const vmLog = new VmLog();
    this.setup = { ...program, virtualMachine, vmLog, lineTrace: this.trace };
    this.#replica = new Replica(virtualMachine, vmLog, this.lines.table, undefined, most);
    this.#texts = new Map(debug.sources.map(({ path, text }) => [path, text.split(/\r?\n/)]));
  }

  /** The line of an entry of the trace. */
  lineAt(index: number): ProgramLine {
    return this.lines.line(this.trace.at(index).line);
  }

  /** Its own files that have code. */
  get files(): string[] {
    return [...this.#texts.keys()].filter(isOwnFile);
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
