import { Command, CommanderError } from "commander";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { type Language, languages, texts } from "../../messages/index.ts";
import { commands, main } from "../main.ts";
import { speakInHelp } from "./help.ts";
import { typingMistake } from "./typing-mistake.ts";

const help = suite("help");

/** What `--help` prints for every command, on lines that are not broken. */
async function allHelp(language: Language, width = 1_000): Promise<string> {
  const program = new Command("robonet");
  for (const make of Object.values(commands)) program.addCommand((await make())(() => undefined));
  speakInHelp(program, language);
  const printed: string[] = [];
  const print = (command: Command) => {
    command.configureOutput({ getOutHelpWidth: () => width, writeOut: (text) => printed.push(text) });
    command.outputHelp();
    command.commands.forEach(print);
  };
  print(program);
  return printed.join("\n");
}

for (const language of languages) {
  help(`each command explains itself in ${language}, and no text is left over`, async () => {
    const printed = await allHelp(language);
    const unused = Object.entries(texts[language]!).flatMap(([id, text]) =>
      id.startsWith("help.") && !printed.includes(text.replace("{value}", "1")) ? [id] : [],
    );
    assert.equal(unused, []);
  });
}

help("commander's own words are in the language as well", async () => {
  for (const language of ["lv", "lt"] as const) {
    const printed = await allHelp(language);
    const english =
      /Usage|Options:|Arguments:|Commands:|\(default|display help|\[options\]|\[command\]|<file/;
    assert.is(english.exec(printed)?.[0], undefined, language);
  }
});

help("no line is longer than a terminal, in each language", async () => {
  for (const language of languages) {
    const lines = (await allHelp(language, 80)).split("\n");
    // What is typed stands on one line: a usage, and a path.
    const longer = lines.filter((line) => line.length > 80 && !/^\S+: robonet |^ *\S+$/.test(line));
    assert.equal(longer, [], language);
  }
});

help("what has no text is no option", () => {
  const command = new Command("run").option("--made-up");
  assert.throws(() => speakInHelp(command, "en", ["run"]), /no text help\.run\.--made-up/);
});

help("a mistake in what was typed is told in the language that was asked for", async () => {
  const told: string[] = [];
  const error = console.error;
  console.error = (line: string) => told.push(line);
  try {
    assert.is(await main(["run", "a.ts", "--sed", "--lang", "lv"]), 2);
    assert.is(await main(["check", "--lang", "lt"]), 2);
    assert.is(await main(["parts", "one", "two", "--lang", "lv"]), 2);
  } finally {
    console.error = error;
  }
  assert.match(told[0]!, /^Opcijas „--sed” šeit nav\. Varbūt domāji „--seed”\?/);
  assert.match(told[1]!, /^Kai ko trūksta: <pamoka>/);
  assert.match(told[2]!, /^„parts” tas ir par daudz: tā neko nepieņem, bet saņēma 2/);
});

help("a mistake that is not known keeps commander's words", () => {
  const mistake = typingMistake(new CommanderError(1, "commander.new", "error: something new"), "en");
  assert.match(mistake!.in("en"), /something new/);
});

help.run();
