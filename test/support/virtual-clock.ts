/** Virtual time: what waits is called when the test goes on to its moment. */
export class VirtualClock {
  #nowMs = 0;
  #waiting: { readonly atMs: number; readonly call: () => void }[] = [];

  after(ms: number, call: () => void): () => void {
    const entry = { atMs: this.#nowMs + ms, call };
    this.#waiting.push(entry);
    return () => {
      this.#waiting = this.#waiting.filter((each) => each !== entry);
    };
  }

  async pass(ms: number): Promise<void> {
    const untilMs = this.#nowMs + ms;
    for (;;) {
      await settled();
      const next = this.#waiting.toSorted((a, b) => a.atMs - b.atMs)[0];
      if (!next || next.atMs > untilMs) break;
      this.#nowMs = next.atMs;
      this.#waiting = this.#waiting.filter((each) => each !== next);
      next.call();
    }
    this.#nowMs = untilMs;
  }
}

/** Lets all that waits for a promise go on. */
async function settled(): Promise<void> {
  for (let i = 0; i < 5; i++) await new Promise((resolve) => setImmediate(resolve));
}
