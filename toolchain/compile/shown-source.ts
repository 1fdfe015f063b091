import type { ProgramFile, SyntaxNode } from "../devicescript/compiler.ts";

/** How much of the source stands in a message. */
const shownLetters = 40;

/** A piece of the program for a message: in one line, cut where it is long. */
export function shown(node: SyntaxNode, file: ProgramFile): string {
  const text = node.getText(file).replaceAll(/\s+/g, " ");
  return text.length > shownLetters ? `${text.slice(0, shownLetters)}…` : text;
}
