import type { SimulationEvent } from "../../../sim/index.ts";
import type { Recording } from "./recording.ts";

/** What lamps, strips, screens and buzzers show at one moment of a run; follows the moment forwards and back. */
export class Shown {
  readonly outputs = new Map<string, number>();
  readonly pixels = new Map<string, { readonly colours: readonly string[]; readonly columns: number }>();
  readonly touching = new Set<string>();
  #next = 0;

  constructor(private readonly run: Recording) {}

  /** @param timeUs virtual µs */
  moveTo(timeUs: number): void {
    const until = this.run.eventsUntil(timeUs);
    if (until < this.#next) {
      this.outputs.clear();
      this.pixels.clear();
      this.touching.clear();
      this.#next = 0;
    }
    for (; this.#next < until; this.#next++) this.#see(this.run.events[this.#next]!);
  }

  #see(event: SimulationEvent): void {
    if (event.type === "output") this.outputs.set(event.part, event.value);
    if (event.type === "pixels") this.pixels.set(event.part, event);
    if (event.type === "contact") {
      if (event.phase === "begin") this.touching.add(event.element);
      else this.touching.delete(event.element);
    }
  }
}
