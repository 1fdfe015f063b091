import { tokenizer } from "acorn";
import type { Choice } from "./choice.ts";

interface Token {
  readonly isWord: boolean;
  readonly from: number;
  readonly to: number;
}

const word = /^[\p{L}_$]/u;

/** A program as somebody typed it who made one mistake: a piece left out, typed twice, in the wrong order, or misspelled. */
export function withTypingMistake(source: string, choice: Choice): string {
  const tokens = tokensOf(source);
  const at = choice.whole(0, tokens.length - 2);
  const [token, next] = [tokens[at]!, tokens[at + 1]!];
  const text = source.slice(token.from, token.to);
  const before = source.slice(0, token.from);
  const after = source.slice(token.to);
  switch (choice.whole(0, 3)) {
    case 0:
      return before + after;
    case 1:
      return before + text + text + after;
    case 2:
      return (
        before +
        source.slice(next.from, next.to) +
        source.slice(token.to, next.from) +
        text +
        source.slice(next.to)
      );
    default: {
      const words = tokens.filter(({ isWord }) => isWord);
      const wrong = words[choice.whole(0, words.length - 1)]!;
      return (
        source.slice(0, wrong.from) +
        misspelled(source.slice(wrong.from, wrong.to), choice) +
        source.slice(wrong.to)
      );
    }
  }
}

function misspelled(word: string, choice: Choice): string {
  const at = choice.whole(0, word.length - 1);
  const letter = word[at]!;
  switch (choice.whole(0, 3)) {
    case 0:
      return word.slice(0, at) + word.slice(at + 1);
    case 1:
      return word.slice(0, at) + letter + word.slice(at);
    case 2:
      return word.slice(0, at) + (word[at + 1] ?? "") + letter + word.slice(at + 2);
    default:
      return (
        word.slice(0, at) +
        (letter === letter.toUpperCase() ? letter.toLowerCase() : letter.toUpperCase()) +
        word.slice(at + 1)
      );
  }
}

/** JavaScript's tokens are TypeScript's too. */
function tokensOf(source: string): Token[] {
  return [...tokenizer(source, { ecmaVersion: "latest", sourceType: "module" })].map(({ start, end }) => ({
    isWord: word.test(source.slice(start, end)),
    from: start,
    to: end,
  }));
}
