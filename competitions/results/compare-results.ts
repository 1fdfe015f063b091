import type { MatchOutcome } from "../match/play-match.ts";
import type { MatchFile } from "./match-file.ts";

/** Where a match that was played again leaves the one in a file. */
export interface ResultDifference {
  /** From 1; left out: all rounds are the same, the sum of the points is not. */
  readonly round?: number;
  readonly attempt?: number;
  /** What is other: the run itself, or only what the judge made of it. */
  readonly what: "run" | "points" | "log" | "sum";
}

type Round = MatchFile["rounds"][number];

/** The first thing that is not as the file has it; undefined: all is the same. */
export function firstDifference(file: MatchFile, again: MatchOutcome): ResultDifference | undefined {
  const count = Math.max(file.rounds.length, again.rounds.length);
  for (let i = 0; i < count; i++) {
    const [told, made] = [file.rounds[i], again.rounds[i]];
    const what = told && made ? differenceOf(told, made as Round) : "run";
    const { round, attempt } = (told ?? made)!;
    if (what) return { round, attempt, what };
  }
  const sum = same([file.tallies, file.winner ?? -1], [again.tallies, again.winner ?? -1]);
  return sum ? undefined : { what: "sum" };
}

function differenceOf(told: Round, made: Round): ResultDifference["what"] | undefined {
  const runOf = ({ traceHash, endUs, seed, places, worldSha256, end, inputs }: Round) => [
    traceHash,
    endUs,
    seed,
    places,
    worldSha256,
    end,
    inputs,
  ];
  if (!same(runOf(told), runOf(made))) return "run";
  if (!same([told.tallies, told.restart], [made.tallies, made.restart])) return "points";
  return same(told.log, made.log) ? undefined : "log";
}

/** Whether two pieces of plain data say the same, whatever the order of their keys. */
function same(a: unknown, b: unknown): boolean {
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return a === b;
  const [keys, others] = [Object.keys(a), Object.keys(b)];
  return (
    keys.length === others.length &&
    keys.every((key) => same((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key]))
  );
}
