import type { LineTrace } from "./line-trace.ts";
import type { Pages } from "./pages.ts";
import type { VmHostState } from "./vm.ts";
import type { LogPlace, PowerOn } from "./vm-log.ts";

/** A moment of a VM between two calls, to which a replay of it can go. */
export interface VmMoment {
  /** Virtual µs of the clock. */
  readonly timeUs: number;
  readonly powerOn: PowerOn;
  readonly pages: Pages;
  readonly host: VmHostState;
  readonly place: Readonly<LogPlace>;
  /** Of the trace. */
  readonly lines: Pick<LineTrace, "length" | "fullAtUs">;
}

/** Virtual µs between two moments. To make one takes some 0.3 ms, to run a second again some 4. */
const firstEachUs = 4_000_000;
/** A program that computes much takes longer to run again: so many lines are a moment's worth as well. */
const linesEach = 20_000;
const mostMoments = 64;

/** Moments of a run that a VM keeps as it goes, so that a replay need not begin at the start. Those of a long run are farther apart. */
export class VmMoments {
  #moments: VmMoment[] = [];
  #eachUs = firstEachUs;
  #linesEach = linesEach;

  /** In order. */
  get all(): readonly VmMoment[] {
    return this.#moments;
  }

  /**
   * Whether it is time for another one.
   * @param lines that the program has run
   */
  isDue(timeUs: number, lines: number): boolean {
    const last = this.#moments.at(-1);
    return !last || timeUs >= last.timeUs + this.#eachUs || lines >= last.lines.length + this.#linesEach;
  }

  add(moment: VmMoment): void {
    this.#moments.push(moment);
    if (this.#moments.length <= mostMoments) return;
    // The first one is where a replay begins that wants to go before all others.
    this.#moments = this.#moments.filter((_, i) => i % 2 === 0);
    this.#eachUs *= 2;
    this.#linesEach *= 2;
  }
}
