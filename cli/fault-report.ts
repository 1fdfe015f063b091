import { type Language, type MessageId, say } from "../messages/messages.ts";
import { printableLine } from "../messages/printable.ts";
import type { Fault } from "../sim/vm/fault.ts";
import type { DebugInfo } from "../toolchain/devicescript/compiler.ts";
import { loadCompiler } from "../toolchain/devicescript/load.node.ts";
import { locate, ownLine, type SourceLine } from "../toolchain/image/locate.ts";

/** A fault with its place in the source, if the source is at hand. */
export interface FaultReport {
  readonly kind: Fault["kind"];
  readonly name: string;
  readonly message: string;
  readonly line?: SourceLine;
  readonly stack: readonly SourceLine[];
}

export function reportFault(fault: Fault, debug: DebugInfo | undefined): FaultReport {
  const stack = debug ? locate(loadCompiler(), debug, fault.frames) : [];
  const line = ownLine(stack);
  return { kind: fault.kind, name: fault.name, message: fault.message, stack, ...(line && { line }) };
}

/** Line, cause and what to do, in one sentence. */
export function describeFault(fault: Fault, debug: DebugInfo | undefined, language: Language): string {
  const { line } = reportFault(fault, debug);
  const id: MessageId = `fault.${fault.kind}`;
  const name = fault.name || (fault.kind === "part-silent" ? "none" : "Error");
  const message = printableLine(fault.message);
  const cause = say(language, id, { name: printableLine(name), message, code: fault.code });
  return line ? `${line.file}:${line.line}:${line.column}: ${cause}` : cause;
}
