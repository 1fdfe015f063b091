import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { Mistake } from "../language/language-messages.ts";
import { nextMistake } from "./next-mistake.ts";

const next = suite("The mistake that a key mends");

const program = "one\ntwo three\nfour\n";

/** The piece of the program that is chosen with the cursor at a place. @param pieces `!` behind one: it can be mended */
function chosen(head: number, ...pieces: readonly string[]): string | undefined {
  const mistakes = pieces.map((piece): Mistake => {
    const word = piece.replace("!", "");
    const from = program.indexOf(word);
    const fix = piece.endsWith("!") && { title: "ts.fixRemove" as const, params: {}, edits: [] };
    const place = {
      from,
      to: from + word.length,
      file: "main.ts",
      line: 1,
      column: 1,
      endLine: 1,
      endColumn: 1,
    };
    return { ...place, code: 1, text: word, severity: "error", ...(fix && { fix }) };
  });
  const begin = program.lastIndexOf("\n", head - 1) + 1;
  const end = program.indexOf("\n", head);
  return nextMistake(mistakes, head, { from: begin, to: end })?.text;
}

const at = (word: string) => program.indexOf(word);

next("is the one at the cursor", () => {
  assert.is(chosen(at("three") + 2, "one!", "two!", "three!", "four!"), "three");
});

next("else one of the cursor's line", () => {
  assert.is(chosen(at("three") + 2, "one!", "two!", "four!"), "two");
});

next("else the next one below", () => {
  assert.is(chosen(at("two"), "one!", "four!"), "four");
});

next("else the first from the top, past the program's end", () => {
  assert.is(chosen(at("four"), "two!", "one!"), "one");
});

next("one that only the pupil can mend comes after all others", () => {
  assert.is(chosen(at("two"), "two", "one!"), "one");
  assert.is(chosen(at("one"), "three", "four"), "three");
});

next("is none in a program without a mistake", () => {
  assert.is(chosen(0), undefined);
});

next.run();
