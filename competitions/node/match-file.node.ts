import { existsSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import { readInput, readText } from "../../files/index.node.ts";
import type { RobotInput } from "../../lesson/index.ts";
import { type Language, Problem, parseJson } from "../../messages/index.ts";
import { behaviourVersion, releaseOf, simulatedBoard } from "../../sim/index.ts";
import { buildApart } from "../../toolchain/index.node.ts";
import { findDiscipline } from "../disciplines/disciplines.ts";
import type { MatchOutcome } from "../match/play-match.ts";
import { type MatchFile, matchFileSchema } from "../results/match-file.ts";

/** Robots of a match, and what they are called. */
export type Team = Omit<RobotInput, "place"> & { readonly name: string };

export function sha256Of(bytes: Uint8Array): string {
  return bytesToHex(sha256(bytes));
}

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
  { discipline: id, seed, teams }: { discipline: string; seed: number; teams: readonly Team[] },
  { rounds, tallies, winner }: MatchOutcome,
  path: string,
  embed: boolean,
): string {
  const content = (file: string, bytes: Uint8Array, encoding: "utf8" | "base64") => ({
    file: relative(dirname(resolve(path)), resolve(file))
      .split(sep)
      .join("/"),
    sha256: sha256Of(bytes),
    ...(embed && { packed: Buffer.from(bytes).toString(encoding) }),
  });
  const discipline = findDiscipline(id);
  const file = {
    format: "robonet-match",
    version: 1,
    behaviourVersion,
    discipline: discipline.id,
    disciplineVersion: discipline.version,
    seed,
    teams: teams.map(({ name, image, imageFile, kitText, kitFile, board = simulatedBoard }) => ({
      name,
      image: content(imageFile, image, "base64"),
      kit: content(kitFile, Buffer.from(kitText), "utf8"),
      board,
    })),
    rounds,
    tallies,
    ...(winner !== undefined && { winner }),
  };
  return `${JSON.stringify(matchFileSchema.parse(file), undefined, 1)}\n`;
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
  const file = parseJson(readText(path, language), path, matchFileSchema);
  const { behaviourVersion: made, disciplineVersion } = file;
  if (made !== behaviourVersion)
    throw new Problem(
      "verify.behaviour",
      { made, own: behaviourVersion, release: releaseOf(made) ?? "newer" },
      { file: path },
    );
  const { version } = findDiscipline(file.discipline);
  if (disciplineVersion !== version)
    throw new Problem("match.otherRules", { made: disciplineVersion, own: version }, { file: path });
  const teams: Team[] = [];
  for (const { name, image, kit, board } of file.teams) {
    const place = (content: { file: string }) => join(dirname(path), content.file);
    const kitText = Buffer.from(
      sound(kit.packed === undefined ? readInput(place(kit), language) : Buffer.from(kit.packed), kit, path),
    ).toString();
    const bytes =
      image.packed !== undefined
        ? Buffer.from(image.packed, "base64")
        : image.file.endsWith(".ts")
          ? (await buildApart({ file: place(image), kitFile: place(kit), language })).image
          : readInput(place(image), language);
    const sure = sound(bytes, image, path);
    teams.push({ name, image: sure, imageFile: image.file, kitText, kitFile: kit.file, board });
  }
  return { file, teams };
}

/** @throws Problem when it is not what the match was played with */
function sound(
  bytes: Uint8Array,
  { file: name, sha256, packed }: MatchFile["teams"][number]["image"],
  path: string,
): Uint8Array {
  if (sha256Of(bytes) === sha256) return bytes;
  throw new Problem(packed === undefined ? "verify.changed" : "verify.packed", { name }, { file: path });
}
