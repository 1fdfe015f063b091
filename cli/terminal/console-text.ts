import { type Language, printable, say } from "../../messages/index.ts";

/**
 * What a program printed, as a terminal shows it: it cannot move the cursor, further lines stand under the first, and where
 * the robot's log cut it, it says so.
 * @param indent columns before the first line
 * @param lost letters that were cut off; 0: nobody knows how many; undefined: none
 */
export function consoleText(
  text: string,
  lost: number | undefined,
  indent: number,
  language: Language,
): string {
  const cut = lost === undefined ? "" : say(language, "run.cut", { lost });
  return printable(text).replace(/\n/g, `\n${" ".repeat(indent)}`) + cut;
}
