/**
 * Turns for what places ask for, the least first: start-time fair queueing (P. Goyal, H. Vin, H. Cheng, 1996), each job counting the
 * same. Each place's first one comes before anybody's second, who asks for ten keeps nobody waiting, and a turn never changes: so the
 * database can sort by it.
 */
export class FairTurns {
  /** The turn that was begun last. */
  #begun = 0;

  /** @param waiting turns of the place that were not begun yet */
  next(waiting: Iterable<number>): number {
    return Math.max(this.#begun, ...waiting) + 1;
  }

  begun(turn: number): void {
    this.#begun = Math.max(this.#begun, turn);
  }
}
