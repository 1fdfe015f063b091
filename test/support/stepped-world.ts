import type { BodyEvent, RobotBody } from "../../sim/world/robot-body.ts";
import { type World, worldStepUs } from "../../sim/world/world.ts";

/** The first robot of a world. */
export const bodyIn = (world: World): RobotBody => world.robots[0]!;

/**
 * Lets time go by in a world without a program.
 * @param duty of both motors, from -1 to 1; left out: as it is
 * @returns what happened to its first robot
 */
export function stepWorld(world: World, seconds: number, duty?: number): BodyEvent[] {
  if (duty !== undefined)
    for (const side of ["left", "right"] as const) bodyIn(world).setMotor(side, duty, "brake");
  const events: BodyEvent[] = [];
  for (let timeUs = 0; timeUs < seconds * 1e6; timeUs += worldStepUs) {
    world.step();
    events.push(...bodyIn(world).takeEvents());
  }
  return events;
}
