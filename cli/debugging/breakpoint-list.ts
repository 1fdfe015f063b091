import { type ProgramLine, type ProgramLines, type StopWish, WatchExpression } from "../../debugger/index.ts";
import { Problem } from "../../messages/index.ts";

/** Breakpoints that a person types: `12`, or `12 if distance < 200`. */
export class BreakpointList {
  readonly #all = new Map<number, StopWish & { readonly text: string }>();

  constructor(private readonly numbers: ProgramLines) {}

  get wishes(): readonly StopWish[] {
    return [...this.#all.values()];
  }

  /** Numbers of their lines in the program's table. */
  get lines(): ReadonlySet<number> {
    return new Set(this.#all.keys());
  }

  /** What is left, for a sentence about it. */
  get left(): { readonly count: number; readonly lines: string } {
    const texts = [...this.#all.values()].map(({ text }) => text);
    return { count: texts.length, lines: texts.join("; ") };
  }

  /** @throws Problem when no code stands there, or the condition cannot be read */
  set(typed: string, file: string): ProgramLine {
    const [, number = "", condition] = /^(\d+)(?:\s+if\s+(.+))?$/.exec(typed.trim()) ?? [];
    const line = Number(number);
    const tableLine = this.numbers.numberOf({ file, line });
    if (tableLine === undefined) throw new Problem("debug.noCode", { text: typed.trim() || "?" });
    this.#all.set(tableLine, {
      line: tableLine,
      text: condition === undefined ? String(line) : `${line} if ${condition}`,
      ...(condition !== undefined && { condition: new WatchExpression(condition) }),
    });
    return { file, line };
  }

  /** @param typed the line; empty: all. @throws Problem when there is none */
  clear(typed: string, file: string): void {
    if (typed.trim() === "") {
      this.#all.clear();
      return;
    }
    const number = this.numbers.numberOf({ file, line: Number(typed) });
    if (number === undefined || !this.#all.delete(number))
      throw new Problem("debug.noBreakpoint", { text: typed.trim() });
  }
}
