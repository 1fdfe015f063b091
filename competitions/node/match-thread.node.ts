import { Worker } from "node:worker_threads";
import { watchedJob } from "../../lesson/index.node.ts";
import { threadOptions } from "../../toolchain/index.node.ts";
import type { MatchJob, MatchReport } from "./match-messages.ts";

/** Wall time without a sign of life after which the thread counts as stuck. */
const silenceMs = 120_000;

export type MatchDone = Extract<MatchReport, { type: "done" }>;

/** Plays matches in a thread of its own, so that it can be ended from outside whatever a program does to it. */
export class MatchThread {
  readonly #worker = new Worker(new URL("./match-worker.mjs", import.meta.url), threadOptions);

  /**
   * Plays one match; one at a time.
   * @throws Problem for bad input, or when the thread gives no sign of life
   */
  play(job: MatchJob, onReport: (report: MatchReport) => void = () => {}): Promise<MatchDone> {
    return watchedJob<MatchReport>(this.#worker, job, silenceMs, onReport);
  }

  /** Ends the thread. */
  async close(): Promise<void> {
    await this.#worker.terminate();
  }
}
