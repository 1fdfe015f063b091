/** What can go wrong with the parts of one robot, by part and by the fault's name. */
export class PartFaults {
  readonly #ofPart = new Map<string, Map<string, () => void>>();

  add(part: string, fault: string, happen: () => void): void {
    const faults = this.#ofPart.get(part) ?? new Map<string, () => void>();
    this.#ofPart.set(part, faults.set(fault, happen));
  }

  /** Parts that can be broken. */
  get parts(): string[] {
    return [...this.#ofPart.keys()];
  }

  /** Faults that a part can have; none for an unknown part. */
  of(part: string): string[] {
    return [...(this.#ofPart.get(part)?.keys() ?? [])];
  }

  /**
   * Breaks a part.
   * @throws RangeError when the part cannot have that fault
   */
  happen(part: string, fault: string): void {
    const happen = this.#ofPart.get(part)?.get(fault);
    if (!happen) throw new RangeError(`"${part}" cannot be ${fault}; it can be: ${this.of(part).join(", ")}`);
    happen();
  }
}
