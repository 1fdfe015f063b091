import type { CheckTask } from "./check-queue.ts";

interface Waiting {
  readonly task: CheckTask;
  readonly places: Set<string>;
}

/**
 * Waiting texts in the order in which they are tried: first each place's first one, as they were asked for, then each place's second
 * one. Who asks for ten checks does not keep others waiting.
 */
export class FairOrder {
  readonly #waiting = new Map<string, Waiting>();

  get size(): number {
    return this.#waiting.size;
  }

  add(task: CheckTask, placeId: string): void {
    const there = this.#waiting.get(task.key);
    if (there) there.places.add(placeId);
    else this.#waiting.set(task.key, { task, places: new Set([placeId]) });
  }

  /** Forgets that a place waits for a text; without any place the text is gone. */
  remove(key: string, placeId: string): void {
    const there = this.#waiting.get(key);
    there?.places.delete(placeId);
    if (there?.places.size === 0) this.#waiting.delete(key);
  }

  /** Takes the next one out. */
  next(): Waiting | undefined {
    const [key] = this.keys();
    const next = key === undefined ? undefined : this.#waiting.get(key);
    if (key !== undefined) this.#waiting.delete(key);
    return next;
  }

  /** In order. */
  keys(): string[] {
    const asked = new Map<string, number>();
    const rounds = [...this.#waiting].map(([key, { places }]) => {
      const round = Math.min(...[...places].map((place) => asked.get(place) ?? 0));
      for (const place of places) asked.set(place, (asked.get(place) ?? 0) + 1);
      return { key, round };
    });
    return rounds.sort((a, b) => a.round - b.round).map(({ key }) => key);
  }

  of(placeId: string): CheckTask[] {
    return [...this.#waiting.values()].filter(({ places }) => places.has(placeId)).map(({ task }) => task);
  }

  has(key: string): boolean {
    return this.#waiting.has(key);
  }
}
