import { hypot } from "../numbers/maths.ts";
import { type Body, EdgeShape, Vec2 } from "./copies/planck.generated.js";
import { distanceToSegment, type Point } from "./geometry.ts";
import type { Wall, WallSide, Walls } from "./solids.ts";

/** So few sides get their fixtures at once. */
const fewSides = 4000;
/** A look sees so much farther than it must: so far its answer may hold. */
const lookAheadMm = 50;
/** More than the rounding of a distance. */
const roundingMm = 1e-6;

/** Until when nothing is to be made around a body that moves. */
interface Looked {
  at: Point;
  /** How far from there no side comes near that has no fixture, in mm. */
  freeMm: number;
}

/**
 * Gives a body the sides of fixed walls as fixtures. Fixtures take memory and time to make: where there are very many, a
 * side gets its own when something that could touch it comes near, and keeps it.
 */
export class WallFixtures {
  /** Undefined: all are made. */
  readonly #made: Set<WallSide> | undefined;
  readonly #looked = new WeakMap<object, Looked>();
  /** One for all sides of a wall: contacts with them are one touch. */
  readonly #userData = new Map<Wall, unknown>();

  constructor(
    private readonly walls: Walls,
    private readonly body: Body,
    private readonly friction: number,
    private readonly userDataOf: (id: string) => unknown,
  ) {
    if (walls.sides.length > fewSides) this.#made = new Set();
    else for (const side of walls.sides) this.#make(side);
  }

  /**
   * Makes all that are nearer to a point than `reachMm`.
   * @param moving what is there, always with the same reach
   */
  makeNear(moving: object, point: Point, reachMm: number): void {
    const made = this.#made;
    if (!made) return;
    const looked = this.#looked.get(moving);
    if (looked && hypot(point.x - looked.at.x, point.y - looked.at.y) < looked.freeMm) return;
    this.walls.all.eachNear(point, reachMm, (side) => {
      if (made.has(side)) return;
      made.add(side);
      this.#make(side);
    });
    let nearest = reachMm + lookAheadMm;
    this.walls.all.eachNear(point, nearest, (side) => {
      if (!made.has(side)) nearest = Math.min(nearest, distanceToSegment(point.x, point.y, side));
    });
    this.#looked.set(moving, { at: point, freeMm: nearest - reachMm - roundingMm });
  }

  #make({ a, b, wall }: WallSide): void {
    if (!this.#userData.has(wall)) this.#userData.set(wall, this.userDataOf(wall.id));
    const userData = this.#userData.get(wall);
    const shape = new EdgeShape(new Vec2(a.x / 1000, a.y / 1000), new Vec2(b.x / 1000, b.y / 1000));
    this.body.createFixture({ shape, friction: this.friction, userData });
  }
}
