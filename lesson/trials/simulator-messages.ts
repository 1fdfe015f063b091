import type { MessageId } from "../../messages/index.ts";
import type { BoardTiming, Input, RunResult, WorldFile } from "../../sim/index.ts";
import type { DebugInfo, Diagnostic } from "../../toolchain/index.ts";
import type { FeedbackParams } from "../questions/check.ts";
import type { UntrueFeedback } from "../verdict/untrue-feedback.ts";
import type { SeedResult } from "../verdict/verdict.ts";
import type { ToldEvent } from "./event-stream.ts";
import type { TimedFault } from "./fault-option.ts";

/** A robot and its program, as plain data. */
export interface RobotInput {
  /** Its start place; left out: the next free one. */
  readonly place?: string;
  readonly image: Uint8Array;
  /** The image's name in messages. */
  readonly imageFile: string;
  readonly kitText: string;
  readonly kitFile: string;
  /** How its board takes time; left out: as runs have it when nobody chooses. */
  readonly board?: BoardTiming;
}

/** What a simulated run needs; plain data, for another thread. */
export interface RunInput {
  readonly robots: readonly RobotInput[];
  readonly worldText: string;
  readonly worldFile: string;
}

/** What a trial needs besides the program. */
export type TrialInput = Pick<RobotInput, "kitText" | "kitFile" | "board"> &
  Pick<RunInput, "worldText" | "worldFile">;

/** What came to a run from outside, and how its robots' hashes grew. */
export interface RunTranscript {
  readonly inputs: readonly Input[];
  /** By the robots' names: eight digits of the hash for each mark. */
  readonly marks: ReadonlyMap<string, string>;
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
      /** What comes from outside besides: of a run that was recorded. */
      readonly inputs?: readonly Input[];
      /** How often each robot's hash is taken, in virtual µs; a multiple of a second. */
      readonly marksUs?: number;
    }
  | { readonly type: "check"; readonly input: RunInput; readonly checkUrl: string }
  /** Compiles a program and tries it on a lesson's seeds. */
  | {
      readonly type: "trial";
      /** `source` stands in the place of the file. */
      readonly program: { readonly path: string; readonly source?: string };
      readonly input: TrialInput;
      readonly checkUrl: string;
      /** Of the lesson's `feedback.ts`: hold each feedback beside the run that gets it. */
      readonly feedbackUrl?: string;
      /** The first passed or failed seed is the last; or all are tried. */
      readonly until: "passed" | "failed" | "end";
      readonly shownOnly?: boolean;
      /** Tried after the check's own. */
      readonly moreSeeds?: readonly number[];
      /** Run the first seed once more, and make a replay of it. */
      readonly record?: boolean;
    };

export type Trial = Omit<Extract<Job, { type: "trial" }>, "type">;

export type TrialResult =
  | { readonly compiled: false; readonly diagnostics: readonly Diagnostic[]; readonly wallMs: number }
  | {
      readonly compiled: true;
      readonly imageBytes: number;
      readonly seeds: readonly SeedResult[];
      readonly wallMs: number;
      /** Feedback that is not true of its run. */
      readonly untrue: readonly UntrueFeedback[];
      /** Given when a run failed, to find the line. */
      readonly debug?: DebugInfo;
      /** Of a recorded trial: whether the first seed's run was the same a second time, and the replay's source. */
      readonly repeats?: boolean;
      readonly replay?: string;
    };

/** What the simulator's thread reports, in order; `done` or `problem` is the last. */
export type Report =
  /** The world's drawing with everything where this seed has it; the first report of a run. */
  /** The world as this run has it: its drawing, what is where in it, and what a person may want to know of it. */
  | ({ readonly type: "world"; readonly svg: string } & Pick<WorldFile, "viewBox" | "elements" | "notes">)
  /** Only while they are few: see `EventStream`. The rest is in the result. `robot` is the name of whose event it is. */
  | { readonly type: "event"; readonly robot: string; readonly event: ToldEvent }
  | {
      readonly type: "pose";
      readonly robot: string;
      readonly timeUs: number;
      readonly xMm: number;
      readonly yMm: number;
      readonly headingDeg: number;
      readonly clearanceMm: number;
    }
  /** What a run file needs besides the result; before `done`, of a run whose marks were asked for. */
  | ({ readonly type: "record" } & RunTranscript)
  | { readonly type: "seed"; readonly result: SeedResult; readonly done: number; readonly of: number }
  | { readonly type: "alive" }
  | { readonly type: "done"; readonly result?: RunResult; readonly trial?: TrialResult }
  | {
      readonly type: "problem";
      readonly id: MessageId;
      readonly params: FeedbackParams;
      readonly place?: { file: string; line?: number; column?: number };
    }
  | { readonly type: "crash"; readonly message: string };
