import { utf8ToBytes } from "@noble/hashes/utils.js";
import { behaviourVersion, simulatedBoard } from "../../sim/index.ts";
import { findDiscipline } from "../disciplines/disciplines.ts";
import type { MatchOutcome } from "../match/play-match.ts";
import { base64Of } from "./base64.ts";
import { matchFileSchema } from "./match-file.ts";
import { sha256Of, type Team } from "./team.ts";

/** What a match was played with. */
export interface MatchSetup {
  readonly discipline: string;
  readonly seed: number;
  readonly teams: readonly Team[];
}

/**
 * A match that was played, as the text of a result file.
 * @param nameOf what the file calls an image or a kit
 * @param embed packs images and kits into it
 */
export function writeMatch(
  { discipline: id, seed, teams }: MatchSetup,
  { rounds, tallies, winner }: MatchOutcome,
  nameOf: (file: string) => string,
  embed: boolean,
): string {
  const content = (file: string, bytes: Uint8Array, packed: () => string) => ({
    file: nameOf(file),
    sha256: sha256Of(bytes),
    ...(embed && { packed: packed() }),
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
      image: content(imageFile, image, () => base64Of(image)),
      kit: content(kitFile, utf8ToBytes(kitText), () => kitText),
      board,
    })),
    rounds,
    tallies,
    ...(winner !== undefined && { winner }),
  };
  return `${JSON.stringify(matchFileSchema.parse(file), undefined, 1)}\n`;
}
