import { type Fault, faultWords, type RefusedArgument, refusedArgument } from "../../jacdac/index.ts";
import { type Language, say } from "../../messages/index.ts";
import type { DebugInfo } from "../devicescript/compiler.ts";
import { loadCompiler } from "../devicescript/load.node.ts";
import { locate, ownLine, type SourceLine } from "./locate.ts";

/** A fault with its place in the source, if the source is at hand. */
export interface FaultReport {
  readonly kind: Fault["kind"];
  readonly name: string;
  readonly message: string;
  /** Letters that the log cut off the message; 0: nobody knows how many. */
  readonly lost?: 0;
  /** Of a value that a call of the library refused: which, and why. */
  readonly argument?: RefusedArgument;
  readonly line?: SourceLine;
  readonly stack: readonly SourceLine[];
}

export function reportFault(fault: Fault, debug: DebugInfo | undefined): FaultReport {
  const stack = debug ? locate(loadCompiler(), debug, fault.frames) : [];
  const line = ownLine(stack);
  const { kind, name, message, lost } = fault;
  const argument = kind === "refused-argument" ? refusedArgument(message) : undefined;
  return {
    kind,
    name,
    message,
    ...(lost !== undefined && { lost }),
    ...(argument && { argument }),
    stack,
    ...(line && { line }),
  };
}

/** Line, cause and what to do, in one sentence. */
export function describeFault(fault: Fault, debug: DebugInfo | undefined, language: Language): string {
  const { line } = reportFault(fault, debug);
  const { id, params } = faultWords(fault);
  const cause = say(language, id, params);
  return line ? `${line.file}:${line.line}:${line.column}: ${cause}` : cause;
}
