import { isInside, type Point } from "./geometry.ts";
import type { WorldElement } from "./world-file.ts";

interface GripPatch {
  readonly outlines: WorldElement["outlines"];
  readonly friction: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** How tyres hold from place to place, as a share of the usual: where patches overlap, as on the one drawn last. */
export class GripMap {
  /** The one drawn last comes first. */
  readonly #patches: readonly GripPatch[];

  constructor(elements: readonly Pick<WorldElement, "friction" | "outlines">[]) {
    this.#patches = elements
      .flatMap(({ friction, outlines }) => (friction === undefined ? [] : [patchOf(friction, outlines)]))
      .reverse();
  }

  get varies(): boolean {
    return this.#patches.length > 0;
  }

  at({ x, y }: Point): number {
    for (const { left, right, top, bottom, outlines, friction } of this.#patches)
      if (x >= left && x <= right && y >= top && y <= bottom && isInside(outlines, x, y)) return friction;
    return 1;
  }
}

function patchOf(friction: number, outlines: WorldElement["outlines"]): GripPatch {
  const bounds = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity };
  for (const { x, y } of outlines.flat()) {
    bounds.left = Math.min(bounds.left, x);
    bounds.right = Math.max(bounds.right, x);
    bounds.top = Math.min(bounds.top, y);
    bounds.bottom = Math.max(bounds.bottom, y);
  }
  return { friction, outlines, ...bounds };
}
