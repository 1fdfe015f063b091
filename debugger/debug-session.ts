import { next, stepBack, stepBackIn, stepBackOut, stepIn, stepOut } from "./stepping.ts";
import { type Pause, type Stop, Stops, type StopWish } from "./stops.ts";
import type { WatchedProgram } from "./watched-program.ts";

const steps = { next, stepIn, stepOut, stepBack, stepBackIn, stepBackOut } as const;
export type StepKind = keyof typeof steps;

/**
 * Where a move came to an end. `failed`: at the line at which the program failed; `end` and `begin`: no line ran after that, or
 * before it; `nowhere`: the task has no such line, and nothing moved.
 */
export type Arrival =
  | ({ readonly type: "breakpoint" } & Stop)
  | { readonly type: "step" | "failed" | "end" | "begin" | "nowhere" };

/** A person who goes forwards and backwards through what a program did. */
export class DebugSession {
  readonly stops: Stops;
  /** Where they may stop. */
  breakpoints: readonly StopWish[] = [];
  #index = 0;

  /** @param failedAt the entry at which the program failed */
  constructor(
    readonly program: WatchedProgram,
    pause: Pause,
    public failedAt?: number,
  ) {
    this.stops = new Stops(program, pause);
  }

  /** The entry of the trace at which they are; its line is about to run. */
  get index(): number {
    return this.#index;
  }

  /** To the last entry that is not later than a time in virtual µs. */
  goToTime(timeUs: number): void {
    this.#index = Math.max(0, this.program.trace.countUntil(timeUs) - 1);
  }

  /** To an entry of the trace. */
  goTo(index: number): void {
    this.#index = index;
  }

  /**
   * A step; over and out of calls, a breakpoint in them stops it.
   * @param task the fiber that makes it; left out: the one that runs
   */
  async step(kind: StepKind, signal?: AbortSignal, task?: number): Promise<Arrival> {
    const to = this.#target(kind, task);
    if (to === undefined) return { type: "nowhere" };
    if (kind === "next" || kind === "stepOut") {
      const [stop] = await this.stops.between(this.#index + 1, to, this.breakpoints, signal);
      if (stop) return this.#arrive(stop.index, { type: "breakpoint", ...stop });
    }
    return this.#arrive(to, { type: "step" });
  }

  /** On to the next breakpoint, to where the program failed, or to the last line that ran. */
  async continue(signal?: AbortSignal): Promise<Arrival> {
    const stop = await this.stops.after(this.#index, this.breakpoints, signal);
    const { failedAt } = this;
    if (failedAt !== undefined && failedAt > this.#index && !(stop && stop.index <= failedAt))
      return this.#arrive(failedAt, { type: "failed" });
    if (stop) return this.#arrive(stop.index, { type: "breakpoint", ...stop });
    return this.#arrive(this.program.trace.length - 1, { type: "end" });
  }

  /** Back to the breakpoint before, or to the first line that ran. */
  async reverseContinue(signal?: AbortSignal): Promise<Arrival> {
    const stop = await this.stops.before(this.#index, this.breakpoints, signal);
    return stop
      ? this.#arrive(stop.index, { type: "breakpoint", ...stop })
      : this.#arrive(0, { type: "begin" });
  }

  #target(kind: StepKind, task: number | undefined): number | undefined {
    const { trace } = this.program;
    let from = this.#index;
    // A task that waits stands where it ran last.
    while (task !== undefined && trace.at(from).fiber !== task) if (--from < 0) return undefined;
    const isForward = kind === "next" || kind === "stepIn" || kind === "stepOut";
    let to = steps[kind](trace, from);
    while (isForward && to !== undefined && to <= this.#index) to = steps[kind](trace, to);
    return to;
  }

  #arrive(index: number, arrival: Arrival): Arrival {
    this.#index = index;
    return arrival;
  }
}
