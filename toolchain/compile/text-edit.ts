import type { Diagnostic } from "./diagnostics.ts";

/** A change of a text. Positions count from 0. */
export interface TextEdit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** Where a diagnostic's lines and columns, which count from 1, lie in the text. */
export function spanOf(
  { line, column, endLine, endColumn }: Diagnostic,
  source: string,
): { readonly from: number; readonly to: number } {
  const starts = [0];
  for (let i = source.indexOf("\n"); i >= 0; i = source.indexOf("\n", i + 1)) starts.push(i + 1);
  const at = (l: number, c: number) =>
    Math.min(source.length, Math.max(0, (starts[l - 1] ?? source.length) + c - 1));
  const from = at(line, column);
  return { from, to: Math.max(from, at(endLine, endColumn)) };
}

/** @param edits of places that do not overlap; those of one place come in their order */
export function withEdits(source: string, edits: readonly TextEdit[]): string {
  let text = source;
  for (const { from, to, text: insert } of [...edits].sort((a, b) => a.from - b.from).reverse())
    text = text.slice(0, from) + insert + text.slice(to);
  return text;
}
