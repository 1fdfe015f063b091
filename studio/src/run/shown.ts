import type { RobotEvent } from "../simulate/run-messages.ts";
import type { Recording } from "./recording.ts";

/** What the lamps, strips, screens and buzzers of a robot show, and how it fares, at one moment of a run; follows the moment forwards and back. */
export class Shown {
  readonly outputs = new Map<string, number>();
  readonly pixels = new Map<string, { readonly colours: readonly string[]; readonly columns: number }>();
  #touches = 0;
  #ended = false;
  #failed = false;
  #next = 0;

  /** @param robot its name */
  constructor(
    private readonly run: Recording,
    private readonly robot: string,
  ) {}

  /** Whether it touches something. */
  get touching(): boolean {
    return this.#touches > 0;
  }

  /** Whether its program came to its end. */
  get ended(): boolean {
    return this.#ended;
  }

  /** Whether a fault ended its program. */
  get failed(): boolean {
    return this.#failed;
  }

  /** @param timeUs virtual µs */
  moveTo(timeUs: number): void {
    const until = this.run.eventsUntil(timeUs);
    if (until < this.#next) {
      this.outputs.clear();
      this.pixels.clear();
      this.#touches = 0;
      this.#ended = false;
      this.#failed = false;
      this.#next = 0;
    }
    for (; this.#next < until; this.#next++) this.#see(this.run.events[this.#next]!);
  }

  #see(event: RobotEvent): void {
    if (event.robot !== this.robot) return;
    if (event.type === "output") this.outputs.set(event.part, event.value);
    if (event.type === "pixels") this.pixels.set(event.part, event);
    if (event.type === "contact") this.#touches += event.phase === "begin" ? 1 : -1;
    if (event.type === "end") this.#ended = true;
    if (event.type === "fault" || event.type === "fell") this.#failed = true;
  }
}
