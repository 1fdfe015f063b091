import type { FeedbackParams } from "../../sim/grade/check.ts";
import type { SeedResult } from "../../sim/grade/grade-seed.ts";
import type { RunResult, SimulationEvent } from "../../sim/run-result.ts";
import type { TimedFault } from "../fault-option.ts";

/** What a simulated run needs; plain data, for another thread. */
export interface RunInput {
  readonly image: Uint8Array;
  /** The image's name in messages. */
  readonly imageFile: string;
  readonly kitText: string;
  readonly kitFile: string;
  readonly worldText: string;
  readonly worldFile: string;
}

export type Job =
  | {
      readonly type: "run";
      readonly input: RunInput;
      readonly seed: number;
      readonly seconds: number;
      readonly live: boolean;
      readonly faults?: readonly TimedFault[];
      /** The lesson whose user presses the robot's buttons. */
      readonly checkUrl?: string;
    }
  | { readonly type: "check"; readonly input: RunInput; readonly checkUrl: string };

/** What the simulator's thread reports, in order; `done` or `problem` is the last. */
export type Report =
  /** The world's drawing with everything where this seed has it; the first report of a run. */
  | { readonly type: "world"; readonly svg: string }
  | { readonly type: "event"; readonly event: SimulationEvent }
  | {
      readonly type: "pose";
      readonly timeUs: number;
      readonly xMm: number;
      readonly yMm: number;
      readonly headingDeg: number;
      readonly clearanceMm: number;
    }
  | { readonly type: "seed"; readonly result: SeedResult; readonly done: number; readonly of: number }
  | { readonly type: "alive" }
  | { readonly type: "done"; readonly result?: RunResult }
  | {
      readonly type: "problem";
      readonly id: string;
      readonly params: FeedbackParams;
      readonly place?: { file: string; line?: number; column?: number };
    }
  | { readonly type: "crash"; readonly message: string };
