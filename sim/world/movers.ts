import { type Body, EdgeShape, type World as Planck, Vec2 } from "./copies/planck.generated.js";
import { type Point, sides } from "./geometry.ts";
import { SegmentGrid } from "./segment-grid.ts";
import { isSeen, type Shifted } from "./solids.ts";
import { offsetAt, type TimedWay } from "./timed-way.ts";
import type { WorldElement } from "./world-file.ts";

/** A wall or a box that goes its way whatever is in it. */
interface Mover {
  readonly way: TimedWay;
  readonly body: Body;
  /** Where its way begins. */
  readonly outlines: WorldElement["outlines"];
  readonly grid: SegmentGrid;
  readonly topMm: number | undefined;
}

/** All that moves by itself. Where it is follows from the time alone. */
export class Movers {
  readonly #movers: Mover[] = [];
  #timeUs = 0;

  constructor(
    private readonly planck: Planck,
    private readonly friction: number,
  ) {}

  add({ outlines, topMm }: WorldElement, way: TimedWay, userData: unknown): void {
    const body = this.planck.createBody({ type: "kinematic", allowSleep: false });
    const segments = outlines.flatMap(sides);
    for (const { a, b } of segments) {
      const [from, to] = [new Vec2(a.x / 1000, a.y / 1000), new Vec2(b.x / 1000, b.y / 1000)];
      body.createFixture({ shape: new EdgeShape(from, to), friction: this.friction, userData });
    }
    const grid = new SegmentGrid(segments);
    this.#movers.push({ way, body, outlines, grid, topMm });
  }

  get none(): boolean {
    return this.#movers.length === 0;
  }

  /** Whether a side of one is nearer to a point than `reachMm`. */
  isNear({ x, y }: Point, reachMm: number): boolean {
    return this.#movers.some(({ way, grid }) => {
      const offset = offsetAt(way, this.#timeUs);
      return grid.isNear({ x: x - offset.x, y: y - offset.y }, reachMm);
    });
  }

  /** What level rays at a height can meet. */
  seenFrom(heightMm: number): Shifted[] {
    return this.#movers
      .filter((mover) => isSeen(mover, heightMm))
      .map(({ way, grid }) => ({ grid, offset: offsetAt(way, this.#timeUs) }));
  }

  /** Outlines where they are now, in mm. */
  get outlines(): Point[][][] {
    return this.#movers.map(({ way, outlines }) => {
      const offset = offsetAt(way, this.#timeUs);
      return outlines.map((outline) => outline.map(({ x, y }) => ({ x: x + offset.x, y: y + offset.y })));
    });
  }

  /** Gives the bodies the place and the speed that they have in the step that begins. */
  aim(stepUs: number): void {
    for (const { way, body } of this.#movers) {
      const from = offsetAt(way, this.#timeUs);
      const to = offsetAt(way, this.#timeUs + stepUs);
      // Millimetres in a step of so many microseconds, as metres a second.
      const perStep = 1000 / stepUs;
      body.setTransform(new Vec2(from.x / 1000, from.y / 1000), 0);
      body.setLinearVelocity(new Vec2((to.x - from.x) * perStep, (to.y - from.y) * perStep));
    }
  }

  /** The step is over. */
  goOn(stepUs: number): void {
    this.#timeUs += stepUs;
  }
}
