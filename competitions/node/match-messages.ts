import type { Report, RobotInput } from "../../lesson/index.ts";
import type { RobotResult, RunResult } from "../../sim/index.ts";
import type { LogLine } from "../judging/judge.ts";
import type { MatchOutcome } from "../match/play-match.ts";

/** A match that a thread shall play, as plain data. */
export interface MatchJob {
  readonly discipline: string;
  readonly robots: readonly Omit<RobotInput, "place">[];
  readonly seed: number;
  /** Also tells worlds and poses. */
  readonly live: boolean;
  /** Also gives the ways of all rounds. */
  readonly ways: boolean;
}

/** The ways of the robots in a round, for a picture. */
export interface RoundWays {
  readonly round: number;
  readonly attempt: number;
  /** The teams' start places, in the teams' order. */
  readonly places: readonly string[];
  /** The world's drawing as this round had it. */
  readonly svg: string;
  readonly robots: readonly RobotResult[];
  readonly end: Pick<RunResult, "timeUs" | "scene">;
}

/** What the thread reports; `done`, `problem` or `crash` is the last. */
export type MatchReport =
  | Extract<Report, { type: "pose" | "alive" | "problem" | "crash" }>
  /** A round begins. */
  | (Extract<Report, { type: "world" }> & {
      /** The teams' start places, in the teams' order. */
      readonly places: readonly string[];
    })
  | {
      readonly type: "log";
      readonly line: LogLine;
      readonly round: number;
      readonly attempt: number;
      /** The teams' start places, in the teams' order. */
      readonly places: readonly string[];
    }
  | { readonly type: "done"; readonly outcome: MatchOutcome; readonly ways: readonly RoundWays[] };
