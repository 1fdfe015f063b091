import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { Problem } from "../../messages/index.ts";
import type { Discipline, PlayedRound } from "../judging/discipline.ts";
import { noTally, type Tally } from "../judging/judge.ts";
import { compareTallies } from "./compare-tallies.ts";
import { checkEntrant } from "./entrant-check.ts";
import { type Entrant, type Host, type Onlooker, playRound, type RoundOutcome } from "./play-round.ts";

/** A round as a result keeps it: plain data. */
export interface RoundRecord extends PlayedRound, Pick<RoundOutcome, "log" | "end" | "inputs"> {
  readonly seed: number;
  /** The teams' start places, in the teams' order. */
  readonly places: readonly string[];
  /** Of the bytes of the round's world. */
  readonly worldSha256: string;
  readonly traceHash: string;
}

/** A match that was played. */
export interface MatchOutcome {
  readonly rounds: readonly RoundRecord[];
  /** In the teams' order. */
  readonly tallies: readonly Tally[];
  /** Of all rounds: who has the most. Undefined: nobody alone. */
  readonly winner?: number;
}

/**
 * Plays a match round by round until it is decided.
 * @throws Problem when the rules do not allow a robot
 * @param onlooker gets each round's whole run when it is over, and then what a result keeps of it
 */
export function playMatch(
  discipline: Discipline,
  entrants: readonly Entrant[],
  seed: number,
  host: Host,
  onlooker: Onlooker & {
    readonly played?: (outcome: RoundOutcome) => void;
    readonly recorded?: (record: RoundRecord) => void;
  } = {},
): MatchOutcome {
  demandAllowed(discipline, entrants);
  const rounds: RoundRecord[] = [];
  for (;;) {
    const plan = discipline.next(rounds, entrants.length, seed);
    if (!plan) break;
    const outcome = playRound(plan, entrants, host, onlooker);
    const { restart, endUs, log, end, inputs, traceHash } = outcome;
    onlooker.played?.(outcome);
    const record = {
      round: plan.round,
      attempt: plan.attempt,
      restart,
      endUs,
      tallies: plan.places.map((place) => outcome.tallies[place] ?? noTally),
      seed: plan.seed,
      places: plan.places,
      worldSha256: bytesToHex(sha256(utf8ToBytes(plan.worldText))),
      log,
      end,
      inputs,
      traceHash,
    };
    rounds.push(record);
    onlooker.recorded?.(record);
  }
  const tallies = discipline.score(rounds, entrants.length);
  const winner = winnerOf(tallies);
  return { rounds, tallies, ...(winner !== undefined && { winner }) };
}

/** Also when a match is played again: a result of a robot that may not take part is none. */
function demandAllowed(discipline: Discipline, entrants: readonly Entrant[]): void {
  for (const { kit, imageFile: file } of entrants) {
    const [finding] = checkEntrant(kit, discipline);
    if (finding) throw new Problem(finding.id, finding.params, { file });
  }
}

/** Who has the most points; of equal ones, who took less time, where time counts. */
export function winnerOf(tallies: readonly Tally[]): number | undefined {
  const order = tallies.map((_, team) => team).sort((a, b) => compareTallies(tallies[a]!, tallies[b]!));
  const [first, second] = order;
  if (first === undefined || second === undefined) return undefined;
  return compareTallies(tallies[first]!, tallies[second]!) < 0 ? first : undefined;
}
