import { type DebugSession, type Inspected, type ProgramLine, valueText } from "../../debugger/index.ts";
import type { Language } from "../../messages/index.ts";
import { Problem } from "../../messages/index.ts";
import { RunLines } from "../terminal/run-report.ts";
import type { WatchedRobot } from "../watching/watch-run.ts";
import type { SourceStop } from "./source-breakpoints.ts";

/** A line for the editor's console, and the line of the program that it comes from. */
export interface Output {
  readonly text: string;
  readonly category: "stdout" | "stderr" | "console";
  readonly line: ProgramLine | undefined;
}

/** What the robot did and what log points say on the way forward; each once, however often one goes back. */
export class ToldOutput {
  readonly #lines: RunLines;
  #told = 0;
  #until = -1;

  constructor(
    private readonly robot: WatchedRobot,
    private readonly language: Language,
  ) {
    this.#lines = new RunLines(language);
  }

  /**
   * All that has happened when a person has come to an entry, and was not told yet.
   * @param index the line of which is about to run; the last one: and what happens with it and after it
   */
  async until(index: number, session: DebugSession, logPoints: readonly SourceStop[]): Promise<Output[]> {
    const { told, program, name } = this.robot;
    const isLast = index >= program.trace.length - 1;
    const found: (Output & { readonly index: number })[] = [];
    for (let each = told[this.#told]; each && (each.index < index || isLast); each = told[++this.#told]) {
      const text = this.#lines.textOf(each.event, name);
      const line = each.index < 0 ? undefined : program.lineAt(each.index);
      if (text !== undefined) found.push({ index: each.index, text, category: "stdout", line });
    }
    if (index > this.#until) {
      const hits = await session.stops.between(this.#until + 1, index + 1, logPoints);
      this.#until = index;
      for (const hit of hits) {
        const text = hit.problem ? hit.problem.in(this.language) : this.#say(logPoints[hit.wish]!, hit.index);
        // A line says it before it runs, and so before what it prints.
        found.push({ index: hit.index - 0.5, text, category: "console", line: program.lineAt(hit.index) });
      }
    }
    return found.sort((a, b) => a.index - b.index);
  }

  #say(stop: SourceStop, index: number): string {
    return saidBy(stop, this.robot.program.look(index), this.language);
  }
}

/** What a log point says where a program stands. */
export function saidBy({ says = [] }: SourceStop, inspection: Inspected, language: Language): string {
  const frame = inspection.ownFrame;
  return says
    .map((part) => {
      if (typeof part === "string" || !frame) return String(part);
      try {
        return valueText(inspection, part.valueAt({ inspection, frame }));
      } catch (error) {
        if (error instanceof Problem) return `{${error.in(language)}}`;
        throw error;
      }
    })
    .join("");
}
