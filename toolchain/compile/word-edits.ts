import { importEdits } from "./import-edits.ts";
import type { TextEdit } from "./text-edit.ts";

/** Words of other languages for which one word stands here, and nothing else on the line changes. */
const words: ReadonlyMap<string, string> = new Map([
  ["and", "&&"],
  ["or", "||"],
  ["not", "!"],
  ["True", "true"],
  ["False", "false"],
  ["None", "undefined"],
  ["nil", "undefined"],
  ["equals", "==="],
  ["is", "==="],
  ["mod", "%"],
  ["#", "//"],
]);
/** Those that only make sense before brackets. */
const calls: ReadonlyMap<string, string> = new Map([
  ...["elif", "elseif", "elsif"].map((word) => [word, "else if"] as const),
  ...["print", "println"].map((word) => [word, "console.log"] as const),
  ["delay", "sleep"],
]);
/** Those that declare a variable. */
const types = new Set(["int", "float", "double", "bool", "string", "String"]);

/** Writes our word in the place of another language's, at a place or before it on its line. */
export function foreignWordEdits(
  foreign: string,
  source: string,
  near: number,
): { readonly word: string; readonly edits: readonly TextEdit[] } | undefined {
  const begin = source.lastIndexOf("\n", near - 1) + 1;
  const line = source.slice(begin).split("\n")[0]!;
  const pattern = foreign === "#" ? /#/g : new RegExp(`(?<![\\w$])${foreign}(?![\\w$])`, "g");
  const at = [...line.matchAll(pattern)]
    .map(({ index }) => begin + index)
    .filter((index) => index <= near)
    .at(-1);
  if (at === undefined) return undefined;
  const to = at + foreign.length;
  const rest = line.slice(to - begin);
  if (types.has(foreign) && /^\s+[\p{L}_$][\p{L}\p{N}_$]*\s*(=|;|$)/u.test(rest))
    return { word: "let", edits: [{ from: at, to, text: "let" }] };
  const call = /^\s*\(/.test(rest) ? calls.get(foreign) : undefined;
  const word = call ?? words.get(foreign);
  if (word === undefined) return undefined;
  if (word === "sleep") {
    const awaits = /\bawait\s+$/.test(source.slice(begin, at)) ? "sleep" : "await sleep";
    const isImported = /\bimport\s*\{[^}]*\bsleep\b/.test(source);
    const added = isImported ? [] : importEdits(source, "sleep");
    return { word: awaits, edits: [...added, { from: at, to, text: awaits }] };
  }
  // “not” stands before its value without a space here.
  const space = word === "!" ? (/^ +/.exec(rest)?.[0].length ?? 0) : 0;
  return { word, edits: [{ from: at, to: to + space, text: word }] };
}
