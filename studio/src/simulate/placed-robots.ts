import { parseKit } from "../../../robot-kit/index.ts";
import { placesOf, type WorldFile } from "../../../sim/index.ts";
import { robotShape } from "./frame.ts";
import type { RobotSetup } from "./run-messages.ts";

/** Robots in the order of their places in the drawing, each with its place, kit and shape. */
export function placed<R extends RobotSetup>(robots: readonly R[], world: WorldFile) {
  const places = placesOf(
    robots.map(({ place }) => place),
    world,
  );
  const at = ({ place }: { place: string }) => world.starts.findIndex(({ id }) => id === place);
  return robots
    .map((robot, index) => {
      const kit = parseKit(robot.kitText, "kit");
      return { ...robot, place: places[index]!, kit, shape: robotShape(kit) };
    })
    .sort((a, b) => at(a) - at(b));
}
