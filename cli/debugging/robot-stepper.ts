import type { RobotDebugger, RobotStepKind, RobotStop } from "../../board/index.ts";
import { changedVariables, type Look, lookAt, type ProgramLines } from "../../debugger/index.ts";
import { type Language, type MessageId, type MessageParams, Problem, say } from "../../messages/index.ts";
import type { DebugInfo } from "../../toolchain/index.ts";
import { BreakpointList } from "./breakpoint-list.ts";
import { InspectedViews, placeOf, textAround } from "./inspected-views.ts";
import { printedValue } from "./printed-value.ts";
import { type DebugCommand, readCommand, robotCommands, unknownCommand } from "./typed-command.ts";

const steps: Partial<Readonly<Record<DebugCommand, RobotStepKind>>> = {
  next: "next",
  into: "stepIn",
  out: "stepOut",
};
const onlyInSimulator: readonly DebugCommand[] = [
  "back",
  "back into",
  "back out",
  "reverse continue",
  "to",
  "when",
  "why",
];

/** A program that waits for long pauses only when it goes on: after this time the person can type again. */
const patienceMs = 1_500;

export interface RobotStepperOptions {
  readonly language: Language;
  readonly print: (line: string) => void;
  readonly lines: ProgramLines;
  readonly debug: DebugInfo;
  /** Puts the program onto the board anew; it stands at its first line then. */
  readonly restart: () => Promise<void>;
  /** Waits for something, but not longer than a time; undefined: it did not come. */
  readonly within: <T>(ms: number, wait: Promise<T>) => Promise<T | undefined>;
}

/** Goes through a program on a robot, as a person types. */
export class RobotStepper {
  readonly #breakpoints: BreakpointList;
  readonly #texts: ReadonlyMap<string, readonly string[]>;
  #look: Look | undefined;
  #last: DebugCommand = "next";
  #arrived = () => {};

  constructor(
    private readonly robot: Pick<
      RobotDebugger,
      "state" | "stop" | "halts" | "step" | "continue" | "pause" | "setBreakpoints"
    >,
    private readonly options: RobotStepperOptions,
  ) {
    this.#breakpoints = new BreakpointList(options.lines);
    this.#texts = new Map(options.debug.sources.map(({ path, text }) => [path, text.split(/\r?\n/)]));
  }

  /** Shows where the program stands; whoever waits for that goes on. */
  stopped(stop: RobotStop): void {
    const { inspection, problem, halted } = stop;
    const line = inspection.ownFrame?.line ?? this.#ownThread(stop)?.line;
    if (!line) this.#say("debug.robot.noLine");
    else {
      const { name } = inspection.ownFrame ?? this.#ownThread(stop)!;
      this.options.print(`${placeOf(line)}${name === "main" ? "" : `  ${name}()`}`);
      this.options.print(`  → ${this.#textOf(line).trim()}`);
    }
    const look = lookAt(inspection);
    const views = new InspectedViews(inspection, this.options.language);
    if (this.#look) this.#print(views.changes(changedVariables(this.#look, look)));
    else if (halted) this.#print(views.variables());
    this.#look = look;
    if (problem) this.options.print(problem.in(this.options.language));
    if (halted) this.#tellHalted(halted);
    this.#arrived();
  }

  /** The program runs from its begin. */
  began(): void {
    this.#look = undefined;
    this.#say("debug.robot.began");
  }

  /** Waits until the program stands; `signal` pauses it. */
  async arrive(signal?: AbortSignal): Promise<void> {
    if (this.robot.state !== "runs") return;
    const arrived = new Promise<true>((resolve) => {
      this.#arrived = () => resolve(true);
    });
    const aborted = new Promise<void>((resolve) =>
      signal?.addEventListener("abort", () => resolve(), { once: true }),
    );
    await Promise.race([arrived, aborted]);
    if (!signal?.aborted || this.robot.state !== "runs") return;
    await this.robot.pause();
    if (!(await this.options.within(patienceMs, arrived)))
      this.#say(this.robot.halts ? "debug.robot.pausingI2c" : "debug.robot.pausing");
  }

  /**
   * Does what was typed; an empty line does the last movement again.
   * @param signal pauses the program
   * @returns false: that was the wish to end
   */
  async type(line: string, signal?: AbortSignal): Promise<boolean> {
    const typed = line.trim() === "" ? { command: this.#last, rest: "" } : readCommand(line, robotCommands);
    try {
      if ("unknown" in typed) throw unknownCommand(typed.unknown);
      if (typed.command === "quit") return false;
      await this.#perform(typed.command, typed.rest, signal);
    } catch (error) {
      if (!(error instanceof Problem) || error.id === "board.unplugged") throw error;
      this.options.print(error.in(this.options.language));
    }
    return true;
  }

  async #perform(command: DebugCommand, rest: string, signal?: AbortSignal): Promise<void> {
    if (onlyInSimulator.includes(command)) throw new Problem("debug.robot.onlyForwards", { name: command });
    const step = steps[command];
    if (step || command === "continue") {
      this.#last = command;
      if (this.robot.state === "over") throw new Problem("debug.robot.over");
      if (step) {
        this.#standing();
        await this.robot.step(step);
      } else await this.robot.continue();
      return this.arrive(signal);
    }
    switch (command) {
      case "run":
        this.#look = undefined;
        await this.options.restart();
        return this.arrive(signal);
      case "break": {
        const place = this.#breakpoints.set(rest, this.#file);
        await this.robot.setBreakpoints(this.#breakpoints.wishes);
        return this.#say("debug.breakpoint", { place: placeOf(place) });
      }
      case "clear":
        this.#breakpoints.clear(rest, this.#file);
        await this.robot.setBreakpoints(this.#breakpoints.wishes);
        return this.#say("debug.breakpointsLeft", this.#breakpoints.left);
      case "where":
        return this.#print(this.#views.where());
      case "vars":
        return this.#print(this.#views.variables());
      case "list": {
        const at = this.#standing().inspection.ownFrame?.line ?? this.options.lines.all[0]!;
        const numbers = this.options.lines;
        return this.#print(textAround(at, this.#breakpoints.lines, numbers, (line) => this.#textOf(line)));
      }
      case "print":
        return this.options.print(printedValue(this.#standing().inspection, rest));
      default:
        return this.#print(say(this.options.language, "debug.robot.help").split("\n"));
    }
  }

  get #views(): InspectedViews {
    return new InspectedViews(this.#standing().inspection, this.options.language);
  }

  /** The file that is shown, or the program's first. */
  get #file(): string {
    return this.robot.stop?.inspection.ownFrame?.line?.file ?? this.options.lines.all[0]!.file;
  }

  /** @throws Problem when the program runs */
  #standing(): RobotStop {
    const { stop } = this.robot;
    if (!stop) throw new Problem("debug.robot.mustStand");
    return stop;
  }

  #ownThread({ inspection }: RobotStop) {
    return inspection.threads()[0]?.frames.find(({ line }) => line !== undefined);
  }

  #tellHalted({ silent }: NonNullable<RobotStop["halted"]>): void {
    if (!silent) {
      this.#say("stop.untold");
      return;
    }
    this.#say("debug.robot.halted");
    const addresses = silent.map((address) => `0x${address.toString(16)}`).join(", ");
    if (silent.length > 0) this.#say("debug.robot.silent", { count: silent.length, addresses });
  }

  #textOf({ file, line }: { readonly file: string; readonly line: number }): string {
    return this.#texts.get(file)?.[line - 1] ?? "";
  }

  #say(id: MessageId, params?: MessageParams): void {
    this.options.print(say(this.options.language, id, params));
  }

  #print(lines: readonly string[]): void {
    for (const line of lines) this.options.print(line);
  }
}
