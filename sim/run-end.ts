import type { Outcome } from "./run-result.ts";
import type { Fault } from "./vm/fault.ts";

/** A program whose last line has run counts as ended when it then did nothing for so long: no timer is left that acts. */
const quietUs = 1_000_000;

/** The first panic leaves the VM's program stopped; it would start anew only after 5 s, which no run waits for. */
const afterFaultUs = 500_000;

/** Whether a run is over, and why. Times are virtual µs. */
export class RunEnd {
  #fault: Fault | undefined;
  #fell = false;
  #lastLineUs: number | undefined;
  #overUs = Number.POSITIVE_INFINITY;

  get fault(): Fault | undefined {
    return this.#fault;
  }

  /** When the program's last line had run. */
  get lastLineUs(): number | undefined {
    return this.#lastLineUs;
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

  /** @param actedUs when the robot last did something */
  lookForQuiet(nowUs: number, actedUs: number): void {
    if (this.#lastLineUs !== undefined && nowUs - actedUs >= quietUs) this.#overUs = nowUs;
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

  outcomeAt(nowUs: number): Outcome {
    if (this.#fault) return "fault";
    if (this.#fell) return "fell";
    return this.isOver(nowUs) ? "finished" : "time";
  }
}
