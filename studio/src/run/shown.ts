import type { RobotEvent } from "../simulate/run-messages.ts";
import type { Recording } from "./recording.ts";

/** What the lamps, strips, screens and buzzers of a robot show at one moment of a run; follows the moment forwards and back. */
export class Shown {
  readonly outputs = new Map<string, number>();
  readonly pixels = new Map<string, { readonly colours: readonly string[]; readonly columns: number }>();
  #next = 0;

  /** @param robot its name */
  constructor(
    private readonly run: Recording,
    private readonly robot: string,
  ) {}

  /** @param timeUs virtual µs */
  moveTo(timeUs: number): void {
    const until = this.run.eventsUntil(timeUs);
    if (until < this.#next) {
      this.outputs.clear();
      this.pixels.clear();
      this.#next = 0;
    }
    for (; this.#next < until; this.#next++) this.#see(this.run.events[this.#next]!);
  }

  #see(event: RobotEvent): void {
    if (event.robot !== this.robot) return;
    if (event.type === "output") this.outputs.set(event.part, event.value);
    if (event.type === "pixels") this.pixels.set(event.part, event);
  }
}
