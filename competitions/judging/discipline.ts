import type { Judge, Tally } from "./judge.ts";

export const disciplineIds = [
  "mini-sumo",
  "lego-sumo",
  "line-following",
  "cups",
  "folkrace",
  "line-maze",
] as const;
export type DisciplineId = (typeof disciplineIds)[number];

/** What a robot may measure and must have. */
export interface RobotLimits {
  readonly lengthMm: number;
  readonly widthMm: number;
  readonly massG: number;
}

/** A round that will be played. */
export interface RoundPlan {
  /** From 1. */
  readonly round: number;
  /** From 1: a round that was restarted has several. */
  readonly attempt: number;
  /** An SVG drawing. */
  readonly worldText: string;
  /** What the drawing is called in messages. */
  readonly worldFile: string;
  readonly seed: number;
  /** Virtual µs since the signal. */
  readonly limitUs: number;
  /** The places of the teams that take part, in the teams' order. */
  readonly places: readonly string[];
  judge(): Judge;
}

/** A round that was played: what the next one depends on. */
export interface PlayedRound {
  readonly round: number;
  readonly attempt: number;
  readonly restart: boolean;
  /** Virtual µs since the signal. */
  readonly endUs: number;
  /** In the teams' order. */
  readonly tallies: readonly Tally[];
}

/** A discipline: the rules of one kind of competition as the judge has them. */
export interface Discipline {
  readonly id: DisciplineId;
  /** Raised when a judge, a world or a rule changes: results of another version are not the same. */
  readonly version: number;
  /** The kit of the robots that bring none. */
  readonly kit: string;
  readonly limits: RobotLimits;
  /** Nobody may move before, virtual µs since the signal; 0: robots start at the signal. */
  readonly startDelayUs: number;
  /** How many teams play at once. */
  readonly teams: { readonly least: number; readonly most: number };
  /**
   * The next round of a match.
   * @param seed of the match
   * @returns undefined when the match is decided
   */
  next(played: readonly PlayedRound[], teams: number, seed: number): RoundPlan | undefined;
  /** What each team has of the match, in the teams' order. */
  score(played: readonly PlayedRound[], teams: number): readonly Tally[];
}

/** Seeds of a match's rounds: each another one, and the same again for the same match. */
export function roundSeed(seed: number, round: number, attempt: number): number {
  return (Math.imul(seed + 1, 0x9e3779b1) ^ Math.imul(round * 16 + attempt, 0x85ebca6b)) & 0x7fffffff;
}
