import { SimulatorPool } from "../../lesson/index.node.ts";
import { Problem } from "../../messages/index.ts";
import type { CheckStore } from "../data/check-store.ts";
import { shelfOf } from "../data/verdict-shelf.ts";
import type { LessonShelf } from "../grade/lesson-shelf.node.ts";
import type { Outcome } from "../grade/outcome.ts";
import { tryProgram } from "../grade/try-program.node.ts";
import { type VerdictArguments, verdictKey } from "../grade/verdict-key.node.ts";
import { type CheckJob, type JobReport, jobIdOf, jobReport } from "./check-job.ts";
import type { CheckJobs } from "./check-jobs.node.ts";
import type { Clock } from "./clock.ts";

/** After so long a verdict that could not be kept is kept again. */
const keepAgainMs = 2000;

export interface CheckWorkerOptions {
  readonly jobs: CheckJobs;
  readonly checks: CheckStore;
  readonly shelf: LessonShelf;
  /** How many are tried side by side. */
  readonly size: number;
  readonly clock: Clock;
  /** It is about to be tried; waits until that is noted. */
  onBegun(job: CheckJob): Promise<void>;
  /** What came of it; undefined: its text is gone. */
  onFound(job: CheckJob, outcome: Outcome | undefined): void;
  onTrouble(error: unknown): void;
}

/** Takes jobs as they come, and tries them in threads of this process. */
export class CheckWorker {
  readonly #options: CheckWorkerOptions;
  readonly #pool: SimulatorPool;
  readonly #takers = new Set<Promise<void>>();
  readonly #trying = new Map<string, CheckJob>();
  #woken = false;
  #closed = false;
  /** Ends the pauses of those that wait to keep a verdict. */
  readonly #pauses = new Set<() => void>();

  constructor(options: CheckWorkerOptions) {
    this.#options = options;
    this.#pool = new SimulatorPool(options.size);
  }

  /** By their keys. */
  get trying(): ReadonlyMap<string, CheckJob> {
    return this.#trying;
  }

  /** There may be a job. */
  wake(): void {
    // Who looks just now looks once more before it leaves.
    this.#woken = true;
    const looks = this.#takers.size > this.#trying.size;
    if (this.#closed || looks || this.#takers.size >= this.#options.size) return;
    const taker: Promise<void> = this.#takeAll()
      .catch(this.#options.onTrouble)
      .finally(() => this.#takers.delete(taker));
    this.#takers.add(taker);
  }

  /** Takes no more, and waits for what is being tried. */
  async close(): Promise<void> {
    this.#closed = true;
    for (const end of this.#pauses) end();
    await Promise.all(this.#takers);
    await this.#pool.close();
  }

  async #takeAll(): Promise<void> {
    while (!this.#closed) {
      this.#woken = false;
      const job = await this.#options.jobs.take();
      if (job) {
        this.#trying.set(job.key, job);
        // The next one may be there as well, for another thread.
        this.wake();
        await this.#work(job).finally(() => this.#trying.delete(job.key));
      } else if (!this.#woken) return;
    }
  }

  /** Until what came of it is kept: a database that is away for minutes costs no verdict. */
  async #work(job: CheckJob): Promise<void> {
    const { onBegun, onFound, onTrouble } = this.#options;
    let found: Found | undefined;
    let told = false;
    for (;;) {
      try {
        await onBegun(job);
        found ??= await this.#find(job);
        found = await this.#keep(job, found);
        break;
      } catch (error) {
        onTrouble(error);
        if (error instanceof Problem || isOfValues(error)) return this.#giveBack(job);
        // Who waits for a verdict need not wait until there is room for it.
        if (found && !told) onFound(job, found.outcome);
        told ||= found !== undefined;
        await this.#pause();
        if (this.#closed) return;
      }
    }
    if (!told) onFound(job, found.outcome);
  }

  async #find(job: CheckJob): Promise<Found> {
    const { checks, shelf, onTrouble } = this.#options;
    const known = (await shelfOf(checks).find([job.key])).get(job.key);
    if (known) return { outcome: known };
    const text = await checks.text(job.version);
    if (text === undefined) return { outcome: undefined };
    const setting = shelf.settingFor(job);
    const of = setting && shelf.argumentsIn(setting, text);
    if (!of || verdictKey(of) !== job.key) throw new Problem("worker.otherVersion");
    const begunMs = performance.now();
    let outcome = await tryProgram(this.#pool, text, setting);
    // A thread that ended, killed or out of memory, says nothing of the program; the pool has a new one.
    if (outcome.kind === "refused" && outcome.problem.id === "cli.unexpected") {
      onTrouble(new Problem("worker.threadEnded", { lesson: job.lesson }));
      outcome = await tryProgram(this.#pool, text, setting);
    }
    return { outcome, fresh: { of, tookMs: performance.now() - begunMs } };
  }

  /** @returns what is told of it: nothing, if whoever handed it in was deleted while it was tried */
  async #keep(job: CheckJob, found: Found): Promise<Found> {
    const { checks, jobs } = this.#options;
    const { outcome, fresh } = found;
    const isWanted =
      !outcome || !fresh || (await shelfOf(checks).keep(job.key, fresh.of, outcome, fresh.tookMs));
    const kept = isWanted ? found : { outcome: undefined };
    await jobs.end(job.key, reportOf(kept.outcome));
    return kept;
  }

  /** It cannot be tried or kept here: another computer may. */
  async #giveBack(job: CheckJob): Promise<void> {
    await this.#options.jobs.giveBack(jobIdOf(job.key)).catch(this.#options.onTrouble);
  }

  #pause(): Promise<void> {
    return new Promise((resolve) => {
      const end = () => {
        stop();
        this.#pauses.delete(end);
        resolve();
      };
      const stop = this.#options.clock.after(keepAgainMs, end);
      this.#pauses.add(end);
      if (this.#closed) end();
    });
  }
}

/** What came of a job. */
interface Found {
  /** Undefined: its text is gone. */
  readonly outcome: Outcome | undefined;
  /** It was tried just now. */
  readonly fresh?: { readonly of: VerdictArguments; readonly tookMs: number };
}

function reportOf(outcome: Outcome | undefined): JobReport {
  if (!outcome) return { kind: "gone" };
  if (outcome.kind !== "refused") return { kind: "kept" };
  const { id, params } = outcome.problem;
  // PostgreSQL's JSON has no character with the code 0, which a program can put into a name.
  return jobReport.parse(
    JSON.parse(JSON.stringify({ kind: "refused", id, params }).replaceAll("\\u0000", "")),
  );
}

/** Whether a statement failed for what was in it: it would fail again. */
function isOfValues(error: unknown): boolean {
  let inner: unknown = error;
  while (inner instanceof Error && inner.cause !== undefined) inner = inner.cause;
  return /^2[23]/.test(String((inner as { readonly code?: unknown }).code));
}
