/** Gives a part a fault, or takes it away again. */
export type SetFault = (there: boolean) => void;

/** What can go wrong with one robot: by part, and by the fault's name. */
export class PartFaults {
  readonly #ofPart = new Map<string, Map<string, SetFault>>();

  add(part: string, fault: string, set: SetFault): void {
    const faults = this.#ofPart.get(part) ?? new Map<string, SetFault>();
    this.#ofPart.set(part, faults.set(fault, set));
  }

  /** The parts that can be broken, each with its faults. */
  get all(): ReadonlyMap<string, readonly string[]> {
    return new Map([...this.#ofPart].map(([part, faults]) => [part, [...faults.keys()]]));
  }

  /**
   * Breaks a part, or mends it.
   * @throws RangeError when the part cannot have that fault
   */
  set(part: string, fault: string, there: boolean): void {
    const set = this.#ofPart.get(part)?.get(fault);
    if (!set) throw new RangeError(`no fault "${fault}" of "${part}"`);
    set(there);
  }
}
