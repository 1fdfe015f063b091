import { type Arrival, DebugSession, type StepKind } from "../../debugger/index.ts";
import { type Language, say } from "../../messages/index.ts";
import { untoldText } from "../watching/trace-lines.ts";
import type { Debugged, PlacedProgram, StopReason } from "./debugged.ts";
import type { Debuggee, LaunchArguments } from "./launch.ts";
import { ShownValues } from "./shown-values.ts";
import type { SourceStop } from "./source-breakpoints.ts";
import { type Output, ToldOutput } from "./told-output.ts";

/** What an editor is told while somebody goes through a program. */
export interface DebuggingListener {
  /** @param text more than the reason, where there is more to say */
  stopped(reason: StopReason, task: number, text?: string): void;
  output(output: Output): void;
  ended(exitCode: number): void;
}

/** One run that an editor goes through. */
export class Debugging implements Debugged {
  readonly goesBack = true;
  readonly #session: DebugSession;
  readonly #output: ToldOutput;
  readonly #sayings: SourceStop[] = [];
  #shown: ShownValues | undefined;
  #work: AbortController | undefined;
  #stopsAtFailure = true;
  #failureShown = false;

  constructor(
    readonly debuggee: Debuggee,
    readonly args: LaunchArguments,
    private readonly language: Language,
    private readonly listener: DebuggingListener,
  ) {
    const { program } = debuggee.robot;
    this.#session = new DebugSession(program, () => new Promise((resolve) => setImmediate(resolve)));
    this.#output = new ToldOutput(debuggee.robot, language);
  }

  get program(): PlacedProgram {
    return this.debuggee.robot.program;
  }

  get failure(): string | undefined {
    return this.debuggee.failure;
  }

  get shown(): ShownValues | undefined {
    return this.#shown;
  }

  /** Entry of the trace at which it stands. */
  get index(): number {
    return this.#session.index;
  }

  setStops(stops: readonly SourceStop[], atFailure: boolean): void {
    if (this.args.noDebug) return;
    this.#session.breakpoints = stops.filter(({ says }) => !says);
    this.#sayings.splice(0, this.#sayings.length, ...stops.filter(({ says }) => says));
    this.#stopsAtFailure = atFailure;
  }

  /** The first movement: to the first line, or on to the first breakpoint. */
  async begin(): Promise<void> {
    const { notice, robot } = this.debuggee;
    if (notice) this.#say(notice);
    const { fullAtUs } = robot.program.trace;
    if (fullAtUs !== undefined) this.#say(say(this.language, "trace.full", { seconds: fullAtUs / 1e6 }));
    if (robot.untold) this.#say(untoldText(robot.untold, this.language));
    if (robot.program.trace.length === 0) return this.#finish();
    if (this.args.stopOnEntry && !this.args.noDebug) return this.#stop("entry");
    const [atFirst] = await this.#session.stops.between(0, 1, this.#session.breakpoints);
    return atFirst ? this.#arrive({ type: "breakpoint", ...atFirst }) : this.continue();
  }

  continue(): Promise<void> {
    return this.#move((signal) => this.#session.continue(signal));
  }

  reverseContinue(): Promise<void> {
    return this.#move((signal) => this.#session.reverseContinue(signal));
  }

  /** @param task the fiber that makes the step */
  step(kind: StepKind, task: number): Promise<void> {
    return this.#move(async (signal) => {
      const arrival = await this.#session.step(kind, signal, task);
      if (arrival.type !== "nowhere") return arrival;
      // At the end of a task the others go on; before its begin there is nothing.
      return kind === "stepBack" ? { type: "begin" } : this.#session.continue(signal);
    });
  }

  /** Ends a search that takes long; it stands where it stood. */
  pause(): void {
    if (this.#work) this.#work.abort();
    else if (this.#shown) this.listener.stopped("pause", this.#shown.inspection.threads()[0]?.id ?? 0);
  }

  /** Frees what looks. */
  async close(): Promise<void> {
    this.#work?.abort();
    this.#shown = undefined;
    this.debuggee.robot.program.close();
  }

  async #move(move: (signal: AbortSignal) => Promise<Arrival>): Promise<void> {
    this.#shown = undefined;
    const work = new AbortController();
    this.#work = work;
    // Looked at each time, since the editor may have changed it meanwhile.
    const failedAt = this.debuggee.robot.failedAt;
    this.#session.failedAt = this.#stopsAtFailure && !this.args.noDebug ? failedAt : undefined;
    try {
      const arrival = await move(work.signal);
      this.#work = undefined;
      await this.#arrive(arrival);
    } catch (error) {
      if (!work.signal.aborted) throw error;
      await this.#stop("pause");
    } finally {
      this.#work = undefined;
    }
  }

  async #arrive(arrival: Arrival): Promise<void> {
    const { failedAt } = this.debuggee.robot;
    if (arrival.type === "end" && !(this.args.stopAtEnd && !this.args.noDebug)) return this.#finish();
    if (arrival.type === "breakpoint") {
      if (arrival.problem) this.#say(arrival.problem.in(this.language));
      return this.#stop("breakpoint");
    }
    if (arrival.type === "failed" || (this.#session.failedAt === failedAt && this.index === failedAt))
      return this.#stop("exception", this.debuggee.failure);
    if (arrival.type === "end") return this.#stop("pause", say(this.language, "debug.end"));
    if (arrival.type === "begin") return this.#stop("pause", say(this.language, "debug.begin"));
    return this.#stop("step");
  }

  async #stop(reason: StopReason, text?: string): Promise<void> {
    const { program } = this.debuggee.robot;
    await this.#tell(this.index);
    if (reason === "exception") this.#sayFailure();
    this.#shown = new ShownValues(program.look(this.index), this.language);
    this.listener.stopped(reason, program.trace.at(this.index).fiber, text);
  }

  async #finish(): Promise<void> {
    const { outcome, seconds } = this.debuggee;
    await this.#tell(Number.POSITIVE_INFINITY);
    this.#sayFailure();
    this.#say(say(this.language, "dap.ended", { outcome, seconds }));
    this.listener.ended(outcome === "fault" || outcome === "fell" ? 1 : 0);
  }

  async #tell(index: number): Promise<void> {
    const end = Math.min(index, this.debuggee.robot.program.trace.length - 1);
    for (const output of await this.#output.until(end, this.#session, this.#sayings))
      this.listener.output(output);
  }

  #sayFailure(): void {
    const { failure } = this.debuggee;
    if (failure === undefined || this.#failureShown) return;
    this.#failureShown = true;
    this.listener.output({ text: failure, category: "stderr", line: undefined });
  }

  #say(text: string): void {
    this.listener.output({ text, category: "console", line: undefined });
  }
}
