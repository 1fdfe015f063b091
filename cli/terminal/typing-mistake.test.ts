import { Command, type CommanderError } from "commander";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { Language } from "../../messages/index.ts";
import { typingMistake } from "./typing-mistake.ts";

const mistakes = suite("words that were typed wrong");

/** What is said of them to a command with an argument, an option that it needs, and one that it may have. */
function told(language: Language, ...words: string[]): string | undefined {
  const command = new Command("try")
    .argument("<file>")
    .requiredOption("--data <place>")
    .option("--seed <number>")
    .exitOverride()
    .configureOutput({ writeErr: () => {}, writeOut: () => {} });
  try {
    command.parse(words, { from: "user" });
  } catch (error) {
    return typingMistake(error as CommanderError, language)?.in(language);
  }
  return undefined;
}

mistakes("an option that the command needs is asked for, in each language", () => {
  assert.match(told("en", "a.ts")!, /^Add --data <place>: this command needs it/);
  assert.match(told("lv", "a.ts")!, /^Pieraksti klāt --data <vieta>/);
  assert.match(told("lt", "a.ts")!, /^Prirašyk --data <vieta>/);
});

mistakes("each other mistake has a sentence, too", () => {
  for (const [words, sentence] of [
    [["a.ts", "--data", "b", "--sed", "1"], /--sed.*--seed/],
    [["--data", "b"], /file/],
    [["a.ts", "--data"], /After --data <place> a value must follow/],
    [["a.ts", "b.ts", "--data", "c"], /1.*2|2.*1/],
  ] as const) {
    const said = told("en", ...words)!;
    assert.match(said, sentence);
    assert.not.match(said, /should not/);
  }
  assert.is(told("en", "a.ts", "--data", "b"), undefined);
});

mistakes.run();
