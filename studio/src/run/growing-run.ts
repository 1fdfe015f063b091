import type { Batch, Frame, Move, RunReport } from "../simulate/run-messages.ts";
import type { Recording } from "./recording.ts";

/** The simulator that holds a run. */
export interface RunSimulator {
  advance(untilUs: number): Promise<Batch>;
  stop(): Promise<RunReport>;
  move(what: Move): Promise<Frame | undefined>;
}

/** A run that is simulated only as far as somebody wants to see it, until it ends or its time is over. */
export class GrowingRun {
  #asking: Promise<boolean> | undefined;
  #left = false;

  /** @param limitUs when its time is over, virtual µs */
  constructor(
    readonly recording: Recording,
    private readonly simulator: RunSimulator,
    private limitUs: number,
  ) {}

  /** Whether the simulator is at work for it. */
  get asking(): boolean {
    return this.#asking !== undefined;
  }

  /** Settles when the simulator is not at work for it. */
  async idle(): Promise<void> {
    await this.#asking;
  }

  /** Nobody looks at it any more: what is still on its way is dropped. */
  leave(): void {
    this.#left = true;
  }

  /**
   * Asks the simulator for the next piece, unless it is at work already.
   * @returns whether a piece came
   */
  async growTo(untilUs: number): Promise<boolean> {
    const { recording } = this;
    // Virtual time moves by whole microseconds.
    const goalUs = recording.waits ? Math.ceil(untilUs) : Math.min(Math.ceil(untilUs), this.limitUs);
    if (this.#asking || recording.end || goalUs <= recording.edgeUs) return false;
    this.#asking = this.#fetch(goalUs);
    try {
      return await this.#asking;
    } finally {
      this.#asking = undefined;
    }
  }

  /** Moves something by hand at the edge. Returns whether it went there: something may be in the way. */
  async move(what: Move): Promise<boolean> {
    const frame = await this.simulator.move(what);
    if (!frame || this.#left) return false;
    this.recording.retouch(frame);
    return true;
  }

  async #fetch(goalUs: number): Promise<boolean> {
    const { recording, simulator } = this;
    const piece = await simulator.advance(goalUs);
    if (this.#left) return false;
    const beforeUs = recording.edgeUs;
    recording.add(piece);
    // While the program only waits for a press, the time does not count: it waits until somebody presses, or stops it.
    if (recording.waits) this.limitUs += recording.edgeUs - beforeUs;
    if (!recording.end && recording.edgeUs >= this.limitUs) recording.end = await simulator.stop();
    return !this.#left;
  }
}
