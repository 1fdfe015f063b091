import type { SimulationEvent } from "../../../sim/index.ts";

/** Of each kind. A program that prints without a pause would fill the page's memory within a minute. */
const most = 10_000;

/** Collects what happens in a run for the page's next piece of it. */
export class EventBatch {
  #events: SimulationEvent[] = [];
  readonly #counts = new Map<string, number>();
  #lostLines = 0;

  add(event: SimulationEvent): void {
    const count = (this.#counts.get(event.type) ?? 0) + 1;
    this.#counts.set(event.type, count);
    if (count <= most) this.#events.push(event);
    else if (event.type === "console") this.#lostLines++;
  }

  /** Lines of the console that the page does not get, in the whole run. */
  get lostLines(): number {
    return this.#lostLines;
  }

  take(): SimulationEvent[] {
    const taken = this.#events;
    this.#events = [];
    return taken;
  }
}
