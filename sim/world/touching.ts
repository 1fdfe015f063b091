/** A touch of a robot with something solid. */
export interface Touch {
  readonly phase: "begin" | "end";
  readonly kind: "wall" | "box" | "robot";
  /** The id of the wall or box, or the place of the other robot. */
  readonly element: string;
}

/** What a fixture of planck's belongs to. */
export interface Solid {
  readonly kind: Touch["kind"];
  readonly element: string;
  /** It moves by itself. */
  readonly moving?: boolean;
}

/**
 * Something round that moves by itself rolls along the robot, side by side: between two of its sides there may be steps
 * without a contact. Only after so long without any it is another touch, in µs.
 */
const partedUs = 200_000;

/** What one robot touches, by the contacts of single fixtures. */
export class Touching {
  /** Contacts with each thing. */
  readonly #contacts = new Map<Solid, number>();
  /** Things that move by themselves and have lost contact; for how long still they count as touched, in µs. */
  readonly #parting = new Map<Solid, number>();
  /** What began and ended since its owner last took them. */
  readonly touches: Touch[] = [];

  /** Whether there is any contact. */
  get any(): boolean {
    return this.#contacts.size > 0;
  }

  /**
   * A contact with something begins (1) or ends (-1).
   * @returns whether it is the first with this thing, or the last
   */
  change(solid: Solid, step: 1 | -1): boolean {
    const count = (this.#contacts.get(solid) ?? 0) + step;
    if (count > 0) this.#contacts.set(solid, count);
    else this.#contacts.delete(solid);
    if (count !== (step === 1 ? 1 : 0)) return false;
    if (!solid.moving) this.#tell(solid, step === 1 ? "begin" : "end");
    else if (step === -1) this.#parting.set(solid, partedUs);
    else if (!this.#parting.delete(solid)) this.#tell(solid, "begin");
    return true;
  }

  /** A step of so many µs is over. */
  goOn(stepUs: number): void {
    for (const [solid, leftUs] of this.#parting) {
      if (leftUs > stepUs) {
        this.#parting.set(solid, leftUs - stepUs);
        continue;
      }
      this.#parting.delete(solid);
      this.#tell(solid, "end");
    }
  }

  #tell({ kind, element }: Solid, phase: Touch["phase"]): void {
    this.touches.push({ phase, kind, element });
  }
}
