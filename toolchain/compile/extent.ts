import type { SyntaxNode } from "../devicescript/compiler.ts";
import type { Diagnostic } from "./diagnostics.ts";

/** Deeper than people write, and well before the compiler's own functions run out of stack, in a browser too. */
const deepest = 250;
/** An image with as many does not fit on a board; checking the types of more takes minutes. */
const mostNodes = 60_000;

/** Parses a text; throws a RangeError where it is nested thousands deep. */
export type Parse = (
  text: string,
) => SyntaxNode & { getLineAndCharacterOfPosition(at: number): { line: number } };

/**
 * Why a file is too much for the compiler: nested too deep, or too long.
 * @returns undefined when it is not
 */
export function tooMuch(parse: Parse, source: string, file: string): Diagnostic | undefined {
  let root: ReturnType<Parse>;
  try {
    root = parse(source);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return mistake(file, lineOfDeepestBracket(source), "nested too deep");
  }
  let nodes = 0;
  const open: [SyntaxNode, number][] = [[root, 0]];
  for (let next = open.pop(); next; next = open.pop()) {
    const [node, depth] = next;
    const line = () => root.getLineAndCharacterOfPosition(node.pos).line + 1;
    if (depth > deepest) return mistake(file, line(), "nested too deep");
    if (++nodes > mostNodes) return mistake(file, line(), `too long: more than ${mostNodes} pieces`);
    node.forEachChild((child) => void open.push([child, depth + 1]));
  }
  return undefined;
}

/** A mistake of which only the line is known. */
export function mistake(file: string, line: number, text: string): Diagnostic {
  return { severity: "error", file, line, column: 1, endLine: line, endColumn: 1, code: 9999, text };
}

/** A line with fewer brackets in each other is not the one that the parser gave up at. */
const fewBrackets = 100;

/**
 * Where a text is that the parser gave up on: at its deepest bracket, or in its longest line. Without regard to texts and
 * comments, which the parser did not come to.
 */
function lineOfDeepestBracket(source: string): number {
  let depth = 0;
  let most = 0;
  let line = 1;
  let found = 1;
  for (const letter of source) {
    if (letter === "\n") line++;
    if ("([{<".includes(letter) && ++depth > most) {
      most = depth;
      found = line;
    }
    if (")]}>".includes(letter) && depth > 0) depth--;
  }
  if (most >= fewBrackets) return found;
  const lengths = source.split("\n").map(({ length }) => length);
  return lengths.indexOf(Math.max(...lengths)) + 1;
}
