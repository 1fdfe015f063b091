import { utf8ToBytes } from "@noble/hashes/utils.js";
import { Problem, parseJson } from "../../messages/index.ts";
import { behaviourVersion, releaseOf } from "../../sim/index.ts";
import { findDiscipline } from "../disciplines/disciplines.ts";
import { bytesOf } from "./base64.ts";
import { type MatchFile, matchFileSchema } from "./match-file.ts";
import { sha256Of, type Team } from "./team.ts";

type Content = MatchFile["teams"][number]["image"];

/** Finds what a result file names and has not packed. Either throws a Problem when there is no such thing. */
export interface MatchSources {
  kitText(content: Content): Promise<string> | string;
  image(content: Content, kit: { readonly file: string; readonly text: string }): Promise<Uint8Array>;
}

/**
 * Reads a result's text.
 * @param path what the file is called in messages
 * @throws Problem when it is no result, or is of another behaviour or of other rules
 */
export function parseMatch(text: string, path: string): MatchFile {
  const file = parseJson(text, path, matchFileSchema);
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
  return file;
}

/**
 * The teams of a result, with all that it has packed or names.
 * @throws Problem when what it has or names is not what the match was played with
 */
export async function teamsOf(
  file: MatchFile,
  path: string,
  sources: MatchSources,
): Promise<readonly Team[]> {
  const teams: Team[] = [];
  for (const { name, image, kit, board } of file.teams) {
    const kitText = kit.packed ?? (await sources.kitText(kit));
    demandSame(utf8ToBytes(kitText), kit, path);
    const bytes =
      image.packed === undefined
        ? await sources.image(image, { file: kit.file, text: kitText })
        : bytesOf(image.packed);
    teams.push({
      name,
      image: demandSame(bytes, image, path),
      imageFile: image.file,
      kitText,
      kitFile: kit.file,
      board,
    });
  }
  return teams;
}

function demandSame(
  bytes: Uint8Array | undefined,
  { file: name, sha256, packed }: Content,
  path: string,
): Uint8Array {
  if (bytes && sha256Of(bytes) === sha256) return bytes;
  throw new Problem(packed === undefined ? "verify.changed" : "verify.packed", { name }, { file: path });
}
