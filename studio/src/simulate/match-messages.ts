import type { LogLine, RoundRecord, Tally } from "../../../competitions/index.ts";
import type { Frame, RobotEvent, Scene } from "./run-messages.ts";

/** What robots had of a round at a moment. */
export interface Score {
  /** Virtual µs of the run. */
  readonly timeUs: number;
  /** In the teams' order. */
  readonly tallies: readonly Tally[];
}

/** What a match that is played tells, in this order for each of its rounds: it begins, pieces of it, it is over. */
export type MatchNews =
  | {
      readonly type: "begins";
      readonly round: number;
      readonly attempt: number;
      readonly seed: number;
      /** The teams' start places, in the teams' order. */
      readonly places: readonly string[];
      /** Its robots are the teams, in their order and under their names. */
      readonly scene: Scene;
    }
  | {
      readonly type: "piece";
      readonly frames: readonly Frame[];
      readonly events: readonly RobotEvent[];
      readonly log: readonly LogLine[];
      /** Each time that they changed. */
      readonly scores: readonly Score[];
    }
  | { readonly type: "over"; readonly record: RoundRecord };
