import { randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { allOrNothing, readText, stageFile, writeFile } from "../../files/index.node.ts";
import { type Language, Problem, parseJson } from "../../messages/index.ts";
import type { Discipline } from "../judging/discipline.ts";
import { sha256Of, type Team } from "../results/team.ts";
import { type TournamentFile, tournamentFileSchema } from "./tournament-file.ts";

const fileOf = (folder: string) => join(folder, "tournament.json");
const seedFileOf = (folder: string) => join(folder, "tournament-seed.txt");
const hashOf = (seed: string) => sha256Of(Buffer.from(seed));
const textOf = (file: TournamentFile) => `${JSON.stringify(file, undefined, 1)}\n`;

/** @returns undefined when the folder has no tournament. @throws Problem when its file is damaged */
export function readTournament(folder: string, language: Language): TournamentFile | undefined {
  const path = fileOf(folder);
  if (!existsSync(path)) return undefined;
  const file = parseJson(readText(path, language), path, tournamentFileSchema);
  if (file.seed !== undefined && hashOf(file.seed) !== file.seedSha256)
    throw new Problem("tournament.otherSeed", {}, { file: path });
  return file;
}

/**
 * Begins a tournament: draws its seed, and keeps it in a file beside, which nobody else may see before the deadline.
 * @throws Problem when the folder has one already
 */
export function newTournament(folder: string, { id }: Discipline, bouts: number): TournamentFile {
  for (const file of [fileOf(folder), seedFileOf(folder)])
    if (existsSync(file)) throw new Problem("tournament.exists", {}, { file });
  const seed = randomBytes(32).toString("hex");
  const tournament: TournamentFile = {
    format: "robonet-tournament",
    version: 1,
    discipline: id,
    bouts,
    seedSha256: hashOf(seed),
  };
  allOrNothing([
    () => stageFile(seedFileOf(folder), `${seed}\n`),
    () => stageFile(fileOf(folder), textOf(tournament)),
  ]);
  return tournament;
}

/** The deadline: from now on the entries are those that are there. @throws Problem when it has been */
export function closeTournament(folder: string, tournament: TournamentFile, teams: readonly Team[]): void {
  if (tournament.entries) throw new Problem("tournament.closed", {}, { file: fileOf(folder) });
  const entries = teams.map(({ name, image, kitText }) => ({
    name,
    image: sha256Of(image),
    kit: sha256Of(Buffer.from(kitText)),
  }));
  writeFile(fileOf(folder), textOf({ ...tournament, entries }));
}

/**
 * Publishes the seed, after the deadline.
 * @throws Problem when the deadline has not been, or the seed is missing or another one
 */
export function openTournament(folder: string, tournament: TournamentFile, language: Language): string {
  if (!tournament.entries) throw new Problem("tournament.notClosed", {}, { file: fileOf(folder) });
  const seed = readText(seedFileOf(folder), language).trim();
  if (hashOf(seed) !== tournament.seedSha256)
    throw new Problem("tournament.otherSeed", {}, { file: seedFileOf(folder) });
  writeFile(fileOf(folder), textOf({ ...tournament, seed }));
  return seed;
}

/** @throws Problem when an entry is not what it was at the deadline, is missing, or came later */
export function checkEntries(folder: string, { entries = [] }: TournamentFile, teams: readonly Team[]): void {
  for (const { name, image, kit } of entries) {
    const team = teams.find((each) => each.name === name);
    if (!team) throw new Problem("tournament.missing", { name }, { file: folder });
    if (sha256Of(team.image) !== image || sha256Of(Buffer.from(team.kitText)) !== kit)
      throw new Problem("tournament.changed", { name }, { file: folder });
  }
  const late = teams.find(({ name }) => !entries.some((each) => each.name === name));
  if (late) throw new Problem("tournament.late", { name: late.name }, { file: folder });
}
