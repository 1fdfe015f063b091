import { basename } from "node:path";
import {
  CapabilitiesEvent,
  ExitedEvent,
  InitializedEvent,
  OutputEvent,
  StoppedEvent,
  TerminatedEvent,
} from "@vscode/debugadapter";
import type { DebugProtocol } from "@vscode/debugprotocol";
import type { ProgramLine, StepKind } from "../../debugger/index.ts";
import { type Language, Problem } from "../../messages/index.ts";
import { capabilities } from "./capabilities.ts";
import type { Debugged } from "./debugged.ts";
import { Debugging, type DebuggingListener } from "./debugging.ts";
import { launch, readLaunch, wordsOf } from "./launch.ts";
import { LookingSession } from "./looking-session.ts";
import { isOnRobot, readAttach } from "./robot-arguments.ts";
import { openRobot } from "./robot-debugging.ts";
import { linesWithCode, placeBreakpoints, type SourceStop } from "./source-breakpoints.ts";

/**
 * A debug adapter: https://microsoft.github.io/debug-adapter-protocol. A launch runs the program to its end in the simulator;
 * then the editor goes through what ran, so going back is as good as going on. With a port the program is on a robot.
 */
export class RobotAdapter extends LookingSession {
  /** By file: what the editor asked for, and what became of it. */
  readonly #wanted = new Map<string, readonly DebugProtocol.SourceBreakpoint[]>();
  readonly #stops = new Map<string, readonly SourceStop[]>();
  #stopsAtFailure = true;
  /** How the program was asked for. */
  #opened: ["launch" | "attach", unknown] = ["launch", undefined];

  /** @param onEnd the editor is done */
  constructor(
    language: Language,
    private readonly onEnd: () => void,
  ) {
    super(language);
  }

  override shutdown(): void {
    const { debugging } = this;
    this.debugging = undefined;
    // A robot that is gone cannot be let go of.
    void (debugging?.close() ?? Promise.resolve()).catch(() => {}).then(() => this.onEnd());
  }

  /** An editor may end this process as soon as it has the answer. */
  protected override async disconnectRequest(
    response: DebugProtocol.DisconnectResponse,
    args: DebugProtocol.DisconnectArguments,
    request?: DebugProtocol.Request,
  ): Promise<void> {
    const { debugging } = this;
    this.debugging = undefined;
    await debugging?.close().catch(() => {});
    super.disconnectRequest(response, args, request);
  }

  protected override initializeRequest(response: DebugProtocol.InitializeResponse): void {
    response.body = capabilities(this.language);
    this.sendResponse(response);
  }

  protected override async launchRequest(
    response: DebugProtocol.LaunchResponse,
    args: DebugProtocol.LaunchRequestArguments,
  ): Promise<void> {
    this.#wanted.clear();
    this.#stops.clear();
    if (await this.#open(response, args, "launch")) this.sendEvent(new InitializedEvent());
  }

  protected override async attachRequest(
    response: DebugProtocol.AttachResponse,
    args: DebugProtocol.AttachRequestArguments,
  ): Promise<void> {
    this.#wanted.clear();
    this.#stops.clear();
    if (await this.#open(response, args, "attach")) this.sendEvent(new InitializedEvent());
  }

  protected override async restartRequest(
    response: DebugProtocol.RestartResponse,
    args: DebugProtocol.RestartArguments | undefined,
  ): Promise<void> {
    const [kind, before] = this.#opened;
    if (!(await this.#open(response, args?.arguments ?? before, kind))) return;
    for (const path of this.#wanted.keys()) this.#place(path);
    await this.#do(() => this.debugging!.begin());
  }

  protected override setBreakPointsRequest(
    response: DebugProtocol.SetBreakpointsResponse,
    { source, breakpoints = [] }: DebugProtocol.SetBreakpointsArguments,
  ): void {
    const path = source.path ?? "";
    this.#wanted.set(
      path,
      breakpoints.map((each) => ({ ...each, line: this.convertClientLineToDebugger(each.line) })),
    );
    response.body = { breakpoints: this.#place(path) };
    this.sendResponse(response);
  }

  protected override breakpointLocationsRequest(
    response: DebugProtocol.BreakpointLocationsResponse,
    { source, line, endLine = line }: DebugProtocol.BreakpointLocationsArguments,
  ): void {
    const program = this.debugging?.program;
    const from = this.convertClientLineToDebugger(line);
    const to = this.convertClientLineToDebugger(endLine);
    const lines = program ? linesWithCode(program, source.path ?? "", from, to) : [];
    response.body = {
      breakpoints: lines.map((each) => ({ line: this.convertDebuggerLineToClient(each) })),
    };
    this.sendResponse(response);
  }

  protected override setExceptionBreakPointsRequest(
    response: DebugProtocol.SetExceptionBreakpointsResponse,
    { filters }: DebugProtocol.SetExceptionBreakpointsArguments,
  ): void {
    this.#stopsAtFailure = filters.includes("uncaught");
    this.#useStops();
    this.sendResponse(response);
  }

  protected override async configurationDoneRequest(
    response: DebugProtocol.ConfigurationDoneResponse,
  ): Promise<void> {
    this.sendResponse(response);
    await this.#do((debugging) => debugging.begin());
  }

  protected override continueRequest(response: DebugProtocol.ContinueResponse): Promise<void> {
    response.body = { allThreadsContinued: true };
    return this.#move(response, (debugging) => debugging.continue());
  }

  protected override async reverseContinueRequest(
    response: DebugProtocol.ReverseContinueResponse,
  ): Promise<void> {
    if (this.#refusesBack(response, "reverse continue")) return;
    return this.#move(response, (debugging) => debugging.reverseContinue());
  }

  protected override nextRequest(
    response: DebugProtocol.NextResponse,
    { threadId }: DebugProtocol.NextArguments,
  ): Promise<void> {
    return this.#step(response, "next", threadId);
  }

  protected override stepInRequest(
    response: DebugProtocol.StepInResponse,
    { threadId }: DebugProtocol.StepInArguments,
  ): Promise<void> {
    return this.#step(response, "stepIn", threadId);
  }

  protected override stepOutRequest(
    response: DebugProtocol.StepOutResponse,
    { threadId }: DebugProtocol.StepOutArguments,
  ): Promise<void> {
    return this.#step(response, "stepOut", threadId);
  }

  protected override async stepBackRequest(
    response: DebugProtocol.StepBackResponse,
    { threadId }: DebugProtocol.StepBackArguments,
  ): Promise<void> {
    if (this.#refusesBack(response, "back")) return;
    return this.#step(response, "stepBack", threadId);
  }

  protected override pauseRequest(response: DebugProtocol.PauseResponse): void {
    this.sendResponse(response);
    this.debugging?.pause();
  }

  protected override terminateRequest(response: DebugProtocol.TerminateResponse): void {
    this.sendResponse(response);
    this.sendEvent(new TerminatedEvent());
  }

  #refusesBack(response: DebugProtocol.Response, name: string): boolean {
    if (!this.debugging || this.debugging.goesBack) return false;
    this.refuse(response, new Problem("debug.robot.onlyForwards", { name }));
    return true;
  }

  #step(response: DebugProtocol.Response, kind: StepKind, task: number): Promise<void> {
    return this.#move(response, (debugging) => debugging.step(kind, task));
  }

  async #move(response: DebugProtocol.Response, move: (debugging: Debugged) => Promise<void>): Promise<void> {
    this.sendResponse(response);
    await this.#do(move);
  }

  /** Nobody waits for what follows an answer, so it must not fail unheard. */
  async #do(work: (debugging: Debugged) => Promise<void>): Promise<void> {
    try {
      if (this.debugging) await work(this.debugging);
    } catch (error) {
      this.#write(wordsOf(error, this.language) ?? String(error), "stderr");
      this.sendEvent(new TerminatedEvent());
    }
  }

  /** @returns whether the program is there; else that was answered */
  async #open(response: DebugProtocol.Response, given: unknown, kind: "launch" | "attach"): Promise<boolean> {
    try {
      this.#opened = [kind, given];
      await this.debugging?.close();
      this.debugging = undefined;
      this.debugging = await this.#debugged(given, kind);
      // Told when it is known: an editor asks before it says what it wants.
      if (!this.debugging.goesBack) this.sendEvent(new CapabilitiesEvent({ supportsStepBack: false }));
      this.sendResponse(response);
      return true;
    } catch (error) {
      this.refuse(response, error);
      return false;
    }
  }

  async #debugged(given: unknown, kind: "launch" | "attach"): Promise<Debugged> {
    const onRobot = kind === "attach" || isOnRobot(given);
    if (onRobot) return openRobot(readAttach(given), kind, this.language, this.#listener());
    const args = readLaunch(given);
    return new Debugging(await launch(args, this.language), args, this.language, this.#listener());
  }

  #listener(): DebuggingListener {
    return {
      stopped: (reason, task, text) => {
        const event: DebugProtocol.StoppedEvent = new StoppedEvent(reason, task, text);
        this.sendEvent({
          ...event,
          body: { ...event.body, allThreadsStopped: true, ...(text !== undefined && { description: text }) },
        });
      },
      output: ({ text, category, line }) => this.#write(text, category, line),
      ended: (exitCode) => {
        this.sendEvent(new ExitedEvent(exitCode));
        this.sendEvent(new TerminatedEvent());
      },
    };
  }

  #place(path: string): DebugProtocol.Breakpoint[] {
    const program = this.debugging?.program;
    const wanted = this.#wanted.get(path) ?? [];
    const placed = program ? placeBreakpoints(program, path, wanted, this.language) : [];
    this.#stops.set(
      path,
      placed.flatMap(({ stop }) => (stop ? [stop] : [])),
    );
    this.#useStops();
    return placed.map(({ line, stop, trouble }) => ({
      verified: stop !== undefined,
      line: this.convertDebuggerLineToClient(line),
      source: { name: basename(path), path },
      ...(trouble !== undefined && { message: trouble }),
    }));
  }

  #useStops(): void {
    this.debugging?.setStops([...this.#stops.values()].flat(), this.#stopsAtFailure);
  }

  #write(text: string, category: "stdout" | "stderr" | "console", line?: ProgramLine): void {
    const event: DebugProtocol.OutputEvent = new OutputEvent(`${text}\n`, category);
    this.sendEvent(line ? { ...event, body: { ...event.body, ...this.sourceLine(line) } } : event);
  }
}
