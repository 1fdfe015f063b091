import type { Timekeeper } from "../time/alarm-group.ts";
import type { Alarm } from "../time/clock.ts";

/** Espruino's `setTimeout` and `setInterval`, in virtual time. */
export class Timers {
  readonly #alarms = new Map<number, Alarm>();
  /** What the handlers of timers get that run once. */
  readonly #args = new Map<number, readonly unknown[]>();
  #next = 1;

  /** @param guard runs what a timer does */
  constructor(
    private readonly clock: Timekeeper,
    private readonly guard: (act: () => void) => void,
  ) {}

  /** What handlers will be handed that are still to run. */
  get pendingArgs(): readonly unknown[] {
    return [...this.#args.values()].flat();
  }

  /** @returns its number, to clear it */
  once(act: (...args: readonly unknown[]) => void, ms: number, args: readonly unknown[]): number {
    const id = this.#next++;
    if (args.length > 0) this.#args.set(id, args);
    return this.#set(id, ms, () => {
      this.#forget(id);
      this.guard(() => act(...args));
    });
  }

  /** At most once in a millisecond. */
  repeatedly(act: () => void, ms: number): number {
    const id = this.#next++;
    const periodUs = Math.max(1000, Math.round(ms * 1000));
    return this.#set(id, ms, (nowUs) => {
      this.#alarms.get(id)?.set(nowUs + periodUs);
      this.guard(act);
    });
  }

  clear(id: number): void {
    this.#alarms.get(id)?.set(Number.POSITIVE_INFINITY);
    this.#forget(id);
  }

  clearAll(): void {
    for (const id of [...this.#alarms.keys()]) this.clear(id);
  }

  #forget(id: number): void {
    this.#alarms.delete(id);
    this.#args.delete(id);
  }

  #set(id: number, ms: number, run: (nowUs: number) => void): number {
    const alarm = this.clock.alarm(run);
    alarm.set(this.clock.nowUs + Math.max(0, Math.round(ms * 1000)));
    this.#alarms.set(id, alarm);
    return id;
  }
}
