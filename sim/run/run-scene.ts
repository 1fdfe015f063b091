import type { World } from "../world/world.ts";
import type { WorldElement } from "../world/world-file.ts";

/**
 * What stood where in a run, as its seed placed it, for questions that a pose alone does not answer. Boxes are where they
 * stood at the start, and what moves by itself where its way begins.
 */
export interface RunScene {
  /** What the robots' wheels really measure across, as a share of what their kits say. */
  readonly wheelsShare: number;
  readonly elements: readonly Pick<
    WorldElement,
    "kind" | "id" | "outlines" | "strokeWidthMm" | "fill" | "way"
  >[];
}

export function sceneOf(world: World): RunScene {
  return {
    wheelsShare: world.placed.wheelsShare,
    elements: world.placed.elements.map(({ kind, id, outlines, strokeWidthMm, fill, way }) => ({
      kind,
      id,
      outlines,
      strokeWidthMm,
      fill,
      ...(way && { way }),
    })),
  };
}
