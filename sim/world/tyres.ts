import { hypot } from "../numbers/maths.ts";

/** Rubber on a smooth table: 0.7 to 0.95 were measured (docs/driving.md, with sources). */
const frictionCoefficient = 0.8;
const gravity = 9.81;
/** Part of the weight on each of two driven wheels; the rest is on the caster. */
const weightOfOneInTwo = 0.42;
/** With four driven wheels there is no caster: each carries a quarter. */
const weightOfOneInFour = 0.25;
/** Force of a tyre per slip, in N per m/s. Steeper would need shorter steps. */
const stiffness = 120;

/** What the floor does to the robot: N, and N·m clockwise. */
export interface TyreForces {
  /** Forward, of all tyres of a side. */
  left: number;
  right: number;
  /** To the right, of all tyres. */
  across: number;
  /** What the tyres' sideways sliding adds to the turning. */
  scrub: number;
}

export interface Tyres {
  /** The floor's grip under each tyre as a share of the usual, in the order of `wheelContacts`. */
  floor: readonly number[];
  /**
   * @param slipLeft how much faster the left tread runs than the floor under it passes, m/s
   * @param sideways of the robot's middle to the right, m/s
   * @param turning clockwise, rad/s
   * @returns the same object each time
   */
  forces(slipLeft: number, slipRight: number, sideways: number, turning: number): TyreForces;
}

/**
 * @param massKg of the whole robot
 * @param gripShare this floor's and rubber's grip against the usual
 * @param wheelbaseM between front and rear axle when four wheels are driven; undefined: two wheels and a caster
 */
export function tyresOf(massKg: number, gripShare: number, wheelbaseM: number | undefined): Tyres {
  const grip = (share: number) => frictionCoefficient * gripShare * share * massKg * gravity;
  return wheelbaseM === undefined
    ? new TwoTyres(grip(weightOfOneInTwo))
    : new FourTyres(grip(weightOfOneInFour), wheelbaseM / 2);
}

/** Two wheels on one axle, and a caster that runs wherever it is pulled. */
class TwoTyres implements Tyres {
  floor: readonly number[] = [1, 1];
  readonly #forces: TyreForces = { left: 0, right: 0, across: 0, scrub: 0 };

  constructor(private readonly grip: number) {}

  forces(slipLeft: number, slipRight: number, sideways: number): TyreForces {
    const forces = this.#forces;
    const left = this.grip * this.floor[0]!;
    const right = this.grip * this.floor[1]!;
    const hold = left + right;
    forces.left = Math.max(-left, Math.min(left, stiffness * slipLeft));
    forces.right = Math.max(-right, Math.min(right, stiffness * slipRight));
    forces.across = Math.max(-hold, Math.min(hold, -2 * stiffness * sideways));
    return forces;
  }
}

/**
 * Four wheels that cannot steer. When such a robot turns, the floor passes under its front tyres to one side and under
 * the rear ones to the other: at x ahead of the middle it passes sideways at (sideways + x · turning), as on any rigid
 * body. A tyre's force goes against its whole slip, forward and sideways together, and can't exceed its grip (the
 * friction circle: J. Y. Wong, Theory of Ground Vehicles, 1.4). So turning on the spot drags each tyre across the floor,
 * with a moment against it of up to 4 · grip · wheelbase / 2, and a tyre that is dragged sideways has less left to push.
 */
class FourTyres implements Tyres {
  floor: readonly number[] = [1, 1, 1, 1];
  readonly #forces: TyreForces = { left: 0, right: 0, across: 0, scrub: 0 };

  constructor(
    private readonly grip: number,
    private readonly halfBase: number,
  ) {}

  forces(slipLeft: number, slipRight: number, sideways: number, turning: number): TyreForces {
    const forces = this.#forces;
    forces.left = forces.right = forces.across = forces.scrub = 0;
    for (const [first, x] of [
      [0, this.halfBase],
      [2, -this.halfBase],
    ] as const) {
      const slipAcross = -(sideways + x * turning);
      const left = this.#forcePerSlip(slipLeft, slipAcross, this.floor[first]!);
      const right = this.#forcePerSlip(slipRight, slipAcross, this.floor[first + 1]!);
      const across = (left + right) * slipAcross;
      forces.left += left * slipLeft;
      forces.right += right * slipRight;
      forces.across += across;
      forces.scrub += x * across;
    }
    return forces;
  }

  /** N per m/s of one tyre: its stiffness, or less where that would pass its grip. */
  #forcePerSlip(along: number, across: number, floor: number): number {
    const slip = hypot(along, across);
    const grip = this.grip * floor;
    return slip * stiffness > grip ? grip / slip : stiffness;
  }
}
