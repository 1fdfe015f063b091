import { type Discipline, type PlayedRound, type RoundPlan, roundSeed } from "../judging/discipline.ts";
import { noTally, type Tally } from "../judging/judge.ts";
import { drawRing, type Ring } from "./ring.ts";
import { SumoJudge } from "./sumo-judge.ts";

/** Of three rounds; who has two points has won. */
const rounds = 3;
const pointsToWin = 2;
const roundUs = 180_000_000;
/** A round that never comes to an end is drawn. */
const mostAttempts = 3;

/** The next round of a sumo match: the one that was restarted, in the time that it has left, or another. */
export function nextSumoRound(
  { id, ring }: Pick<Discipline, "id"> & { readonly ring: Ring },
  played: readonly PlayedRound[],
  seed: number,
): RoundPlan | undefined {
  const last = played.at(-1);
  const again = last?.restart === true && last.attempt < mostAttempts;
  const round = last === undefined ? 1 : again ? last.round : last.round + 1;
  const attempt = again ? last.attempt + 1 : 1;
  const usedUs = played.reduce((sum, each) => sum + (each.round === round ? each.endUs : 0), 0);
  const decided = sumoScore(played, 2).some(({ points }) => points >= pointsToWin);
  if (decided || round > rounds) return undefined;
  return {
    round,
    attempt,
    worldText: drawRing(ring, round),
    worldFile: `${id}-${round}.svg`,
    seed: roundSeed(seed, round, attempt),
    limitUs: Math.max(0, roundUs - usedUs),
    places: ["red", "blue"],
    judge: () => new SumoJudge(),
  };
}

/** Points and penalties of all rounds together. */
export function sumoScore(played: readonly PlayedRound[], teams: number): readonly Tally[] {
  return Array.from({ length: teams }, (_, team) =>
    played.reduce<Tally>((sum, { tallies }) => {
      const { points, penalties } = tallies[team]!;
      return { points: sum.points + points, penalties: sum.penalties + penalties };
    }, noTally),
  );
}
