import type { SimulationEvent } from "../../../sim/index.ts";
import type { Source } from "../language/protocol.ts";
import type { Batch, Frame, RunEnd, Scene } from "../simulate/protocol.ts";

/** A run as far as it is simulated. The page shows it at its own speed, and can go back in it. */
export class Recording {
  readonly frames: Frame[];
  readonly events: SimulationEvent[] = [];
  /** Lines of the console that are not among the events. */
  lostLines = 0;
  /** At the edge the program waits for a press of a button, and nothing else goes on. */
  waits = false;
  end: RunEnd | undefined;

  constructor(
    readonly scene: Scene,
    readonly seed: number,
    /** The program that runs. */
    readonly source: Source,
  ) {
    this.frames = [scene.first];
  }

  add({ frames, events, lostLines, waits, end }: Batch): void {
    for (const frame of frames) this.#addFrame(frame, waits);
    for (const event of events) this.events.push(event);
    this.lostLines = lostLines;
    this.waits = waits;
    if (end) this.end = end;
  }

  /** A robot that waits for hours must not fill the memory: of frames that are the same, the first and the last stay. */
  #addFrame(frame: Frame, waits: boolean): void {
    const [before, last] = this.frames.slice(-2);
    if (waits && before && last && isSame(before, last) && isSame(last, frame)) this.frames.pop();
    this.frames.push(frame);
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

function isSame(one: Frame, other: Frame): boolean {
  return JSON.stringify({ ...one, timeUs: 0 }) === JSON.stringify({ ...other, timeUs: 0 });
}
