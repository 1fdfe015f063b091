import { Problem } from "../../messages/index.ts";
import { Random } from "../numbers/random.ts";
import type { RobotModel } from "./robot-model.ts";
import { World } from "./world.ts";
import type { WorldFile } from "./world-file.ts";

/** Seeds that are tried where a seed changes the world: what stands in the way in one of ten is found in nine of ten checks. */
const triedSeeds = 20;

/**
 * Stands robots on all start places of a world, as in a match.
 * @param seed the first that is tried; where the world changes with the seed, the next ones are tried as well
 * @throws Problem that names what is in the way, and the seed if another than the first finds it
 */
export function checkStarts(file: WorldFile, model: RobotModel, seed: number): void {
  const seeds = file.variations.length > 0 ? triedSeeds : 1;
  for (let each = seed; each < seed + seeds; each++) {
    const world = new World(file, new Random(each));
    try {
      for (const { id } of file.starts) world.addRobot(model, id);
    } catch (error) {
      if (!(error instanceof Problem) || each === seed) throw error;
      throw new Problem("world.startInsideSeed", { ...error.params, seed: each }, error.place);
    }
  }
}
