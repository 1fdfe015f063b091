import type { SimulationEvent } from "../../sim/index.ts";

/** Lamps, buzzers and buttons as signs that need no translation: ● on, ○ off, ↓ pressed, ↑ let go. */
export class OutputMarks {
  readonly #on = new Set<string>();

  /** The sign and the part's name; undefined for an event that changes nothing to be seen. */
  of(event: SimulationEvent): string | undefined {
    if (event.type === "press") return `${event.phase === "begin" ? "↓" : "↑"} ${event.button}`;
    if (event.type !== "output" || event.value > 0 === this.#on.has(event.part)) return undefined;
    if (event.value > 0) this.#on.add(event.part);
    else this.#on.delete(event.part);
    return `${event.value > 0 ? "●" : "○"} ${event.part}`;
  }
}
