import type { SimulationEvent } from "../../../sim/run-result.ts";
import type { Source } from "../language/protocol.ts";
import type { Batch, Frame, RunEnd, Scene } from "../simulate/protocol.ts";

/** A run as far as it is simulated. The page shows it at its own speed, and can go back in it. */
export class Recording {
  readonly frames: Frame[];
  readonly events: SimulationEvent[] = [];
  end: RunEnd | undefined;

  constructor(
    readonly scene: Scene,
    readonly seed: number,
    /** The program that runs. */
    readonly source: Source,
  ) {
    this.frames = [scene.first];
  }

  add({ frames, events, end }: Batch): void {
    for (const frame of frames) this.frames.push(frame);
    for (const event of events) this.events.push(event);
    if (end) this.end = end;
  }

  /** Something was moved by hand at the edge of the run. */
  retouch(frame: Frame): void {
    this.frames[this.frames.length - 1] = frame;
  }

  /** Virtual µs that are simulated. */
  get edgeUs(): number {
    return this.frames.at(-1)!.timeUs;
  }

  /** Index of the last frame at or before a moment. */
  frameAt(timeUs: number): number {
    let [low, high] = [0, this.frames.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.frames[middle]!.timeUs <= timeUs) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** How many events have happened by a moment. */
  eventsUntil(timeUs: number): number {
    let [low, high] = [0, this.events.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.events[middle]!.timeUs <= timeUs) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
