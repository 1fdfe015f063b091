import { importEdits, type TextEdit } from "../../../toolchain/index.ts";
import type { Snippet } from "./snippets.ts";

/** What a snippet may need to have imported. */
const importedNames = ["robot", "sleep"];

/**
 * Puts a snippet on a line of its own: in the place of an empty line, else below the line that has the cursor, as far in as
 * that line; and imports what it needs.
 * @param at the cursor's place in the program
 * @returns the edits, and the piece to select: where the pupil goes on, in the program as it is then
 */
export function snippetEdits(
  program: string,
  at: number,
  { code }: Snippet,
): { readonly edits: readonly TextEdit[]; readonly from: number; readonly to: number } {
  const imports = importedNames
    .filter((name) => new RegExp(`\\b${name}\\b`).test(code) && !isImported(program, name))
    .flatMap((name) => importEdits(program, name));
  const { place, to: end, before, after, indent } = gapAt(program, at);
  const marked = code
    .split("\n")
    .map((each) => indent + each)
    .join("\n");
  const text = before + marked + after;
  // Two edits of one place would leave it open which of them comes first.
  const isHere = ({ from }: TextEdit) => from === place;
  const added = imports.filter(isHere).map((each) => each.text);
  const own: TextEdit = { from: place, to: end, text: added.join("") + text.replace("▮", "") };
  const shift = imports
    .filter(({ from }) => from <= place)
    .reduce((sum, { from, to, text: each }) => sum + each.length - (to - from), 0);
  const mark = text.indexOf("▮");
  const value = /(?<=\()\d+/.exec(text);
  const chosen =
    mark >= 0
      ? [mark, mark]
      : value
        ? [value.index, value.index + value[0].length]
        : [text.length, text.length];
  const elsewhere = imports.filter((each) => !isHere(each));
  return { edits: [...elsewhere, own], from: place + shift + chosen[0]!, to: place + shift + chosen[1]! };
}

/** Where a snippet goes that is put in at a place: never above an import line. */
function gapAt(program: string, at: number) {
  const imports = [...program.matchAll(/^import\b[^\n]*\n?/gm)].at(-1);
  const head = imports ? imports.index + imports[0].length : 0;
  const begin = program.lastIndexOf("\n", at - 1) + 1;
  if (begin < head && program[head - 1] === "\n")
    return { place: head, to: head, before: "", after: "\n", indent: "" };
  const found = program.indexOf("\n", at);
  const end = found < 0 ? program.length : found;
  const line = program.slice(begin, end);
  // What comes below the line that opens a block is in the block.
  const indent = /^\s*/.exec(line)![0] + (/\{\s*(\/\/.*)?$/.test(line) ? "    " : "");
  if (line.trim() === "") return { place: begin, to: end, before: "", after: "", indent };
  return { place: end, to: end, before: "\n", after: "", indent };
}

function isImported(program: string, name: string): boolean {
  return new RegExp(`\\bimport\\s*\\{[^}]*\\b${name}\\b[^}]*\\}`).test(program);
}
