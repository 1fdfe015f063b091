import type { Fault } from "../../jacdac/index.ts";
import type { GoesOn, Outcome } from "./run-result.ts";

/** A robot at rest whose program has nothing left to do may still be about to: an output or a motor counts as a sign. */
const quietUs = 1_000_000;

/** A robot that pushes against a wall never rests. When it has not come on for so long, it will not. */
const stuckUs = 2_000_000;

/** With the last line the motors stop. The robot comes to rest sooner than this, if nothing drives it on. */
const coastUs = 500_000;

/** The first panic leaves the VM's program stopped; it would start anew only after 5 s, which no run waits for. */
const afterFaultUs = 500_000;

/** When the robot last gave a sign, in virtual µs. */
export interface Signs {
  /** The program printed or switched something, or a motor or wheel turned. */
  readonly actedUs: number;
  /** The program printed or switched something. */
  readonly toldUs: number;
  /** The robot came to another place or heading. */
  readonly movedUs: number;
  /** No motor is driven and no wheel turns now. */
  readonly atRest: boolean;
}

/** Whether a run is over, and why. Times are virtual µs. */
export class RunEnd {
  #fault: Fault | undefined;
  #fell = false;
  #lastLineUs: number | undefined;
  #overUs = Number.POSITIVE_INFINITY;
  /** When work was last seen after the last line. */
  #workUs = 0;

  /** @param work what the program's own files have begun that can still act; asked only after the last line */
  constructor(private readonly work: () => "task" | "press" | undefined) {}

  get fault(): Fault | undefined {
    return this.#fault;
  }

  /** Nothing more can happen at this time. */
  isOver(nowUs: number): boolean {
    return nowUs >= this.#overUs;
  }

  /** A program starts. */
  programStarts(): void {
    this.#lastLineUs = undefined;
  }

  /** @returns whether this is the first time that it has run */
  lastLineHasRun(nowUs: number): boolean {
    if (this.#lastLineUs !== undefined) return false;
    this.#lastLineUs = nowUs;
    return true;
  }

  /** Ends the run when the last line has run, the robot is at rest, and nothing of the program can act any more. */
  look(nowUs: number, signs: Signs): void {
    if (this.#lastLineUs === undefined || nowUs >= this.#overUs) return;
    if (!isQuiet(nowUs, signs)) return;
    if (this.work() === undefined) this.#overUs = nowUs;
    else this.#workUs = nowUs;
  }

  /** When the program had ended, with all that it began; undefined: it has not. */
  endedUs(signs: Signs): number | undefined {
    const lastLineUs = this.#lastLineUs;
    if (lastLineUs === undefined) return undefined;
    const movedUs = signs.actedUs - lastLineUs > coastUs ? signs.actedUs : lastLineUs;
    return Math.max(lastLineUs, signs.toldUs, movedUs, this.#workUs);
  }

  /** Nothing that the robot could do then would mean anything. */
  fall(nowUs: number): void {
    this.#fell = true;
    this.#overUs = nowUs;
  }

  /** The log says that the program failed; it has a moment to say where. */
  programStops(nowUs: number): void {
    if (!Number.isFinite(this.#overUs)) this.#overUs = nowUs + afterFaultUs;
  }

  /**
   * @param nowUs left out: when the run is over is known already
   * @returns whether this is the first fault, which is the one that counts
   */
  fail(fault: Fault, nowUs?: number): boolean {
    if (this.#fault) return false;
    this.#fault = fault;
    if (nowUs !== undefined) this.#overUs = nowUs + afterFaultUs;
    return true;
  }

  /** How a run ends that is stopped at this time, if it is not over already. */
  outcomeAt(nowUs: number, signs: Signs): { readonly outcome: Outcome; readonly goesOn?: GoesOn } {
    if (this.#fault) return { outcome: "fault" };
    if (this.#fell) return { outcome: "fell" };
    const goesOn = this.isOver(nowUs) ? undefined : this.goesOnAt(nowUs, signs);
    return goesOn ? { outcome: "time", goesOn } : { outcome: "finished" };
  }

  /** What of a run that is not over goes on; undefined: it only has not been quiet for long enough. */
  goesOnAt(nowUs: number, signs: Signs): GoesOn | undefined {
    const work = this.work();
    if (this.#lastLineUs === undefined) return work === "press" ? "press" : "program";
    return work ?? (signs.atRest || isQuiet(nowUs, signs) ? undefined : "robot");
  }
}

function isQuiet(nowUs: number, { actedUs, toldUs, movedUs }: Signs): boolean {
  return nowUs - actedUs >= quietUs || (nowUs - movedUs >= stuckUs && nowUs - toldUs >= quietUs);
}
