/** What a user does to the robot: presses a button for a while. */
export interface Press {
  /** The button's name in the kit. */
  readonly button: string;
  /** Virtual seconds since power-on. */
  readonly atSeconds: number;
  readonly forSeconds: number;
}

/** A button goes down or comes up. */
export interface ButtonMove {
  readonly timeUs: number;
  readonly button: string;
  readonly phase: "begin" | "end";
}

/** The presses of a run as moves of buttons, in order of time. */
export class PressSchedule {
  readonly #moves: ButtonMove[];

  constructor(presses: readonly Press[] = []) {
    this.#moves = presses
      .flatMap(({ button, atSeconds, forSeconds }): ButtonMove[] => [
        { button, phase: "begin", timeUs: Math.round(atSeconds * 1e6) },
        { button, phase: "end", timeUs: Math.round((atSeconds + forSeconds) * 1e6) },
      ])
      .sort((a, b) => a.timeUs - b.timeUs);
  }

  /** When the next button moves; infinity when none will. */
  get nextDueUs(): number {
    return this.#moves[0]?.timeUs ?? Number.POSITIVE_INFINITY;
  }

  /** Takes the next move. */
  take(): ButtonMove | undefined {
    return this.#moves.shift();
  }
}
