import { type Kit, sensesOf } from "../../robot-kit/schema/kit.ts";
import type { World } from "../world/world.ts";
import type { WorldElement } from "../world/world-file.ts";

/** A place on the robot, in its axes: forward, right. */
export interface RobotPlace {
  readonly xMm: number;
  readonly yMm: number;
}

/**
 * What stood where in a run, as its seed placed it, and where the robot's line sensors are: for questions that a pose
 * alone does not answer. Boxes are where they stood at the start.
 */
export interface RunScene {
  readonly elements: readonly Pick<WorldElement, "kind" | "id" | "outlines" | "strokeWidthMm" | "fill">[];
  /** From left to right. */
  readonly lineSensors: readonly RobotPlace[];
}

export function sceneOf(kit: Kit, world: World): RunScene {
  return {
    elements: world.placed.elements.map(({ kind, id, outlines, strokeWidthMm, fill }) => ({
      kind,
      id,
      outlines,
      strokeWidthMm,
      fill,
    })),
    lineSensors: sensesOf(kit, "reflectance")
      .map(({ sense: { at } }) => ({ xMm: at.xMm, yMm: at.yMm }))
      .sort((a, b) => a.yMm - b.yMm),
  };
}
