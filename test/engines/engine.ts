import type { EngineInput, EngineResult } from "./engine-job.ts";

/** A JavaScript engine on this computer. */
export interface Engine {
  /** With its version. */
  readonly name: string;
  /**
   * Makes the runs in it.
   * @param bundle `engine-run.ts` for this engine
   * @param onResult gets the results in the order of the jobs
   * @throws Error when it does not start, ends early or breaks; the signal's reason, when it was aborted
   */
  run(
    bundle: string,
    input: EngineInput,
    onResult: (result: EngineResult) => void,
    signal: AbortSignal,
  ): Promise<void>;
}

/** Says which engine is missing and how to get it. */
export class MissingEngine extends Error {
  override readonly name = "MissingEngine";
}
