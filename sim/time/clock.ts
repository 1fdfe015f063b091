import { AlarmHeap } from "./alarm-heap.ts";

/** Something that is to happen at a time; made by `Clock.alarm`. */
export interface Alarm {
  /** Virtual µs; `Infinity`: not set. */
  readonly dueUs: number;
  /** Sets, moves or (`Infinity`) stops the alarm. A time that has passed is due at once. */
  set(dueUs: number): void;
}

/**
 * Virtual time of one robot, in whole microseconds from power-on, and all that is to happen in it. Nothing in `sim/` knows
 * another time. Alarms go off in the order of their times; those of one time in the order in which they were set.
 */
export class Clock {
  readonly #alarms = new AlarmHeap();
  #nowUs = 0;

  /** Microseconds since power-on; an integer. */
  get nowUs(): number {
    return this.#nowUs;
  }

  /** Virtual µs of the earliest alarm; `Infinity` when none is set. */
  get nextDueUs(): number {
    return this.#alarms.nextDueUs;
  }

  /** An alarm that is not set. */
  alarm(run: (nowUs: number) => void): Alarm {
    return this.#alarms.alarm(run);
  }

  /** Moves time on to `endUs`, alarm by alarm. What is due at `endUs` itself waits; an alarm may take time and end later. */
  runUntil(endUs: number): void {
    while (this.#nowUs < endUs && this.#alarms.nextDueUs < endUs) {
      this.#nowUs = Math.max(this.#nowUs, this.#alarms.nextDueUs);
      this.#alarms.fireFirst(this.#nowUs);
    }
    if (this.#nowUs < endUs) this.#nowUs = endUs;
  }

  /** Lets all go off that is due now, and what that makes due. Time moves only by what an alarm takes. */
  runDue(): void {
    while (this.#alarms.nextDueUs <= this.#nowUs) this.#alarms.fireFirst(this.#nowUs);
  }

  /**
   * Moves time forward within an alarm, by what a transfer or a computation takes.
   * @param us microseconds; an integer of at least 0
   */
  advance(us: number): void {
    if (!Number.isInteger(us) || us < 0) throw new RangeError(`virtual time moves by whole steps, not ${us}`);
    this.#nowUs += us;
  }
}
