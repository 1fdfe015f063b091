/** What can come to a run from outside. */
export type InputKind =
  /** A user presses one of the robot's buttons, or lets it go. */
  | { readonly kind: "press" | "release"; readonly button: string }
  /** A hand puts the robot elsewhere. */
  | { readonly kind: "place"; readonly xMm: number; readonly yMm: number; readonly headingDeg: number }
  /** A hand moves a box, along the world's axes. */
  | { readonly kind: "move-box"; readonly box: string; readonly dxMm: number; readonly dyMm: number }
  /** A part gets one of the faults that it can have, or is rid of it. */
  | { readonly kind: "fault" | "mend"; readonly part: string; readonly fault: string }
  /** The cable to the computer is pulled. */
  | { readonly kind: "unplug" };

/**
 * An input and its moment. Inputs come between two steps of the world, so that a run that is given them again is the same
 * run.
 */
export type Input = InputKind & {
  /** Virtual µs; a multiple of the world's step. */
  readonly timeUs: number;
  /** The name of the robot that is meant; of a box, whoever moved it. */
  readonly robot: string;
};

/** A fault of one of a robot's parts, as the part's definition names it. */
export interface PartFault {
  readonly part: string;
  readonly fault: string;
}

/** A user presses a button for a while, at a time or at a place. */
export type Press = TimedPress | PlacedPress;

export interface TimedPress {
  /** The button's name on the robot. */
  readonly button: string;
  /** Virtual seconds since power-on. */
  readonly atSeconds: number;
  readonly forSeconds: number;
}

/** When the robot's middle comes into a zone for the first time. */
export interface PlacedPress {
  /** The button's name on the robot. */
  readonly button: string;
  /** The zone's id in the world. */
  readonly zone: string;
  /** Virtual seconds from then on. Default: 0. */
  readonly afterSeconds?: number;
  readonly forSeconds: number;
}

/** Inputs that are still to come, by time; those of one moment in the order in which they were added. */
export class InputQueue {
  readonly #inputs: Input[] = [];

  /** When the next input comes; infinity when none will. */
  get nextDueUs(): number {
    return this.#inputs[0]?.timeUs ?? Number.POSITIVE_INFINITY;
  }

  add(input: Input): void {
    const after = this.#inputs.findIndex(({ timeUs }) => timeUs > input.timeUs);
    this.#inputs.splice(after < 0 ? this.#inputs.length : after, 0, input);
  }

  /** Whether a press of one of a robot's buttons is to come. */
  hasPress(robot: string): boolean {
    return this.#inputs.some((input) => input.robot === robot && input.kind === "press");
  }

  /** Takes what is due. */
  take(nowUs: number): readonly Input[] {
    const later = this.#inputs.findIndex(({ timeUs }) => timeUs > nowUs);
    return this.#inputs.splice(0, later < 0 ? this.#inputs.length : later);
  }
}

/**
 * Presses as inputs, each moment moved to the step of the world that it is in.
 * @param stepUs of the world
 */
export function inputsOf(presses: readonly TimedPress[], robot: string, stepUs: number): Input[] {
  const moment = (seconds: number) => Math.round((seconds * 1e6) / stepUs) * stepUs;
  return presses.flatMap(({ button, atSeconds, forSeconds }): Input[] => {
    const timeUs = moment(atSeconds);
    const untilUs = Math.max(timeUs + stepUs, moment(atSeconds + forSeconds));
    return [
      { kind: "press", robot, button, timeUs },
      { kind: "release", robot, button, timeUs: untilUs },
    ];
  });
}
