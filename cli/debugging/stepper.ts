import {
  type Arrival,
  changedVariables,
  DebugSession,
  type Look,
  lookAt,
  type StepKind,
  type StopWish,
  valueText,
  WatchExpression,
} from "../../debugger/index.ts";
import {
  type Language,
  type MessageId,
  type MessageParams,
  nearestWord,
  Problem,
  say,
} from "../../messages/index.ts";
import type { RunLines } from "../terminal/run-report.ts";
import type { WatchedRobot } from "../watching/watch-run.ts";
import { ProgramViews, placeOf } from "./program-views.ts";
import { type DebugCommand, debugCommands, readCommand } from "./typed-command.ts";

const steps: Partial<Readonly<Record<DebugCommand, StepKind>>> = {
  next: "next",
  into: "stepIn",
  out: "stepOut",
  back: "stepBack",
  "back into": "stepBackIn",
  "back out": "stepBackOut",
};

export interface StepperOptions {
  readonly language: Language;
  readonly print: (line: string) => void;
  /** What the robot did, as lines. */
  readonly runLines: RunLines;
  /** Why the program failed. */
  readonly failure?: string | undefined;
}

/** Goes through a program that ran, as a person types; each answer is printed before the next line is taken. */
export class Stepper {
  readonly #session: DebugSession;
  readonly #views: ProgramViews;
  readonly #breakpoints = new Map<number, StopWish & { readonly text: string }>();
  #look: Look | undefined;
  /** Of what the robot did, how much was told; going back tells nothing again. */
  #told = 0;
  #last: DebugCommand = "next";

  /** The program must have run at least one line. */
  constructor(
    private readonly robot: WatchedRobot,
    private readonly options: StepperOptions,
  ) {
    const pause = () => new Promise<void>((resolve) => setImmediate(resolve));
    this.#session = new DebugSession(robot.program, pause, robot.failedAt);
    this.#views = new ProgramViews(robot.program, options.language);
  }

  /** Shows where one begins. */
  begin(): void {
    this.#show();
  }

  /**
   * Does what was typed; an empty line does the last movement again.
   * @returns false: that was the wish to end
   */
  async type(line: string, signal?: AbortSignal): Promise<boolean> {
    const typed = line.trim() === "" ? { command: this.#last, rest: "" } : readCommand(line);
    try {
      if ("unknown" in typed) throw unknownCommand(typed.unknown);
      if (typed.command === "quit") return false;
      await this.#perform(typed.command, typed.rest, signal);
    } catch (error) {
      if (signal?.aborted) this.#say("debug.interrupted");
      else if (error instanceof Problem) this.options.print(error.in(this.options.language));
      else throw error;
    }
    return true;
  }

  async #perform(command: DebugCommand, rest: string, signal?: AbortSignal): Promise<void> {
    const session = this.#session;
    const { index } = session;
    const step = steps[command];
    if (step || command === "continue" || command === "reverse continue") this.#last = command;
    if (step) return this.#arrive(await session.step(step, signal), step);
    switch (command) {
      case "continue":
        return this.#arrive(await session.continue(signal));
      case "reverse continue":
        return this.#arrive(await session.reverseContinue(signal));
      case "to":
        session.goToTime(readSeconds(rest) * 1e6);
        return this.#show();
      case "break":
        return this.#setBreakpoint(rest);
      case "clear":
        return this.#clearBreakpoints(rest);
      case "where":
        return this.#print(this.#views.where(index));
      case "vars":
        return this.#print(this.#views.variables(index));
      case "list":
        return this.#print(this.#views.list(index, new Set(this.#breakpoints.keys())));
      case "why":
        return this.#print(this.#views.why(index));
      case "when":
        return this.#print(this.#views.when(index, rest));
      case "print":
        return this.#printValue(rest);
      default:
        return this.#print(say(this.options.language, "debug.help").split("\n"));
    }
  }

  #arrive(arrival: Arrival, step?: StepKind): void {
    if (arrival.type === "nowhere") {
      this.#say(nowhere(step));
      return;
    }
    this.#show();
    if (arrival.type === "breakpoint" && arrival.problem)
      this.options.print(arrival.problem.in(this.options.language));
    if (arrival.type === "begin") this.#say("debug.begin");
    if (arrival.type === "end") this.#say("debug.end");
    const { failure } = this.options;
    if (failure && this.#session.index === this.robot.failedAt) {
      this.#say("debug.failed");
      this.options.print(failure);
    }
  }

  /** Where one is, what the robot did on the way, and what changed. */
  #show(): void {
    const { index } = this.#session;
    const { told, name, program } = this.robot;
    const isLast = index === program.trace.length - 1;
    for (let each = told[this.#told]; each && (each.index < index || isLast); each = told[++this.#told]) {
      const text = this.options.runLines.textOf(each.event, name);
      if (text !== undefined) this.options.print(text);
    }
    this.#print(this.#views.stop(index));
    const inspection = program.look(index);
    const look = lookAt(inspection);
    if (this.#look) this.#print(this.#views.changes(inspection, changedVariables(this.#look, look)));
    this.#look = look;
  }

  #setBreakpoint(rest: string): void {
    const [, number = "", condition] = /^(\d+)(?:\s+if\s+(.+))?$/.exec(rest.trim()) ?? [];
    const { program } = this.robot;
    const { file } = program.lineAt(this.#session.index);
    const line = Number(number);
    const tableLine = program.lines.numberOf({ file, line });
    if (tableLine === undefined) throw new Problem("debug.noCode", { text: rest.trim() || "?" });
    const text = condition === undefined ? String(line) : `${line} if ${condition}`;
    this.#breakpoints.set(tableLine, {
      line: tableLine,
      text,
      ...(condition !== undefined && { condition: new WatchExpression(condition) }),
    });
    this.#breakpointsChanged();
    this.#say("debug.breakpoint", { place: placeOf({ file, line }) });
  }

  #clearBreakpoints(rest: string): void {
    const { program } = this.robot;
    if (rest.trim() === "") this.#breakpoints.clear();
    else {
      const line = Number(rest);
      const { file } = program.lineAt(this.#session.index);
      const number = program.lines.numberOf({ file, line });
      if (number === undefined || !this.#breakpoints.delete(number))
        throw new Problem("debug.noBreakpoint", { text: rest.trim() });
    }
    this.#breakpointsChanged();
    const left = [...this.#breakpoints.values()].map(({ text }) => text);
    this.#say("debug.breakpointsLeft", { count: left.length, lines: left.join("; ") });
  }

  #breakpointsChanged(): void {
    this.#session.breakpoints = [...this.#breakpoints.values()];
  }

  #printValue(text: string): void {
    const inspection = this.robot.program.look(this.#session.index);
    const frame = inspection.ownFrame;
    if (text.trim() === "" || !frame) throw new Problem("debug.printWhat");
    const value = new WatchExpression(text.trim()).valueAt({ inspection, frame });
    this.options.print(valueText(inspection, value, { elements: 100, depth: 4, letters: 1000 }));
  }

  #say(id: MessageId, params?: MessageParams): void {
    this.options.print(say(this.options.language, id, params));
  }

  #print(lines: readonly string[]): void {
    for (const line of lines) this.options.print(line);
  }
}

function nowhere(step: StepKind | undefined): MessageId {
  if (step === "stepOut" || step === "stepBackOut") return "debug.noCaller";
  return step?.startsWith("stepBack") ? "debug.nothingBefore" : "debug.nothingAfter";
}

function unknownCommand(name: string): Problem {
  return new Problem("debug.unknown", {
    name,
    nearest: nearestWord(name, Object.keys(debugCommands)) ?? "none",
  });
}

function readSeconds(text: string): number {
  const [, number] = /^(\d+(?:\.\d+)?)\s*s?$/.exec(text.trim()) ?? [];
  if (number === undefined) throw new Problem("debug.noTime", { text: text.trim() });
  return Number(number);
}
