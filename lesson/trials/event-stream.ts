import { keptEvents, type SimulationEvent } from "../../sim/index.ts";

/** What a terminal tells of a run. */
export type ToldEvent = Extract<SimulationEvent, { type: "console" | "output" | "press" | "wiring" }>;

export function isTold(event: SimulationEvent): event is ToldEvent {
  return ["console", "output", "press", "wiring"].includes(event.type);
}

/**
 * Passes events on while they are few. A thread that tells of more than the other one can print would fill the memory with
 * messages; so once more have come of a kind than a run keeps from its begin, the rest is told from the run's result.
 */
export class EventStream {
  readonly #counts = new Map<string, number>();
  #open = true;

  constructor(private readonly tell: (event: ToldEvent) => void) {}

  add(event: SimulationEvent): void {
    if (!this.#open || !isTold(event)) return;
    const count = (this.#counts.get(event.type) ?? 0) + 1;
    this.#counts.set(event.type, count);
    this.#open = count <= keptEvents.first;
    if (this.#open) this.tell(event);
  }
}
