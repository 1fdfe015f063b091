import { Worker } from "node:worker_threads";
import type { RunResult } from "../../sim/index.ts";
import { threadOptions } from "../../toolchain/index.node.ts";
import { type SeedResult, seedResult } from "../verdict/verdict.ts";
import type { Job, Report, Trial, TrialResult } from "./simulator-messages.ts";
import { watchedJob } from "./watched-job.ts";

/** A run keeps some 30 MB (`keptEvents`, samples) and copies them at its end. By default V8 lets garbage grow to much more. */
const leanHeap = { maxYoungGenerationSizeMb: 8, maxOldGenerationSizeMb: 160 };

/**
 * The simulator in a thread of its own, so that it can be ended from outside whatever a program does to it.
 * It starts at once, and can load while the main thread compiles.
 */
export class Simulator {
  readonly #worker: Worker;
  readonly #silenceMs: number;

  /**
   * @param silenceMs wall time without a sign of life after which the thread counts as stuck
   * @param lean collect garbage early: for a run that may be long, and compiles nothing
   */
  constructor({ silenceMs = 30_000, lean = false } = {}) {
    this.#silenceMs = silenceMs;
    this.#worker = new Worker(new URL("./worker.mjs", import.meta.url), {
      ...threadOptions,
      ...(lean && { resourceLimits: leanHeap }),
    });
  }

  /**
   * Runs one program.
   * @param onReport gets events and poses as they happen
   * @throws Problem for bad input
   */
  async run(
    job: Extract<Job, { type: "run" }>,
    onReport: (report: Report) => void = () => {},
  ): Promise<RunResult> {
    const { result } = await this.#perform(job, onReport);
    if (!result) throw new Error("the simulator gave no result");
    return result;
  }

  /** Runs one program on all seeds of a lesson's check. */
  async check(
    job: Extract<Job, { type: "check" }>,
    onSeed: (result: SeedResult, done: number, of: number) => void = () => {},
  ): Promise<SeedResult[]> {
    const seeds: SeedResult[] = [];
    await this.#perform(job, (report) => {
      if (report.type !== "seed") return;
      const result = seedResult.parse(report.result);
      seeds.push(result);
      onSeed(result, report.done, report.of);
    });
    return seeds;
  }

  /**
   * Compiles a program and tries it on a lesson's seeds.
   * @throws Problem for bad input, or when the thread gives no sign of life
   */
  async trial(trial: Trial): Promise<TrialResult> {
    const done = await this.#perform({ type: "trial", ...trial }, () => {});
    if (!done.trial) throw new Error("the simulator gave no result");
    return done.trial;
  }

  /** Ends the thread. */
  async close(): Promise<void> {
    await this.#worker.terminate();
  }

  #perform(job: Job, onReport: (report: Report) => void): Promise<Extract<Report, { type: "done" }>> {
    return watchedJob<Report>(this.#worker, job, this.#silenceMs, onReport);
  }
}
