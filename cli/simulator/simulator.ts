import { Worker } from "node:worker_threads";
import type { MessageId } from "../../messages/messages.ts";
import { Problem } from "../../messages/problem.ts";
import type { SeedResult } from "../../sim/grade/grade-seed.ts";
import type { RunResult } from "../../sim/run-result.ts";
import type { Job, Report } from "./protocol.ts";

/**
 * The simulator in a thread of its own, so that it can be ended from outside whatever a program does to it.
 * It starts at once, and can load while the main thread compiles.
 */
export class Simulator {
  readonly #worker = new Worker(new URL("./worker.mjs", import.meta.url));

  /** @param silenceMs wall time without a sign of life after which the thread counts as stuck */
  constructor(private readonly silenceMs = 30_000) {}

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
      seeds.push(report.result);
      onSeed(report.result, report.done, report.of);
    });
    return seeds;
  }

  /** Ends the thread. */
  async close(): Promise<void> {
    await this.#worker.terminate();
  }

  #perform(job: Job, onReport: (report: Report) => void): Promise<Extract<Report, { type: "done" }>> {
    const worker = this.#worker;
    const { silenceMs } = this;
    return new Promise((resolve, reject) => {
      const stuck = () =>
        finish(() => {
          void worker.terminate();
          reject(new Problem("simulator.stuck", { seconds: silenceMs / 1000 }));
        });
      let watchdog = setTimeout(stuck, silenceMs);
      const finish = (settle: () => void) => {
        clearTimeout(watchdog);
        worker.removeAllListeners();
        settle();
      };
      worker.on("message", (report: Report) => {
        clearTimeout(watchdog);
        watchdog = setTimeout(stuck, silenceMs);
        if (report.type === "done") finish(() => resolve(report));
        else if (report.type === "problem")
          finish(() => reject(new Problem(report.id as MessageId, report.params, report.place)));
        else if (report.type === "crash") finish(() => reject(new Error(report.message)));
        else onReport(report);
      });
      worker.on("error", (error) => finish(() => reject(error)));
      worker.on("exit", (code) =>
        finish(() => reject(new Error(`the simulator's thread ended with code ${code}`))),
      );
      worker.postMessage(job);
    });
  }
}
