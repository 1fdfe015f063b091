import { Random } from "../../sim/numbers/random.ts";
import { hexOf } from "../../sim/world/colour.ts";
import type { RobotModel } from "../../sim/world/robot-model.ts";
import { World } from "../../sim/world/world.ts";
import type { ReadOptions } from "../../worlds/read/read-world.ts";
import { parseWorld } from "./read-world.ts";

const motor = { ratedVolts: 6, noLoadRpm: 200, stallTorqueNmm: 80, deadBand: 0.12 };
/** So small that it can stand between what is drawn. */
const probe: RobotModel = {
  chassis: { frontMm: 1, backMm: 1, leftMm: 1, rightMm: 1 },
  massG: 100,
  wheels: { diameterMm: 2, trackWidthMm: 2 },
  motors: { left: motor, right: motor },
  battery: { volts: 6, internalOhm: 0.3 },
};

/** What sensors of a robot read that can be put anywhere in a drawing. */
export function probeIn(text: string, seed = 1, options: ReadOptions = {}) {
  const file = parseWorld(text, "test.svg", options);
  const world = new World(file, new Random(seed));
  const body = world.addRobot(probe, world.placed.starts[0]!.id);
  const at = (xMm: number, yMm: number, headingDeg = 0) => body.put({ xMm, yMm, headingDeg });
  return {
    file,
    world,
    /** What a line sensor reads, 0 black to 1 white. */
    reflectance(x: number, y: number, spotMm = 3) {
      at(x, y);
      return body.reflectance({ xMm: 0, yMm: 0 }, spotMm);
    },
    /** What a colour sensor reads, `#rrggbb`. */
    colour(x: number, y: number) {
      at(x, y);
      return hexOf(body.colour({ xMm: 0, yMm: 0 }));
    },
    /** How far a wall or box is in a direction; undefined: farther than 2 m. */
    range(x: number, y: number, headingDeg: number) {
      at(x, y, headingDeg);
      return body.rangeMm({ xMm: 0, yMm: 0, headingDeg: 0 }, 2000, 0);
    },
  };
}
