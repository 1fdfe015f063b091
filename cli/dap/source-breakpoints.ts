import { resolve } from "node:path";
import type { DebugProtocol } from "@vscode/debugprotocol";
import { readHitCount, type StopWish, WatchExpression } from "../../debugger/index.ts";
import { type Language, Problem, say } from "../../messages/index.ts";
import type { PlacedProgram } from "./debugged.ts";

/** A breakpoint of the editor that stops, or says something. */
export interface SourceStop extends StopWish {
  /** What a log point says: texts, and between them expressions. */
  readonly says?: readonly (string | WatchExpression)[];
}

export interface PlacedBreakpoint {
  readonly line: number;
  readonly stop?: SourceStop;
  /** Why it never stops. */
  readonly trouble?: string;
}

/** Puts an editor's breakpoints onto lines that have code: where one has none, onto the next that has. */
export function placeBreakpoints(
  program: PlacedProgram,
  path: string,
  wanted: readonly DebugProtocol.SourceBreakpoint[],
  language: Language,
): PlacedBreakpoint[] {
  const file = program.files.find((each) => resolve(each) === resolve(path));
  return wanted.map(({ line, condition, hitCondition, logMessage }) => {
    const placed = file === undefined ? undefined : nextWithCode(program, file, line);
    if (placed === undefined) return { line, trouble: say(language, "debug.noCode", { text: String(line) }) };
    try {
      const stop: SourceStop = {
        line: placed.number,
        ...(condition && { condition: new WatchExpression(condition) }),
        ...(hitCondition && { hits: readHitCount(hitCondition) }),
        ...(logMessage && { says: readLogMessage(logMessage) }),
      };
      return { line: placed.line, stop };
    } catch (error) {
      if (error instanceof Problem) return { line: placed.line, trouble: error.in(language) };
      throw error;
    }
  });
}

/** Lines of a file that have code, from one to another. */
export function linesWithCode(program: PlacedProgram, path: string, from: number, to: number): number[] {
  const file = program.files.find((each) => resolve(each) === resolve(path));
  if (file === undefined) return [];
  const last = Math.min(to, program.lineCount(file));
  const found: number[] = [];
  for (let line = from; line <= last; line++)
    if (program.lines.numberOf({ file, line }) !== undefined) found.push(line);
  return found;
}

function nextWithCode(program: PlacedProgram, file: string, from: number) {
  const last = program.lineCount(file);
  for (let line = from; line <= last; line++) {
    const number = program.lines.numberOf({ file, line });
    if (number !== undefined) return { line, number };
  }
  return undefined;
}

/** @throws Problem when an expression in it cannot be read */
function readLogMessage(text: string): (string | WatchExpression)[] {
  return text
    .split(/\{([^{}]+)\}/)
    .map((part, i) => (i % 2 === 1 ? new WatchExpression(part) : part))
    .filter((part) => part !== "");
}
