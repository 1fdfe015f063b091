import type { MessageId } from "../../../messages/index.ts";
import room from "../../../sim/world/empty-room.svg?raw";
import line from "./worlds/line.svg?raw";
import maze from "./worlds/maze.svg?raw";
import ring from "./worlds/ring.svg?raw";
import yard from "./worlds/yard.svg?raw";

export interface FreeWorld {
  readonly id: string;
  readonly name: MessageId;
  readonly svg: string;
}

/** Worlds to play in. A pupil may bring a drawing of an own one. */
export const freeWorlds: readonly FreeWorld[] = [
  { id: "room", name: "studio.world.room", svg: room },
  { id: "line", name: "studio.world.line", svg: line },
  { id: "yard", name: "studio.world.yard", svg: yard },
  { id: "maze", name: "studio.world.maze", svg: maze },
  { id: "ring", name: "studio.world.ring", svg: ring },
];
