import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { readText } from "../../files/index.node.ts";
import { fileOfKit } from "../../lesson/index.node.ts";
import { type Language, Problem } from "../../messages/index.ts";
import { parseKit } from "../../robot-kit/index.ts";
import { simulatedBoard } from "../../sim/index.ts";
import { buildApart } from "../../toolchain/index.node.ts";
import type { Discipline } from "../judging/discipline.ts";
import { checkEntrant } from "../match/entrant-check.ts";
import type { Team } from "../results/team.ts";

/** An entry that cannot play, and why: a Problem, or mistakes in the program. */
export interface RefusedEntry {
  readonly name: string;
  readonly error: unknown;
}

export interface Entries {
  readonly teams: readonly Team[];
  readonly refused: readonly RefusedEntry[];
  /** Files of the folder that are no entry. */
  readonly unused: readonly string[];
}

/** What a tournament itself puts into its folder. */
const own = /^(tournament\.json|tournament-seed\.txt|standings\.(csv|html)|certificates\.html|results)$/;
const longestName = 40;

/**
 * Reads and builds the entries in a folder: `NAME.ts` or an image `NAME.devs`, on the discipline's kit or on `NAME.json`.
 * A program that cannot be built, and a robot that the rules do not allow, keep nobody else from playing.
 * @param onEntry is told how many are done
 * @throws Problem when the folder cannot be read or two entries have the same name
 */
export async function readEntries(
  folder: string,
  discipline: Discipline,
  language: Language,
  onEntry: (done: number, of: number) => void = () => {},
): Promise<Entries> {
  const files = readdirSync(folder).sort();
  const programs = files.filter((file) => /\.(ts|devs)$/.test(file));
  const nameOf = (file: string) => file.replace(/\.(ts|devs)$/, "").normalize("NFC");
  const kits = new Set(programs.map((file) => `${nameOf(file)}.json`));
  const unused = files.filter((file) => !programs.includes(file) && !kits.has(file) && !own.test(file));
  const teams: Team[] = [];
  const refused: RefusedEntry[] = [];
  for (const [i, program] of programs.entries()) {
    const name = nameOf(program);
    if (teams.some((team) => team.name === name) || refused.some((each) => each.name === name))
      throw new Problem("tournament.sameName", { name }, { file: folder });
    try {
      teams.push(await readEntry(folder, program, name, discipline, language));
    } catch (error) {
      refused.push({ name, error });
    }
    onEntry(i + 1, programs.length);
  }
  return { teams, refused, unused };
}

/** @throws Problem, or CompileErrors when the program has mistakes */
async function readEntry(
  folder: string,
  program: string,
  name: string,
  discipline: Discipline,
  language: Language,
): Promise<Team> {
  const file = join(folder, program);
  if (name.length > longestName) throw new Problem("tournament.longName", { most: longestName }, { file });
  const ownKit = join(folder, `${name}.json`);
  const kitFile = existsSync(ownKit) ? ownKit : fileOfKit(discipline.kit);
  const kitText = readText(kitFile, language);
  const [finding] = checkEntrant(parseKit(kitText, kitFile), discipline);
  if (finding) throw new Problem(finding.id, finding.params, { file: kitFile });
  const { image } = await buildApart({ file, kitFile, language });
  return { name, image, imageFile: file, kitText, kitFile, board: simulatedBoard };
}
