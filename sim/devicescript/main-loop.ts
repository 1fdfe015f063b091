import type { Timekeeper } from "../time/alarm-group.ts";
import { AlarmHeap } from "../time/alarm-heap.ts";
import type { Alarm, Clock } from "../time/clock.ts";

/**
 * The firmware's main loop (`main/main.c` of devicescript-esp32): one pass runs all services that are due, then the program.
 * Passes come at each tick of a timer, and after a frame that the chip sends itself or gets over USB. What is to happen at
 * another time waits for the next pass.
 *
 * `sync_main_loop_timer` reads `tim_max_sleep`, 10 ms, alone; services ask for more by `jd_set_max_sleep`, which it does not
 * look at (firmware 2.8.0 and newer).
 */
export class MainLoop implements Timekeeper {
  readonly #due = new AlarmHeap();
  readonly #next: Alarm;
  readonly #clock: Pick<Clock, "nowUs" | "alarm">;
  readonly #periodUs: number;
  #running = false;
  #started = false;
  #posted = false;

  /** @param program runs the program; may take time */
  constructor(clock: Pick<Clock, "nowUs" | "alarm">, periodUs: number, program: () => void) {
    this.#clock = clock;
    this.#periodUs = periodUs;
    this.#next = clock.alarm((nowUs) => this.#pass(nowUs, program));
  }

  get nowUs(): number {
    return this.#clock.nowUs;
  }

  get nextDueUs(): number {
    return this.#due.nextDueUs;
  }

  alarm(run: (nowUs: number) => void): Alarm {
    const due = this.#due.alarm(run);
    return {
      get dueUs() {
        return due.dueUs;
      },
      set: (dueUs) => {
        due.set(dueUs);
        if (dueUs <= this.#clock.nowUs) this.post();
      },
    };
  }

  /** The first pass, in virtual µs. */
  start(atUs: number): void {
    this.#started = true;
    this.#next.set(atUs);
  }

  /** A frame has come: a pass follows at once, or after the one that runs. */
  post(): void {
    if (this.#running) this.#posted = true;
    else if (this.#started) this.#next.set(this.#clock.nowUs);
  }

  /** No further pass. */
  stop(): void {
    this.#started = false;
    this.#next.set(Number.POSITIVE_INFINITY);
  }

  #pass(nowUs: number, program: () => void): void {
    this.#running = true;
    this.#posted = false;
    while (this.#due.nextDueUs <= nowUs) this.#due.fireFirst(nowUs);
    program();
    this.#running = false;
    if (!this.#started) return;
    const tickUs = (1 + Math.floor(nowUs / this.#periodUs)) * this.#periodUs;
    this.#next.set(this.#posted ? this.#clock.nowUs : Math.max(tickUs, this.#clock.nowUs));
  }
}
