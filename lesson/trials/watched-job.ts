import type { Worker } from "node:worker_threads";
import { Problem } from "../../messages/index.ts";
import type { Report } from "./simulator-messages.ts";

/** What every thread that plays programs may report beside its own words; `done`, `problem` or `crash` is the last. */
type Common = { readonly type: "done" } | Extract<Report, { type: "alive" | "problem" | "crash" }>;

/**
 * Gives a thread one job, and watches over it until it is done.
 * @param silenceMs wall time without a report after which the thread counts as stuck, and is ended
 * @throws Problem for bad input, or when the thread is stuck
 */
export function watchedJob<R extends { readonly type: string }>(
  worker: Worker,
  job: unknown,
  silenceMs: number,
  onReport: (report: R) => void,
): Promise<Extract<R, { type: "done" }>> {
  return new Promise((resolve, reject) => {
    const stuck = () =>
      finish(() => {
        void worker.terminate();
        reject(new Problem("simulator.stuck", { seconds: silenceMs / 1000 }));
      });
    let watchdog = setTimeout(stuck, silenceMs);
    const hear = (report: R) => {
      clearTimeout(watchdog);
      watchdog = setTimeout(stuck, silenceMs);
      const common = report as unknown as Common;
      if (common.type === "done") finish(() => resolve(report as Extract<R, { type: "done" }>));
      else if (common.type === "problem")
        finish(() => reject(new Problem(common.id, common.params, common.place)));
      else if (common.type === "crash") finish(() => reject(new Error(common.message)));
      else onReport(report);
    };
    const fail = (error: unknown) => finish(() => reject(error));
    const end = (code: number) => fail(new Error(`the simulator's thread ended with code ${code}`));
    // Not all listeners: Node's own are among them, and without them the thread cannot be heard a second time.
    const finish = (settle: () => void) => {
      clearTimeout(watchdog);
      worker.off("message", hear).off("error", fail).off("exit", end);
      settle();
    };
    worker.on("message", hear).on("error", fail).on("exit", end);
    worker.postMessage(job);
  });
}
