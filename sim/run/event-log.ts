import type { SimulationEvent } from "./run-result.ts";

/** How many events of each kind are kept: the first ones and the last ones of a run. */
export const keptEvents = { first: 5_000, last: 1_000 } as const;

/** A screen's colours take more room. */
const keptPixels = { first: 500, last: 100 };

type Kind = SimulationEvent["type"];

/** Those that were left out in the middle of a run, by kind. */
export type LeftOut = Partial<Record<Kind, number>>;

/** The events of a run in order. A program that prints without an end does not fill the memory. */
export class EventLog {
  #events: SimulationEvent[] = [];
  readonly #counts = new Map<Kind, number>();
  readonly #leftOut = new Map<Kind, number>();

  /** What is kept: the first and the last of each kind, and until `trim` some more. */
  get events(): readonly SimulationEvent[] {
    return this.#events;
  }

  get leftOut(): LeftOut {
    return Object.fromEntries(this.#leftOut);
  }

  add(event: SimulationEvent): void {
    this.#events.push(event);
    const count = (this.#counts.get(event.type) ?? 0) + 1;
    this.#counts.set(event.type, count);
    const { first, last } = limitsOf(event.type);
    // Twice the last ones: the list is copied once for many events.
    if (count > first + 2 * last) this.#drop(event.type);
  }

  /** Leaves of each kind only what is to be kept. */
  trim(): void {
    for (const kind of this.#counts.keys()) this.#drop(kind);
  }

  #drop(kind: Kind): void {
    const { first, last } = limitsOf(kind);
    const count = this.#counts.get(kind)!;
    const excess = count - first - last;
    if (excess <= 0) return;
    let seen = 0;
    this.#events = this.#events.filter((event) => {
      if (event.type !== kind) return true;
      seen++;
      return seen <= first || seen > first + excess;
    });
    this.#counts.set(kind, count - excess);
    this.#leftOut.set(kind, (this.#leftOut.get(kind) ?? 0) + excess);
  }
}

function limitsOf(kind: Kind): { readonly first: number; readonly last: number } {
  return kind === "pixels" ? keptPixels : keptEvents;
}
