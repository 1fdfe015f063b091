import { basename, resolve } from "node:path";
import { DebugSession } from "@vscode/debugadapter";
import type { DebugProtocol } from "@vscode/debugprotocol";
import { type ProgramLine, WatchExpression } from "../../debugger/index.ts";
import { type Language, Problem, say } from "../../messages/index.ts";
import type { Debugged } from "./debugged.ts";
import { wordsOf } from "./launch.ts";

/** The requests with which an editor looks at a program that stands still. */
export abstract class LookingSession extends DebugSession {
  protected debugging: Debugged | undefined;

  constructor(protected readonly language: Language) {
    super();
    this.setDebuggerLinesStartAt1(true);
    this.setDebuggerColumnsStartAt1(true);
  }

  protected override threadsRequest(response: DebugProtocol.ThreadsResponse): void {
    const tasks = this.debugging?.shown?.inspection.threads() ?? [];
    const threads = tasks.map(({ id, frames }, i) => {
      const task = say(this.language, "debug.task", { number: i + 1 });
      return { id, name: `${task}: ${frames.findLast(({ line }) => line)?.name ?? "?"}` };
    });
    // An editor wants one also when none is left.
    response.body = { threads: threads.length > 0 ? threads : [{ id: 1, name: "main" }] };
    this.sendResponse(response);
  }

  protected override stackTraceRequest(
    response: DebugProtocol.StackTraceResponse,
    { threadId, startFrame = 0, levels }: DebugProtocol.StackTraceArguments,
  ): void {
    const shown = this.debugging?.shown;
    const frames = shown?.inspection.threads().find(({ id }) => id === threadId)?.frames ?? [];
    const page = frames.slice(startFrame, levels ? startFrame + levels : undefined);
    response.body = {
      totalFrames: frames.length,
      stackFrames: page.map((frame) => ({
        id: shown!.frameId(frame),
        name: frame.name,
        ...(frame.line
          ? { ...this.sourceLine(frame.line), column: 1 }
          : { line: 0, column: 0, presentationHint: "subtle" as const }),
      })),
    };
    this.sendResponse(response);
  }

  protected override scopesRequest(
    response: DebugProtocol.ScopesResponse,
    { frameId }: DebugProtocol.ScopesArguments,
  ): void {
    response.body = { scopes: this.debugging?.shown?.scopes(frameId) ?? [] };
    this.sendResponse(response);
  }

  protected override async variablesRequest(
    response: DebugProtocol.VariablesResponse,
    { variablesReference, start, count }: DebugProtocol.VariablesArguments,
  ): Promise<void> {
    try {
      const shown = this.debugging?.shown;
      await shown?.open(variablesReference);
      response.body = { variables: shown?.variables(variablesReference, start, count) ?? [] };
      this.sendResponse(response);
    } catch (error) {
      this.refuse(response, error);
    }
  }

  protected override evaluateRequest(
    response: DebugProtocol.EvaluateResponse,
    { expression, frameId }: DebugProtocol.EvaluateArguments,
  ): void {
    const shown = this.debugging?.shown;
    const moment = shown?.moment(frameId);
    try {
      if (!shown || !moment) throw new Problem("dap.runs");
      const { value, ...rest } = shown.value(new WatchExpression(expression).valueAt(moment));
      response.body = { result: value, ...rest };
      this.sendResponse(response);
    } catch (error) {
      this.refuse(response, error);
    }
  }

  protected override exceptionInfoRequest(response: DebugProtocol.ExceptionInfoResponse): void {
    response.body = {
      exceptionId: "uncaught",
      breakMode: "unhandled",
      description: this.debugging?.failure ?? "",
    };
    this.sendResponse(response);
  }

  protected sourceLine({ file, line }: ProgramLine) {
    const source = { name: basename(file), path: this.convertDebuggerPathToClient(resolve(file)) };
    return { source, line: this.convertDebuggerLineToClient(line) };
  }

  /** Answers with what is wrong, in words. */
  protected refuse(response: DebugProtocol.Response, error: unknown): void {
    const words = wordsOf(error, this.language) ?? String(error instanceof Error ? error.message : error);
    // The braces of a program are no places for values. Without `_` the value counts as a secret, and is left out.
    const message = { id: 1, format: "{_words}", variables: { _words: words }, showUser: true };
    this.sendErrorResponse(response, message);
  }
}
