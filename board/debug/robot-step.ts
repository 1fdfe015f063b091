import type { LinePlaces } from "../../debugger/index.ts";
import type { WireFrame } from "../deploy/wire-value.ts";

export type RobotStepKind = "next" | "stepIn" | "stepOut";

/** A step that a robot's program makes: where it is over is told by breakpoints that are there for it alone. */
export class RobotStep {
  constructor(
    private readonly kind: RobotStepKind,
    /** The task that makes it. */
    readonly fiber: number,
    /** The call that it begins in; the VM also stops when it returns. */
    readonly frame: number,
    private readonly functionIndex: number,
  ) {}

  /**
   * Bytes of the image at which the step may be over, the likely ones first: a board has no room for very many.
   * @param from byte that the step begins at
   */
  placesIn(places: LinePlaces, from: number): number[] {
    if (this.kind === "stepOut") return [];
    const own = places.placesIn(this.functionIndex);
    const ahead = [...own.filter((place) => place > from), ...own.filter((place) => place <= from)];
    return this.kind === "next" ? ahead : [...places.entries, ...ahead];
  }

  /** Whether it is over at a line to which a task has come. */
  endsAt(fiber: number, [innermost]: readonly WireFrame[]): boolean {
    if (fiber !== this.fiber || this.kind === "stepOut") return false;
    return this.kind === "stepIn" || innermost?.self === this.frame;
  }

  /** The same step, on its way out of another call. */
  outOf(frame: number): RobotStep {
    return new RobotStep("stepOut", this.fiber, frame, this.functionIndex);
  }
}
