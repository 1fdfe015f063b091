import { readFileSync } from "node:fs";
import type { Discipline } from "../../competitions/judging/discipline.ts";
import { type MatchOutcome, playMatch } from "../../competitions/match/play-match.ts";
import type { RoundOutcome } from "../../competitions/match/play-round.ts";
import { parseKit } from "../../robot-kit/schema/kit.ts";
import { loadVirtualMachine } from "../../toolchain/devicescript/load.node.ts";
import { parseWorld } from "./read-world.ts";
import { imageOf } from "./simulate.ts";

const images = new Map<string, Uint8Array>();

export interface PlayedMatch extends MatchOutcome {
  /** What the judge said in all rounds, in order: the ids, with whose it is. */
  readonly said: readonly string[];
  readonly outcomes: readonly RoundOutcome[];
}

/** Plays a match between programs, all on the discipline's kit. */
export function playedMatch(discipline: Discipline, sources: readonly string[], seed = 1): PlayedMatch {
  const kitFile = `kits/${discipline.kit}.json`;
  const kitText = readFileSync(kitFile, "utf8");
  const kit = parseKit(kitText, kitFile);
  const entrants = sources.map((source, i) => {
    const key = `${discipline.kit} ${source}`;
    const image = images.get(key) ?? imageOf(source, kitText);
    images.set(key, image);
    return { kit, image, imageFile: `${i}.ts` };
  });
  const outcomes: RoundOutcome[] = [];
  const host = { readWorld: parseWorld, virtualMachine: loadVirtualMachine() };
  const outcome = playMatch(discipline, entrants, seed, host, {
    played: (each) => outcomes.push(each),
  });
  const said = outcome.rounds.flatMap(({ log }) =>
    log.map(({ id, params }) => [id.replace("judge.", ""), params.robot].filter(Boolean).join(" ")),
  );
  return { ...outcome, said, outcomes };
}

/** The program of a robot of the house. */
export function houseSource({ id }: Discipline, strength: "weak" | "middle" | "strong"): string {
  return readFileSync(`competitions/disciplines/${id}/robots/${strength}.ts`, "utf8");
}
