import { z } from "zod";
import type { Press } from "../../sim/run/input.ts";

export interface JobRobot {
  /** The id of its start place; left out: the world's first. */
  readonly place?: string;
  /** Base64. */
  readonly image: string;
  readonly kit: string;
  readonly presses?: readonly Press[];
}

interface NamedJob {
  readonly name: string;
  /** The name of an earlier job whose hash it must have. Default: its own, in the engine that the others are compared with. */
  readonly sameAs?: string;
}

/** One run, as text that any engine can be given. */
export interface RunJob extends NamedJob {
  /** Prepared: what reads drawings is not in each engine. */
  readonly world: string;
  readonly seed: number;
  readonly seconds: number;
  readonly robots: readonly JobRobot[];
}

/** A match of a discipline, with its judge. */
export interface MatchJob extends NamedJob {
  readonly match: {
    readonly discipline: string;
    readonly seed: number;
    readonly entrants: readonly Pick<JobRobot, "image" | "kit">[];
    /** The drawings of its rounds, each with what was prepared of it. */
    readonly worlds: readonly (readonly [drawing: string, prepared: string])[];
  };
}

export type EngineJob = RunJob | MatchJob;

/** Which jobs to make. */
export interface Wish {
  /** Says of a job's name whether it is wanted; programs of others are not compiled. Default: all are. */
  readonly wanted?: (name: string) => boolean;
  /** Ends the work between two compiles. */
  readonly signal?: AbortSignal;
}

export interface EngineInput {
  readonly jobs: readonly EngineJob[];
  /** Base64. */
  readonly virtualMachine: string;
  /** Each result tells the run's way, to find where two engines part. */
  readonly withWay: boolean;
}

/** What an engine says of one job. */
export const engineResultSchema = z.union([
  z.strictObject({
    hash: z.string(),
    /** Whether a robot touched another robot or a box; left out for a match. */
    pushed: z.boolean().optional(),
    /** What happened, in order of time. */
    way: z.array(z.string()).optional(),
  }),
  /** The run threw. */
  z.strictObject({ error: z.string() }),
]);
export type EngineResult = z.infer<typeof engineResultSchema>;
