import { Worker } from "node:worker_threads";
import { Problem } from "../../messages/index.ts";
import type { MatchJob, MatchReport } from "./match-messages.ts";

/** Wall time without a sign of life after which the thread counts as stuck. */
const silenceMs = 120_000;

export type MatchDone = Extract<MatchReport, { type: "done" }>;

/** Plays matches in a thread of its own, so that it can be ended from outside whatever a program does to it. */
export class MatchThread {
  readonly #worker = new Worker(new URL("./match-worker.mjs", import.meta.url));

  /**
   * Plays one match; one at a time.
   * @throws Problem for bad input, or when the thread gives no sign of life
   */
  play(job: MatchJob, onReport: (report: MatchReport) => void = () => {}): Promise<MatchDone> {
    const worker = this.#worker;
    return new Promise((resolve, reject) => {
      const stuck = () => {
        void worker.terminate();
        finish(() => reject(new Problem("simulator.stuck", { seconds: silenceMs / 1000 })));
      };
      let watchdog = setTimeout(stuck, silenceMs);
      const hear = (report: MatchReport) => {
        clearTimeout(watchdog);
        watchdog = setTimeout(stuck, silenceMs);
        if (report.type === "done") finish(() => resolve(report));
        else if (report.type === "problem")
          finish(() => reject(new Problem(report.id, report.params, report.place)));
        else if (report.type === "crash") finish(() => reject(new Error(report.message)));
        else onReport(report);
      };
      const fail = (error: unknown) => finish(() => reject(error));
      const end = (code: number) => fail(new Error(`the match's thread ended with code ${code}`));
      const finish = (settle: () => void) => {
        clearTimeout(watchdog);
        worker.off("message", hear).off("error", fail).off("exit", end);
        settle();
      };
      worker.on("message", hear).on("error", fail).on("exit", end);
      worker.postMessage(job);
    });
  }

  /** Ends the thread. */
  async close(): Promise<void> {
    await this.#worker.terminate();
  }
}
