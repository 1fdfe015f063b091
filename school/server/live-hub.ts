/** Takes an event of one topic. */
export interface Listener {
  /** @param replaces what waits to be sent of the same event is old now */
  send(event: string, data: unknown, replaces?: boolean): void;
  /** Ends the line after what was sent. */
  end(): void;
}

/**
 * Who listens to what. Topics: `place:ID`, a pupil's pages; `class:ID`, all pages of a class; `grid:ID` and `projector:ID`, the
 * teacher's.
 */
export class LiveHub {
  readonly #topics = new Map<string, Set<Listener>>();

  /** @returns ends the listening */
  listen(topics: readonly string[], listener: Listener): () => void {
    for (const topic of topics) {
      const listeners = this.#topics.get(topic) ?? new Set();
      this.#topics.set(topic, listeners.add(listener));
    }
    return () => {
      for (const topic of topics) {
        const listeners = this.#topics.get(topic);
        listeners?.delete(listener);
        if (listeners?.size === 0) this.#topics.delete(topic);
      }
    };
  }

  has(topic: string): boolean {
    return this.#topics.has(topic);
  }

  tell(topic: string, event: string, data: unknown, replaces = false): void {
    for (const listener of this.#topics.get(topic) ?? []) listener.send(event, data, replaces);
  }

  /** Tells why, and ends the lines. */
  end(topic: string, reason: string): void {
    for (const listener of [...(this.#topics.get(topic) ?? [])]) {
      listener.send("ended", { reason });
      listener.end();
    }
  }

  endAll(reason: string): void {
    for (const topic of [...this.#topics.keys()]) this.end(topic, reason);
  }
}
