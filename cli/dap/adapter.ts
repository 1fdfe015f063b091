import { basename } from "node:path";
import {
  ExitedEvent,
  InitializedEvent,
  OutputEvent,
  StoppedEvent,
  TerminatedEvent,
} from "@vscode/debugadapter";
import type { DebugProtocol } from "@vscode/debugprotocol";
import type { ProgramLine, StepKind } from "../../debugger/index.ts";
import { type Language, say } from "../../messages/index.ts";
import { capabilities } from "./capabilities.ts";
import { Debugging, type DebuggingListener } from "./debugging.ts";
import { launch, readLaunch, wordsOf } from "./launch.ts";
import { LookingSession } from "./looking-session.ts";
import { linesWithCode, placeBreakpoints, type SourceStop } from "./source-breakpoints.ts";

/**
 * A debug adapter for programs in the simulator: https://microsoft.github.io/debug-adapter-protocol. A launch runs the program
 * to its end; then the editor goes through what ran, so going back is as good as going on.
 */
export class SimulatorAdapter extends LookingSession {
  /** By file: what the editor asked for, and what became of it. */
  readonly #wanted = new Map<string, readonly DebugProtocol.SourceBreakpoint[]>();
  readonly #stops = new Map<string, readonly SourceStop[]>();
  #stopsAtFailure = true;

  /** @param onEnd the editor is done */
  constructor(
    language: Language,
    private readonly onEnd: () => void,
  ) {
    super(language);
  }

  override shutdown(): void {
    this.debugging?.close();
    this.debugging = undefined;
    this.onEnd();
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
    if (await this.#launch(response, args)) this.sendEvent(new InitializedEvent());
  }

  protected override attachRequest(response: DebugProtocol.AttachResponse): void {
    this.sendErrorResponse(response, 1, say(this.language, "dap.noAttach"));
  }

  protected override async restartRequest(
    response: DebugProtocol.RestartResponse,
    args: DebugProtocol.RestartArguments | undefined,
  ): Promise<void> {
    if (!(await this.#launch(response, args?.arguments ?? this.debugging?.args))) return;
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
    const program = this.debugging?.debuggee.robot.program;
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

  protected override reverseContinueRequest(response: DebugProtocol.ReverseContinueResponse): Promise<void> {
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

  protected override stepBackRequest(
    response: DebugProtocol.StepBackResponse,
    { threadId }: DebugProtocol.StepBackArguments,
  ): Promise<void> {
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

  #step(response: DebugProtocol.Response, kind: StepKind, task: number): Promise<void> {
    return this.#move(response, (debugging) => debugging.step(kind, task));
  }

  async #move(
    response: DebugProtocol.Response,
    move: (debugging: Debugging) => Promise<void>,
  ): Promise<void> {
    this.sendResponse(response);
    await this.#do(move);
  }

  /** Nobody waits for what follows an answer, so it must not fail unheard. */
  async #do(work: (debugging: Debugging) => Promise<void>): Promise<void> {
    try {
      if (this.debugging) await work(this.debugging);
    } catch (error) {
      this.#write(wordsOf(error, this.language) ?? String(error), "stderr");
      this.sendEvent(new TerminatedEvent());
    }
  }

  /** @returns whether the program could be run; else that was answered */
  async #launch(response: DebugProtocol.Response, given: unknown): Promise<boolean> {
    try {
      const args = readLaunch(given);
      const debuggee = await launch(args, this.language);
      this.debugging?.close();
      this.debugging = new Debugging(debuggee, args, this.language, this.#listener());
      this.sendResponse(response);
      return true;
    } catch (error) {
      this.refuse(response, error);
      return false;
    }
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
    const program = this.debugging?.debuggee.robot.program;
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
