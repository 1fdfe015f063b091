import { type Language, Problem, say } from "../../messages/index.ts";
import { limits } from "../../school/index.ts";
import { hiddenInput } from "./hidden-input.ts";

/** Where a passphrase is that is not typed: for a class that starts by itself. */
const variable = "ROBONET_PASSPHRASE";

export function givenPassphrase(): string | undefined {
  return process.env[variable] || undefined;
}

/**
 * Asks for a new passphrase, twice the same.
 * @returns undefined: it was given up
 * @throws Problem when there is no terminal to ask in
 */
export async function askPassphrase(language: Language): Promise<string | undefined> {
  const least = limits.passphraseLength;
  if (!process.stdin.isTTY) throw new Problem("room.passphraseMissing", { least });
  console.error(say(language, "room.newPassphrase", { least }));
  for (;;) {
    const first = await hiddenInput(say(language, "room.passphrase"));
    if (first === undefined) return undefined;
    if ([...first].length < least) {
      console.error(say(language, "room.passphraseShort", { least }));
      continue;
    }
    const second = await hiddenInput(say(language, "room.passphraseAgain"));
    if (second === undefined) return undefined;
    if (first === second) return first;
    console.error(say(language, "room.passphraseOther"));
  }
}
