import type { CommanderError } from "commander";
import { type Language, Problem } from "../../messages/index.ts";
import { placeholder } from "./help.ts";

/**
 * What commander has against the words that were typed, as a sentence of ours.
 * @returns nothing where commander printed help instead
 */
export function typingMistake({ code, message }: CommanderError, language: Language): Problem | undefined {
  // Commander gives the names only within its English sentence, in single quotes.
  const name = /'(.*?)'/.exec(message)?.[1] ?? "";
  const nearest = /\(Did you mean (?:one of )?(.*?)\?\)/.exec(message)?.[1] ?? "none";
  switch (code) {
    case "commander.unknownOption":
      return new Problem("usage.unknownOption", { name, nearest });
    case "commander.unknownCommand":
      return new Problem("usage.unknownCommand", { name, nearest });
    case "commander.missingArgument":
      return new Problem("usage.missingArgument", { name: placeholder(language, name) });
    case "commander.optionMissingArgument":
      return new Problem("usage.optionMissingArgument", { flags: name });
    case "commander.missingMandatoryOptionValue": {
      const flags = name.replace(/<(.+)>$/, (_, value: string) => `<${placeholder(language, value)}>`);
      return new Problem("usage.missingOption", { flags });
    }
    case "commander.excessArguments": {
      const [expected = 0, count = 0] = [...message.matchAll(/\b\d+\b/g)].map(Number).slice(-2);
      return new Problem("usage.excessArguments", { name, expected, count });
    }
    case "commander.help":
      return undefined;
    default:
      return new Problem("cli.unexpected", { reason: message });
  }
}
