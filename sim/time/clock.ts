/** Virtual time of one run, in whole microseconds from power-on. Nothing in `sim/` knows another time. */
export class Clock {
  #nowUs = 0;

  /** Microseconds since power-on; an integer. */
  get nowUs(): number {
    return this.#nowUs;
  }

  /**
   * Moves time forward.
   * @param us microseconds; an integer of at least 0
   */
  advance(us: number): void {
    if (!Number.isInteger(us) || us < 0) throw new RangeError(`virtual time moves by whole steps, not ${us}`);
    this.#nowUs += us;
  }
}
