import { type Argument, type Command, Help, type Option } from "commander";
import { isMessageId, type Language, say } from "../../messages/index.ts";

/**
 * Gives a command and those below it their help in one language. The texts stand in `messages/*\/help.ts`:
 * `help.kit.new.--from` is an option of `robonet kit new`, `help.--json` one that many commands have.
 * @throws Error when something that can be typed has no text
 */
export function speakInHelp(command: Command, language: Language, path: readonly string[] = []): void {
  const text = (name: string) => textOf(language, path, name);
  command.description(path.length === 0 ? say(language, "help.robonet") : text(""));
  for (const option of command.options) option.description = text(option.long ?? option.flags);
  for (const argument of command.registeredArguments) argument.description = text(`<${argument.name()}>`);
  command.helpOption("-h, --help", say(language, "help.--help"));
  // A mistake in what was typed is told by `main.ts`, in the same language.
  command.configureOutput({ outputError: () => undefined }).configureHelp(wordsOf(language));
  if (command.commands.length > 0) {
    command.helpCommand(`help [${placeholder(language, "command")}]`, say(language, "help.help"));
    if (path.length === 0) {
      const more = say(language, "help.more");
      const widthNow = () => command.configureOutput().getOutHelpWidth?.() ?? 80;
      command.addHelpText("after", () => `\n${new Help().boxWrap(more, widthNow())}`);
    }
  }
  for (const below of command.commands) speakInHelp(below, language, [...path, below.name()]);
}

function textOf(language: Language, path: readonly string[], name: string): string {
  const own = ["help", ...path, name].filter((each) => each !== "").join(".");
  const id = [own, `help.${name}`].find(isMessageId);
  if (!id) throw new Error(`no text ${own} in messages/en/help.ts`);
  return say(language, id);
}

/** The words that commander puts round the descriptions. */
function wordsOf(language: Language): Partial<Help> {
  const word = (english: string) => {
    const id = `help.${english}`;
    return isMessageId(id) ? say(language, id) : english;
  };
  const usage = (text: string) =>
    text
      .replace("[options]", word("[options]"))
      .replace("[command]", word("[command]"))
      .replace(/([<[])([\w.]+?)(\.\.\.)?([>\]])/g, (_, open, name: string, dots = "", close) =>
        [open, placeholder(language, name), dots, close].join(""),
      );
  const plain = new Help();
  return {
    // Terms are longer in Latvian and Lithuanian: what is left of 80 letters is less than commander wraps by itself.
    minWidthToWrap: 20,
    styleTitle: word,
    commandUsage: (command) => usage(plain.commandUsage(command)),
    subcommandTerm: (command) => usage(plain.subcommandTerm(command)),
    argumentTerm: (argument: Argument) => placeholder(language, argument.name()),
    optionTerm: ({ flags }: Option) =>
      flags.replace(/<(.+)>$/, (_, name: string) => `<${placeholder(language, name)}>`),
    optionDescription: ({ description, required, optional, defaultValue }: Option) =>
      defaultValue === undefined || !(required || optional)
        ? description
        : `${description} ${say(language, "help.default", { value: JSON.stringify(defaultValue) })}`,
  };
}

/** What stands between the brackets of an argument or of an option's value; choices stay as they are. */
export function placeholder(language: Language, name: string): string {
  const id = `help.placeholder.${name}`;
  return isMessageId(id) ? say(language, id) : name;
}
