import type { CheckQueue, CheckTask, QueueState } from "./check-queue.ts";
import { FairOrder } from "./fair-order.ts";

export interface PoolQueueOptions {
  /** How many are tried side by side. */
  readonly workers: number;
  /** Tries a text and keeps what came of it; must not throw. */
  readonly work: (task: CheckTask) => Promise<void>;
  /** The order or the state of something changed. */
  readonly onChange: () => void;
}

/** A queue of this process. What waits stands in the data, too: after a start it is asked for again. */
export class PoolQueue implements CheckQueue {
  readonly #options: PoolQueueOptions;
  readonly #order = new FairOrder();
  readonly #running = new Map<string, Promise<void>>();
  #closed = false;

  constructor(options: PoolQueueOptions) {
    this.#options = options;
  }

  ask(task: CheckTask, placeId: string): void {
    if (this.#running.has(task.key)) return;
    this.#order.add(task, placeId);
    this.#fill();
    this.#options.onChange();
  }

  leave(key: string, placeId: string): boolean {
    if (this.#running.has(key)) return false;
    this.#order.remove(key, placeId);
    return true;
  }

  stateOf(key: string): QueueState | undefined {
    if (this.#running.has(key)) return { state: "running", ahead: 0 };
    if (!this.#order.has(key)) return undefined;
    return { state: "waiting", ahead: this.#order.keys().indexOf(key) + this.#running.size };
  }

  waitingOf(placeId: string): readonly CheckTask[] {
    return this.#order.of(placeId);
  }

  counts(): { readonly waiting: number; readonly running: number } {
    return { waiting: this.#order.size, running: this.#running.size };
  }

  async close(): Promise<void> {
    this.#closed = true;
    await Promise.all(this.#running.values());
  }

  #fill(): void {
    while (!this.#closed && this.#running.size < this.#options.workers) {
      const next = this.#order.next();
      if (!next) return;
      const { key } = next.task;
      this.#running.set(key, this.#run(next.task));
    }
  }

  async #run(task: CheckTask): Promise<void> {
    await this.#options.work(task);
    this.#running.delete(task.key);
    this.#fill();
    this.#options.onChange();
  }
}
