import type { Diagnostic } from "./diagnostics.ts";

const isForgotten = ({ code, text }: Diagnostic) => code === 9999 && /^'await' missing/.test(text);
/** TypeScript's words for a value that is still to come. */
const isOfPromise = ({ code, text }: Diagnostic) =>
  [2322, 2345, 2362, 2363, 2365, 2367, 2801].includes(code) && (code === 2801 || /Promise</.test(text));
const declares = /\b(?:const|let)\s+([\p{L}_$][\p{L}\p{N}_$]*)(?:\s*:[^=]*)?\s*=\s*$/u;

/**
 * A forgotten `await` is told at the call alone: not what TypeScript says of the same line, and not where the variable is
 * used that got the promise. Where its value is wanted, that is what is told.
 */
export function withoutEchoesOfAwait(
  diagnostics: readonly Diagnostic[],
  lineOf: (file: string, line: number) => string | undefined,
): readonly Diagnostic[] {
  const forgotten = diagnostics.filter(isForgotten);
  if (forgotten.length === 0) return diagnostics;
  const place = ({ file, line }: Diagnostic) => `${file}:${line}`;
  const lines = new Set(forgotten.map(place));
  const wanted = new Set(diagnostics.filter(isOfPromise).map(place));
  const holders = new Map<string, Diagnostic>();
  for (const each of forgotten) {
    const before = lineOf(each.file, each.line)?.slice(0, each.column - 1) ?? "";
    const name = declares.exec(before)?.[1];
    if (name !== undefined) holders.set(`${each.file}:${name}`, each);
  }
  const values = new Set(holders.values());
  const isUse = (each: Diagnostic) => {
    const name = pieceOf(each, lineOf);
    const holder = name === undefined ? undefined : holders.get(`${each.file}:${name}`);
    return holder !== undefined && holder.line < each.line;
  };
  return diagnostics.flatMap((each) => {
    if (!isForgotten(each)) return isOfPromise(each) && lines.has(place(each)) ? [] : [each];
    if (isUse(each)) return [];
    return [values.has(each) || wanted.has(place(each)) ? { ...each, text: "value not awaited" } : each];
  });
}

function pieceOf(
  { file, line, column, endLine, endColumn }: Diagnostic,
  lineOf: (file: string, line: number) => string | undefined,
): string | undefined {
  return line === endLine ? lineOf(file, line)?.slice(column - 1, endColumn - 1) : undefined;
}
