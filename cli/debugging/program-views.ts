import {
  type Cause,
  causesOf,
  lastChange,
  type Read,
  type Reason,
  type WatchedProgram,
} from "../../debugger/index.ts";
import { type Language, Problem, say } from "../../messages/index.ts";
import { placeOf, textAround } from "./inspected-views.ts";

/** What a person at the prompt sees of a program at an entry of its trace, as lines of text. */
export class ProgramViews {
  constructor(
    private readonly program: WatchedProgram,
    private readonly language: Language,
  ) {}

  /** Time, place and text of the line that is about to run. */
  stop(index: number): string[] {
    const { line, file } = this.program.lineAt(index);
    const name = this.program.look(index).ownFrame?.name ?? "main";
    const place = `${secondsOf(this.program.trace.at(index).timeUs)}  ${placeOf({ file, line })}`;
    const call = name === "main" ? "" : `  ${name}()`;
    return [`${place}${call}`, `  → ${this.program.textOf({ file, line }).trim()}`];
  }

  /** The program's text around a line; ● marks breakpoints. */
  list(index: number, breakpoints: ReadonlySet<number>): string[] {
    const at = this.program.lineAt(index);
    return textAround(at, breakpoints, this.program.lines, (line) => this.program.textOf(line));
  }

  /** The line that gave a variable its value, and when. */
  when(index: number, name: string): string[] {
    const inspection = this.program.look(index);
    const frame = inspection.ownFrame;
    const scope = frame
      ? inspection.scopes(frame).find(({ variables }) => variables.some((each) => each.name === name))
      : undefined;
    if (!scope && !inspection.globals().some((each) => each.name === name)) {
      const known = [
        ...(frame ? inspection.scopes(frame).flatMap(({ variables }) => variables) : []),
        ...inspection.globals(),
      ].map((each) => each.name);
      throw new Problem("condition.unknownName", {
        ...{ name, nearest: "none", known: known.join(", "), count: known.length },
      });
    }
    const found = lastChange(this.program, index, { frame: scope?.id, name });
    if (found === "never") return [say(this.language, "debug.neverChanged", { name })];
    if ("searched" in found)
      return [say(this.language, "debug.changeNotFound", { name, count: found.searched })];
    return [this.#reason(this.#line(found.index))];
  }

  /** The last lines that told the robot's drive what to do. */
  why(index: number): string[] {
    const { causes, gaveUpAfter } = causesOf(this.program, index);
    const lines = causes.flatMap((cause) => this.#cause(cause));
    if (gaveUpAfter !== undefined) lines.push(say(this.language, "debug.whyGaveUp", { count: gaveUpAfter }));
    return lines.length > 0 ? lines : [say(this.language, "debug.whyNone")];
  }

  #cause(cause: Cause): string[] {
    const { decidedBy } = cause;
    return [
      this.#reason(cause),
      ...(decidedBy
        ? [`    ${say(this.language, "debug.decidedBy", { reason: this.#reason(decidedBy).trim() })}`]
        : []),
    ];
  }

  #reason({ timeUs, file, line, text, reads }: Reason): string {
    const values = reads.map(({ text, value }: Read) => `${text} = ${value}`).join(", ");
    return `${secondsOf(timeUs)}  ${placeOf({ file, line })}  ${text}${values && `   (${values})`}`;
  }

  #line(index: number): Reason {
    const line = this.program.lineAt(index);
    const { timeUs } = this.program.trace.at(index);
    return { ...line, index, timeUs, text: this.program.textOf(line).trim(), reads: [] };
  }
}

function secondsOf(timeUs: number): string {
  return `${(timeUs / 1e6).toFixed(3).padStart(8)} s`;
}
