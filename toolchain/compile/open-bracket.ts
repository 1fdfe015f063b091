import type { Diagnostic } from "./diagnostics.ts";

const expected = 1005;
const closing: Readonly<Record<string, string>> = { "(": ")", "[": "]" };
/** A line that ends so goes on in the next one. */
const goesOn = /([([{,.+\-*/%&|?:=<>]|=>)\s*(\/\/.*)?$/;
/** The sign of Python, which begins a comment here and takes the bracket with it. */
const wholeDivision = /([\w.]+)\s*\/\/\s*([\w.]+)(?=\))/;
/** Texts and comments, whose brackets are none. */
const quoted = /"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`|\/\/.*|\/\*[\s\S]*?\*\//g;

/**
 * The bracket that was never closed, in the place of what the parser says where it stumbles, a line or more later.
 * @param lineOf the text of a line, counted from 1
 */
export function openBracket(
  diagnostic: Diagnostic,
  lineOf: (line: number) => string | undefined,
): Diagnostic | undefined {
  if (diagnostic.code !== expected || !/^'[,)\]]' expected/.test(diagnostic.text)) return undefined;
  const lines: string[] = [];
  for (let line = 1; line < diagnostic.line; line++) lines.push(lineOf(line) ?? "");
  const source = lines.join("\n").replace(quoted, (text) => text.replace(/[^\n]/g, " "));
  const open: { readonly sign: string; readonly at: number }[] = [];
  for (let at = 0; at < source.length; at++) {
    const sign = source[at]!;
    if ("([{".includes(sign)) open.push({ sign, at });
    else if (")]}".includes(sign)) open.pop();
  }
  const last = open.at(-1);
  if (!last || !(last.sign in closing)) return undefined;
  const before = source.slice(0, last.at).split("\n");
  const line = before.length;
  if (goesOn.test(lines[line - 1]!)) return undefined;
  const column = before.at(-1)!.length + 1;
  const divided = wholeDivision.exec(lineOf(line) ?? "");
  if (divided)
    return {
      ...diagnostic,
      line,
      column: divided.index + 1,
      endLine: line,
      endColumn: divided.index + divided[0].length + 1,
      code: 9999,
      text: `foreign word: //, here: Math.floor(${divided[1]} / ${divided[2]})`,
    };
  const text = `never closed: ${last.sign} ${closing[last.sign]}`;
  return { ...diagnostic, line, column, endLine: line, endColumn: column + 1, code: 9999, text };
}
