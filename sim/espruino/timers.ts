import type { Timekeeper } from "../time/alarm-group.ts";
import type { Alarm } from "../time/clock.ts";

/** Espruino's `setTimeout` and `setInterval`, in virtual time. */
export class Timers {
  readonly #alarms = new Map<number, Alarm>();
  #next = 1;

  /** @param guard runs what a timer does */
  constructor(
    private readonly clock: Timekeeper,
    private readonly guard: (act: () => void) => void,
  ) {}

  /** Whether one is set. */
  get pending(): boolean {
    return this.#alarms.size > 0;
  }

  /** @returns its number, to clear it */
  once(act: () => void, ms: number): number {
    const id = this.#next++;
    return this.#set(id, ms, () => {
      this.#alarms.delete(id);
      this.guard(act);
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
    this.#alarms.delete(id);
  }

  clearAll(): void {
    for (const id of [...this.#alarms.keys()]) this.clear(id);
  }

  #set(id: number, ms: number, run: (nowUs: number) => void): number {
    const alarm = this.clock.alarm(run);
    alarm.set(this.clock.nowUs + Math.max(0, Math.round(ms * 1000)));
    this.#alarms.set(id, alarm);
    return id;
  }
}
