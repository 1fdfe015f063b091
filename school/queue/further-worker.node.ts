import { hostname } from "node:os";
import { Problem } from "../../messages/index.ts";
import { CheckStore } from "../data/check-store.ts";
import { type ClassData, joinServer } from "../data/open-data.node.ts";
import type { LessonShelf } from "../grade/lesson-shelf.node.ts";
import { jobIdOf } from "./check-job.ts";
import { CheckJobs } from "./check-jobs.node.ts";
import { CheckWorker } from "./check-worker.node.ts";
import type { Clock } from "./clock.ts";
import { beatMs, WorkerRoll } from "./worker-roll.node.ts";

/** How often an idle computer asks for a job. */
const askMs = 500;

export interface FurtherWorkerOptions {
  readonly shelf: LessonShelf;
  /** How many are tried side by side. */
  readonly workers: number;
  readonly clock: Clock;
  onTrouble(error: unknown): void;
  /** It cannot go on: the class has another RoboNet by now. */
  onEnd(problem: Problem): void;
}

/** A further computer that tries programs of a class, whose data are on a database server. */
export class FurtherWorker {
  readonly #options: FurtherWorkerOptions;
  readonly #data: ClassData;
  readonly #worker: CheckWorker;
  readonly #roll: WorkerRoll;
  readonly #stops = new Map<"ask" | "beat", () => void>();
  #tried = 0;

  private constructor(options: FurtherWorkerOptions, data: ClassData, jobs: CheckJobs) {
    const { onTrouble } = options;
    this.#options = options;
    this.#data = data;
    this.#roll = new WorkerRoll(data.db, { name: hostname(), size: options.workers });
    this.#worker = new CheckWorker({
      ...options,
      jobs,
      checks: new CheckStore(data.db),
      size: options.workers,
      onBegun: () => this.#roll.beat(this.#trying()),
      onFound: () => void this.#tried++,
      onTrouble: (error) =>
        error instanceof Problem && error.id === "worker.otherVersion"
          ? options.onEnd(error)
          : onTrouble(error),
    });
  }

  /**
   * @param url `postgres://…`
   * @throws Problem when it does not answer, no class was opened there, or one of another RoboNet
   */
  static async join(url: string, options: FurtherWorkerOptions): Promise<FurtherWorker> {
    const data = await joinServer(url);
    try {
      const worker = new FurtherWorker(options, data, await CheckJobs.open(data, false));
      await worker.#beat();
      worker.#again("ask", askMs, async () => worker.#worker.wake());
      worker.#again("beat", beatMs, () => worker.#beat());
      return worker;
    } catch (error) {
      await data.close();
      throw error;
    }
  }

  /** Programs that it has tried. */
  get tried(): number {
    return this.#tried;
  }

  /** Takes no more, and waits for what is being tried. */
  async close(): Promise<void> {
    for (const stop of this.#stops.values()) stop();
    await this.#worker.close();
    await this.#roll.leave().catch(this.#options.onTrouble);
    await this.#data.close();
  }

  #trying(): string[] {
    return [...this.#worker.trying.keys()].map(jobIdOf);
  }

  /** @throws Problem when the class has another RoboNet */
  async #beat(): Promise<void> {
    if ((await this.#roll.engine()) !== this.#options.shelf.engine) throw new Problem("worker.otherVersion");
    await this.#roll.beat(this.#trying());
  }

  #again(name: "ask" | "beat", ms: number, run: () => Promise<void>): void {
    const call = () => {
      this.#again(name, ms, run);
      void run().catch((error: unknown) => {
        const { onEnd, onTrouble } = this.#options;
        if (error instanceof Problem) onEnd(error);
        else onTrouble(error);
      });
    };
    this.#stops.set(name, this.#options.clock.after(ms, call));
  }
}
