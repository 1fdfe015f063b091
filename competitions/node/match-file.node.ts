import { existsSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { readInput, readText } from "../../files/index.node.ts";
import { type Language, Problem } from "../../messages/index.ts";
import { buildApart } from "../../toolchain/index.node.ts";
import type { MatchOutcome } from "../match/play-match.ts";
import type { MatchFile } from "../results/match-file.ts";
import { parseMatch, teamsOf } from "../results/open-match.ts";
import type { Team } from "../results/team.ts";
import { type MatchSetup, writeMatch } from "../results/write-match.ts";

/** Whether a file is a match's result, by what it says of itself. */
export function isMatchFile(path: string): boolean {
  const stat = statSync(path, { throwIfNoEntry: false });
  return stat?.isFile() === true && /"format"\s*:\s*"robonet-match"/.test(readFileSync(path, "utf8"));
}

/**
 * Refuses to write over a file that is something else: a kit ends in .json, too.
 * @throws Problem that names it
 */
export function checkMatchFile(path: string): void {
  if (existsSync(path) && statSync(path).size > 0 && !isMatchFile(path))
    throw new Problem("match.otherFile", {}, { file: path });
}

/**
 * A match that was played, as the text of a result file.
 * @param path of the file: what it names is told from its folder
 * @param embed packs images and kits into it
 */
export function matchFileText(
  match: MatchSetup,
  outcome: MatchOutcome,
  path: string,
  embed: boolean,
): string {
  const folder = dirname(resolve(path));
  const nameOf = (file: string) => relative(folder, resolve(file)).split(sep).join("/");
  return writeMatch(match, outcome, nameOf, embed);
}

/**
 * Reads a result file, with all that it names or has packed.
 * @throws Problem when it is none, is of another behaviour or other rules, or what it names is not what it was; CompileErrors
 * when a program that it names has mistakes
 */
export async function readMatchFile(
  path: string,
  language: Language,
): Promise<{ readonly file: MatchFile; readonly teams: readonly Team[] }> {
  const file = parseMatch(readText(path, language), path);
  const place = (content: { readonly file: string }) => join(dirname(path), content.file);
  const teams = await teamsOf(file, path, {
    kitText: (kit) => readText(place(kit), language),
    image: async (image, kit) =>
      image.file.endsWith(".ts")
        ? (await buildApart({ file: place(image), kitFile: place(kit), language })).image
        : readInput(place(image), language),
  });
  return { file, teams };
}
