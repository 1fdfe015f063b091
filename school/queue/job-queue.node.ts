import { hostname } from "node:os";
import { isMessageId, Problem } from "../../messages/index.ts";
import { CheckStore } from "../data/check-store.ts";
import type { ClassData } from "../data/open-data.node.ts";
import { shelfOf } from "../data/verdict-shelf.ts";
import type { LessonShelf } from "../grade/lesson-shelf.node.ts";
import type { Outcome } from "../grade/outcome.ts";
import { type CheckJob, type JobReport, jobIdOf } from "./check-job.ts";
import { CheckJobs } from "./check-jobs.node.ts";
import type { CheckQueue, CheckTask, Helper, QueueState } from "./check-queue.ts";
import { CheckWorker } from "./check-worker.node.ts";
import type { Clock } from "./clock.ts";
import { FairTurns } from "./fair-turns.ts";
import { workerNotices } from "./worker-notices.ts";
import { beatMs, WorkerRoll } from "./worker-roll.node.ts";
import { WorkerWatch } from "./worker-watch.ts";

/** How often the class looks what other computers found, while somebody waits. */
const lookMs = 500;

export interface JobQueueOptions {
  readonly data: ClassData;
  readonly shelf: LessonShelf;
  /** How many this process tries side by side. */
  readonly workers: number;
  readonly clock: Clock;
  /** The order or the state of something changed. */
  onMoved(): void;
  /** What came of a text; undefined: nobody has it any more. */
  onFound(key: string, outcome: Outcome | undefined): void;
  /** `helpers` are others than before, or otherwise. */
  onHelpers(): void;
  /** Something failed, or the teacher should know of something. */
  onTrouble(error: unknown): void;
}

/** A text that somebody waits for. */
interface Wanted {
  readonly task: CheckTask;
  readonly job: CheckJob;
  readonly turn: number;
  readonly places: Set<string>;
  running: boolean;
}

/**
 * The class's side of the jobs in its database: it puts in what pupils ask for, tries some itself, and hears what came of the others.
 * What it wants stands here, what is known in the database, and each look brings the two together: so a database that was away for a
 * while costs nothing.
 */
export class JobQueue implements CheckQueue {
  readonly #options: JobQueueOptions;
  readonly #jobs: CheckJobs;
  readonly #checks: CheckStore;
  readonly #worker: CheckWorker;
  readonly #roll: WorkerRoll;
  readonly #watch = new WorkerWatch();
  readonly #turns = new FairTurns();
  /** By key, in the order in which they came. */
  readonly #wanted = new Map<string, Wanted>();
  readonly #timers = new Map<"look" | "beat", () => void>();
  #closed = false;

  private constructor(options: JobQueueOptions, jobs: CheckJobs) {
    this.#options = options;
    this.#jobs = jobs;
    this.#checks = new CheckStore(options.data.db);
    this.#roll = new WorkerRoll(options.data.db, { name: hostname(), size: options.workers });
    this.#worker = new CheckWorker({
      ...options,
      jobs,
      checks: this.#checks,
      size: options.workers,
      onBegun: (job) => this.#begun(job),
      onFound: ({ key }, outcome) => {
        this.#found(key, outcome);
        void jobs.clear([key]).catch(options.onTrouble);
      },
    });
  }

  static async open(options: JobQueueOptions): Promise<JobQueue> {
    const jobs = await CheckJobs.open(options.data, true);
    const queue = new JobQueue(options, jobs);
    await queue.#roll.setEngine(options.shelf.engine);
    await jobs.clearEnded();
    // Who tried them in these data has ended: there can be nobody else.
    if (options.data.exclusive) for (const id of await jobs.running()) await jobs.giveBack(id);
    else await queue.#beat();
    return queue;
  }

  async ask(task: CheckTask, placeId: string): Promise<void> {
    const { shelf } = this.#options;
    const { kit, board } = shelf.setting(task.lesson, task.kit);
    const own = [...this.#wanted.values()].filter(({ places, running }) => !running && places.has(placeId));
    const turn = this.#turns.next(own.map((each) => each.turn));
    const there = this.#wanted.get(task.key);
    const job = { key: task.key, engine: shelf.engine, lesson: task.lesson, version: task.version, board };
    const wanted: Wanted = {
      task,
      job: { ...job, kitText: kit.text, kitFile: kit.file },
      turn: Math.min(turn, there?.turn ?? turn),
      places: (there?.places ?? new Set()).add(placeId),
      running: there?.running ?? false,
    };
    this.#wanted.set(task.key, wanted);
    if (!wanted.running) await this.#put(wanted);
    this.#wait();
    this.#options.onMoved();
  }

  async leave(key: string, placeId: string): Promise<boolean> {
    const wanted = this.#wanted.get(key);
    if (!wanted || wanted.running) return false;
    if (wanted.places.size === 1 && wanted.places.has(placeId)) {
      if (!(await this.#jobs.drop(key))) return false;
      this.#wanted.delete(key);
    }
    wanted.places.delete(placeId);
    return true;
  }

  stateOf(key: string): QueueState | undefined {
    const wanted = this.#wanted.get(key);
    if (!wanted) return undefined;
    if (wanted.running) return { state: "running", ahead: 0 };
    const all = [...this.#wanted.values()];
    const before = all.indexOf(wanted);
    const ahead = all.filter(
      ({ turn, running }, i) => running || turn < wanted.turn || (turn === wanted.turn && i < before),
    );
    return { state: "waiting", ahead: ahead.length };
  }

  waitingOf(placeId: string): readonly CheckTask[] {
    const all = [...this.#wanted.values()];
    return all.filter(({ places, running }) => !running && places.has(placeId)).map(({ task }) => task);
  }

  counts(): { readonly waiting: number; readonly running: number } {
    const running = [...this.#wanted.values()].filter((each) => each.running).length;
    return { waiting: this.#wanted.size - running, running };
  }

  helpers(): readonly Helper[] {
    return this.#watch.helpers(this.#roll.id);
  }

  async close(): Promise<void> {
    this.#closed = true;
    for (const stop of this.#timers.values()) stop();
    await this.#worker.close();
    // A database that is away forgets the row later: it stands still.
    if (!this.#options.data.exclusive) await this.#roll.leave().catch(this.#options.onTrouble);
  }

  /** A database that is away gets it at the next look. */
  async #put({ job, turn }: Wanted): Promise<void> {
    try {
      await this.#jobs.add(job, turn);
      this.#worker.wake();
    } catch (error) {
      this.#options.onTrouble(error);
    }
  }

  async #begun(job: CheckJob): Promise<void> {
    const wanted = this.#wanted.get(job.key);
    if (wanted) this.#setRunning(wanted, true);
    if (!this.#options.data.exclusive) await this.#roll.beat(this.#tried());
  }

  #setRunning(wanted: Wanted, running: boolean): void {
    if (running) this.#turns.begun(wanted.turn);
    if (wanted.running === running) return;
    wanted.running = running;
    this.#options.onMoved();
  }

  #found(key: string, outcome: Outcome | undefined): void {
    this.#wanted.delete(key);
    this.#options.onFound(key, outcome);
    this.#options.onMoved();
  }

  #tried(): string[] {
    return [...this.#worker.trying.keys()].map(jobIdOf);
  }

  #wait(): void {
    if (this.#wanted.size > 0) this.#after("look", lookMs, () => this.#look());
  }

  /** Does something once, if it is not about to be done already. */
  #after(name: "look" | "beat", ms: number, run: () => Promise<void>): void {
    if (this.#closed || this.#timers.has(name)) return;
    const call = () => {
      this.#timers.delete(name);
      void run().catch(this.#options.onTrouble);
    };
    this.#timers.set(name, this.#options.clock.after(ms, call));
  }

  /** What came of the jobs that others try; what the database has not is put in again. */
  async #look(): Promise<void> {
    try {
      const others = [...this.#wanted].filter(([key]) => !this.#worker.trying.has(key));
      const states = await this.#jobs.states(others.map(([key]) => key));
      const gone = others.map(([key]) => key).filter((key) => !states.has(key));
      const verdicts = await shelfOf(this.#checks).find(gone);
      for (const [key, wanted] of others) {
        // It was found, or left, while the others were looked after.
        if (this.#wanted.get(key) !== wanted || this.#worker.trying.has(key)) continue;
        const state = states.get(key);
        if (state?.state === "ended") await this.#hear(key, state.report);
        else if (state?.state === "givenUp") await this.#giveUp(key);
        else if (state) this.#setRunning(wanted, state.state === "running");
        else if (verdicts.has(key)) this.#found(key, verdicts.get(key));
        else await this.#put(wanted);
      }
      this.#worker.wake();
    } finally {
      this.#wait();
    }
  }

  async #hear(key: string, report: JobReport): Promise<void> {
    const verdict = report.kind === "kept" ? (await shelfOf(this.#checks).find([key])).get(key) : undefined;
    await this.#jobs.clear([key]);
    if (report.kind === "refused")
      this.#found(key, { kind: "refused", problem: problemOf(report.id, report.params) });
    else if (verdict || report.kind === "gone") this.#found(key, verdict);
    // Else it is not there at the next look, and is put in again.
  }

  async #giveUp(key: string): Promise<void> {
    await this.#jobs.clear([key]);
    this.#found(key, { kind: "refused", problem: new Problem("worker.givenUp") });
  }

  /** Says that this process is there, and looks who else is. */
  async #beat(): Promise<void> {
    const { onTrouble, onHelpers } = this.#options;
    try {
      await this.#roll.beat(this.#tried());
      const rows = await this.#roll.all();
      const before = JSON.stringify(this.helpers());
      const seen = this.#watch.look(rows, await this.#jobs.running());
      if (JSON.stringify(this.helpers()) !== before) onHelpers();
      await this.#roll.remove(seen.lost.map(({ id }) => id));
      for (const id of seen.orphans) await this.#jobs.giveBack(id);
      for (const notice of workerNotices(seen, this.#roll.id)) onTrouble(notice);
      if (seen.orphans.length > 0) this.#worker.wake();
    } finally {
      this.#after("beat", beatMs, () => this.#beat());
    }
  }
}

function problemOf(id: string, params: Readonly<Record<string, string | number>>): Problem {
  return isMessageId(id) ? new Problem(id, params) : new Problem("cli.unexpected", { reason: id });
}
