import type { SimulationEvent } from "../../../sim/index.ts";
import type { RobotEvent } from "./run-messages.ts";

/** Of each kind and robot. A program that prints without a pause would fill the page's memory within a minute. */
const most = 10_000;

/** Collects what happens in a run for the page's next piece of it. */
export class EventBatch {
  #events: RobotEvent[] = [];
  readonly #counts = new Map<string, number>();

  add(event: SimulationEvent, robot: string): void {
    const key = keyOf(event.type, robot);
    const count = (this.#counts.get(key) ?? 0) + 1;
    this.#counts.set(key, count);
    if (count <= most) this.#events.push({ ...event, robot });
  }

  /** Lines of a robot's console that the page does not get, in the whole run. */
  lostLines(robot: string): number {
    return Math.max(0, (this.#counts.get(keyOf("console", robot)) ?? 0) - most);
  }

  take(): RobotEvent[] {
    const taken = this.#events;
    this.#events = [];
    return taken;
  }
}

function keyOf(type: SimulationEvent["type"], robot: string): string {
  return `${type} ${robot}`;
}
