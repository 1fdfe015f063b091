import { importEdits, importLines, type TextEdit, withEdits } from "../../../toolchain/index.ts";

/** Strings and comments, in which a name is only a word. */
const notCode = /"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|\/\/[^\n]*|\/\*[\s\S]*?\*\//g;
const importLine = /^[ \t]*import\s*\{([^}]*)\}\s*from\s*(["'])([^"'\n]+)\2[ \t]*;?[ \t]*(?:\n|$)/gm;

/** A piece that is put into a program, so that it can run there. */
export interface Pasted {
  /** The piece, without import lines that the program has or gets above. */
  readonly piece: string;
  /** What is imported above, as one change of the program that has the piece. */
  readonly imports: TextEdit | undefined;
  /** Names that were imported by themselves: no line of the piece did. */
  readonly names: readonly string[];
}

/**
 * What becomes of a piece that comes in place of a part of a program: names that everybody forgets are imported, and import
 * lines of the piece go to those of the program, where each name stands once.
 */
export function pasted(program: string, from: number, to: number, text: string): Pasted {
  const [before, after] = [program.slice(0, from), program.slice(to)];
  const rest = before + after;
  const moved: string[] = [];
  // A program of its own keeps its lines as they are written.
  const piece = rest.trim() === "" ? text : text.replace(importLine, takeOut);
  function takeOut(line: string, list: string, _quote: string, package_: string): string {
    const names = list.split(",").map((name) => name.trim());
    const known = names.every((name) => importLines.get(name) === `import { ${name} } from "${package_}"`);
    if (!known) return line;
    moved.push(...names);
    return "";
  }
  const code = piece.replace(notCode, '""');
  const used = [...importLines.keys()].filter((name) => isUsed(code, name));
  const whole = before + piece + after;
  const names = [...new Set([...moved, ...used])].filter((name) => !isDeclared(whole, name));
  const imported = names.reduce((source, name) => withEdits(source, importEdits(source, name)), whole);
  return { piece, imports: change(whole, imported), names: names.filter((name) => !moved.includes(name)) };
}

/** Whether a program imports or declares a name itself. */
export function isDeclared(program: string, name: string): boolean {
  const code = program.replace(notCode, '""');
  return (
    new RegExp(`\\bimport\\s*\\{[^}]*\\b${name}\\b[^}]*\\}`).test(code) ||
    new RegExp(`\\b(?:function|class|let|const|var)\\s+${name}\\b`).test(code)
  );
}

function isUsed(code: string, name: string): boolean {
  return new RegExp(`(?<![.\\w$])${name}\\b(?!\\s*:)`).test(code);
}

/** The one change that makes a text of another. */
function change(text: string, other: string): TextEdit | undefined {
  if (text === other) return undefined;
  let from = 0;
  while (from < text.length && text[from] === other[from]) from++;
  let same = 0;
  while (same < text.length - from && text.at(-1 - same) === other.at(-1 - same)) same++;
  return { from, to: text.length - same, text: other.slice(from, other.length - same) };
}
