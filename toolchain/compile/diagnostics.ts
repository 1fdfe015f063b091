import type { CompilerDiagnostic, MessageChain } from "../devicescript/compiler.ts";

/** One thing that the compiler says of a program. Lines and columns count from 1. */
export interface Diagnostic {
  readonly severity: "error" | "warning";
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  /** TypeScript's number, for example 2304; 9999 and 9997 are DeviceScript's own. */
  readonly code: number;
  /** TypeScript's words, English. `explain.ts` has the plain ones. */
  readonly text: string;
}

/** @param file what the file is called for the user */
export function readDiagnostic(diagnostic: CompilerDiagnostic, file: string): Diagnostic {
  const { line, column, endLine, endColumn, code, category, messageText } = diagnostic;
  return {
    severity: category === 1 ? "error" : "warning",
    file,
    line,
    column,
    endLine,
    endColumn,
    code,
    text: flatten(messageText),
  };
}

function flatten(text: string | MessageChain): string {
  if (typeof text === "string") return text;
  return [text.messageText, ...(text.next ?? []).map(flatten)].join(" ");
}
