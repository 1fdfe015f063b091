import type { Alarm, Clock } from "./clock.ts";

/** What those need who live in a robot's time but do not move it. */
export type Timekeeper = Pick<Clock, "nowUs" | "nextDueUs" | "alarm">;

/** Alarms on a clock that all end together, as the deadlines of a chip do that loses its power. */
export class AlarmGroup implements Timekeeper {
  readonly #clock: Timekeeper;
  readonly #alarms: Alarm[] = [];

  constructor(clock: Timekeeper) {
    this.#clock = clock;
  }

  get nowUs(): number {
    return this.#clock.nowUs;
  }

  get nextDueUs(): number {
    return this.#clock.nextDueUs;
  }

  alarm(run: (nowUs: number) => void): Alarm {
    const alarm = this.#clock.alarm(run);
    this.#alarms.push(alarm);
    return alarm;
  }

  /** Stops them all. */
  stop(): void {
    for (const alarm of this.#alarms) alarm.set(Number.POSITIVE_INFINITY);
  }
}
