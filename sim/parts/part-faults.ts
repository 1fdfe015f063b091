/** What can go wrong with the parts of one robot, by part and by the fault's name. */
export class PartFaults {
  readonly #ofPart = new Map<string, Map<string, () => void>>();

  add(part: string, fault: string, happen: () => void): void {
    const faults = this.#ofPart.get(part) ?? new Map<string, () => void>();
    this.#ofPart.set(part, faults.set(fault, happen));
  }

  /** The parts that can be broken, each with its faults. */
  get all(): ReadonlyMap<string, readonly string[]> {
    return new Map([...this.#ofPart].map(([part, faults]) => [part, [...faults.keys()]]));
  }

  /**
   * Breaks a part.
   * @throws RangeError when the part cannot have that fault
   */
  happen(part: string, fault: string): void {
    const happen = this.#ofPart.get(part)?.get(fault);
    if (!happen) throw new RangeError(`no fault "${fault}" of "${part}"`);
    happen();
  }
}
