import type { Diagnostic } from "./diagnostics.ts";

/** DeviceScript's compiler where its language ends. Its words name its own syntax nodes. */
const refusals =
  /^(unhandled (expr|operator|stmt)|unsupported |modifier not |initializers on |default values in |only (simple|single|literals|top-level|for )|invalid (binding|extends|\?\.)|expecting (variable|JSON|\{)|todo |shifts not |\?\. not |classes need |loop not found)/;

/** So much of the program stands in a message. */
const longest = 30;

/** Whether the robot lacks what is written here. */
export const isUnsupported = ({ code, text }: Diagnostic) => code === 9999 && refusals.test(text);

/** The same with the piece of the program in the place of the compiler's words. */
export function showing(diagnostic: Diagnostic, lineText: string | undefined): Diagnostic {
  if (lineText === undefined) return diagnostic;
  const { column, line, endColumn, endLine } = diagnostic;
  const exact = lineText.slice(column - 1, line === endLine ? endColumn - 1 : undefined).trim();
  // The gap in a list such as [1, , 2] is no text.
  const piece = exact || lineText.trim();
  const shown = [...piece].slice(0, longest).join("");
  return { ...diagnostic, text: `not supported: ${shown}${shown === piece ? "" : "…"}` };
}

/** A character that belongs to no program, by name. The parser's text has none. */
export function strayCharacter(diagnostic: Diagnostic, lineText: string | undefined): Diagnostic {
  const [character] = lineText?.slice(diagnostic.column - 1) ?? [];
  return character ? { ...diagnostic, text: `Invalid character: ${character}` } : diagnostic;
}
