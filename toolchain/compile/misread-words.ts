import type { Diagnostic } from "./diagnostics.ts";
import { foreignWords } from "./instead.ts";

const unknownWord = 1434;
const misspelledWord = 1435;
const expected = 1005;
const strayCharacter = 1127;

const wordAt = /[\p{L}_$][\p{L}\p{N}_$]*/uy;
const wordBefore = /([\p{L}_$][\p{L}\p{N}_$]*)\s+$/u;
/** What a line may begin with. */
const beginnings = [
  "async",
  "await",
  "class",
  "const",
  "else",
  "for",
  "function",
  "if",
  "import",
  "let",
  "return",
  "while",
];
/** Signs of other languages that stand between two values, or before one. */
const operators = new Set(["and", "or", "not"]);
/** To the parser the call of a function, after which no { can come. */
const otherwise = /\b(?:elif|elseif|elsif)\b/;

/**
 * A word that the parser can make nothing of, by itself: misspelled, of another language, or out of place. What the parser
 * says of the rest of its line follows from it.
 */
export function misreadWord(diagnostic: Diagnostic, lineText: string | undefined): Diagnostic | undefined {
  if (lineText === undefined) return undefined;
  const { code, column, text } = diagnostic;
  if (code === strayCharacter)
    return lineText[column - 1] === "#" ? as(diagnostic, "foreign word: #, here: // …") : undefined;
  wordAt.lastIndex = column - 1;
  const here = wordAt.exec(lineText)?.[0];
  if (code === expected) {
    const before = wordBefore.exec(lineText.slice(0, column - 1))?.[1];
    const operator = [here, before].find((each) => each !== undefined && operators.has(each));
    const word = operator ?? otherwise.exec(lineText)?.[0];
    return word === undefined ? undefined : foreign(diagnostic, word);
  }
  if ((code !== unknownWord && code !== misspelledWord) || here === undefined) return undefined;
  // Of a word that stands twice TypeScript makes two.
  const guessed = /'([^']*)'/.exec(text)?.[1]?.replace(/^(\w+) \1$/, "$1");
  const meant =
    (guessed === "var" ? "let" : guessed) ?? beginnings.find((each) => sorted(each) === sorted(here));
  const isFirst = lineText.slice(0, column - 1).trim() === "";
  const unknown = isFirst ? `unknown first word: ${here}` : `unknown word: ${here}`;
  return (
    foreign(diagnostic, here) ?? as(diagnostic, meant ? `unknown word: ${here}, meant: ${meant}` : unknown)
  );
}

/** The letters of a word in another order are that word, typed too fast. */
const sorted = (each: string) => [...each.toLowerCase()].sort().join("");

function foreign(diagnostic: Diagnostic, word: string): Diagnostic | undefined {
  const write = foreignWords.get(word);
  return write === undefined ? undefined : as(diagnostic, `foreign word: ${word}, here: ${write}`);
}

function as(diagnostic: Diagnostic, text: string): Diagnostic {
  return { ...diagnostic, code: 9999, text };
}
