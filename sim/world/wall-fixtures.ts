import { type Body, EdgeShape, Vec2 } from "./copies/planck.generated.js";
import { type Point, type Segment, sides } from "./geometry.ts";
import { SegmentGrid } from "./segment-grid.ts";
import type { WorldElement } from "./world-file.ts";

/** So few sides get their fixtures at once. */
const fewSides = 4000;

interface Side extends Segment {
  readonly userData: unknown;
  made: boolean;
}

/**
 * Gives a body the sides of fixed walls as fixtures. Fixtures take memory and time to make: where there are very many, a
 * side gets its own when something that could touch it comes near, and keeps it.
 */
export class WallFixtures {
  readonly #waiting: SegmentGrid<Side> | undefined;

  constructor(
    walls: readonly Pick<WorldElement, "id" | "outlines">[],
    private readonly body: Body,
    private readonly friction: number,
    userDataOf: (id: string) => unknown,
  ) {
    const all = walls.flatMap(({ id, outlines }) => {
      const userData = userDataOf(id);
      return outlines.flatMap(sides).map(({ a, b }): Side => ({ a, b, userData, made: false }));
    });
    if (all.length > fewSides) this.#waiting = new SegmentGrid(all);
    else for (const side of all) this.#make(side);
  }

  /** Makes all that are nearer to a point than `reachMm`. */
  makeNear(point: Point, reachMm: number): void {
    this.#waiting?.eachNear(point, reachMm, (side) => {
      if (!side.made) this.#make(side);
    });
  }

  #make(side: Side): void {
    side.made = true;
    const { a, b, userData } = side;
    const shape = new EdgeShape(new Vec2(a.x / 1000, a.y / 1000), new Vec2(b.x / 1000, b.y / 1000));
    this.body.createFixture({ shape, friction: this.friction, userData });
  }
}
