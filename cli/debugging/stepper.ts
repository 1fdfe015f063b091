import {
  type Arrival,
  changedVariables,
  DebugSession,
  type Look,
  lookAt,
  type StepKind,
} from "../../debugger/index.ts";
import { type Language, type MessageId, type MessageParams, Problem, say } from "../../messages/index.ts";
import type { RunLines } from "../terminal/run-report.ts";
import type { WatchedRobot } from "../watching/watch-run.ts";
import { BreakpointList } from "./breakpoint-list.ts";
import { InspectedViews, placeOf } from "./inspected-views.ts";
import { printedValue } from "./printed-value.ts";
import { ProgramViews } from "./program-views.ts";
import { type DebugCommand, readCommand, unknownCommand } from "./typed-command.ts";

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
  readonly #breakpoints: BreakpointList;
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
    this.#breakpoints = new BreakpointList(robot.program.lines);
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
        return this.#print(this.#inspected(index).where());
      case "vars":
        return this.#print(this.#inspected(index).variables());
      case "list":
        return this.#print(this.#views.list(index, this.#breakpoints.lines));
      case "why":
        return this.#print(this.#views.why(index));
      case "when":
        return this.#print(this.#views.when(index, rest));
      case "print":
        return this.options.print(printedValue(this.robot.program.look(index), rest));
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
    if (this.#look)
      this.#print(
        new InspectedViews(inspection, this.options.language).changes(changedVariables(this.#look, look)),
      );
    this.#look = look;
  }

  #setBreakpoint(rest: string): void {
    const { program } = this.robot;
    const { file } = program.lineAt(this.#session.index);
    const place = this.#breakpoints.set(rest, file);
    this.#session.breakpoints = this.#breakpoints.wishes;
    this.#say("debug.breakpoint", { place: placeOf(place) });
  }

  #clearBreakpoints(rest: string): void {
    this.#breakpoints.clear(rest, this.robot.program.lineAt(this.#session.index).file);
    this.#session.breakpoints = this.#breakpoints.wishes;
    this.#say("debug.breakpointsLeft", this.#breakpoints.left);
  }

  #inspected(index: number): InspectedViews {
    return new InspectedViews(this.robot.program.look(index), this.options.language);
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

function readSeconds(text: string): number {
  const [, number] = /^(\d+(?:\.\d+)?)\s*s?$/.exec(text.trim()) ?? [];
  if (number === undefined) throw new Problem("debug.noTime", { text: text.trim() });
  return Number(number);
}
