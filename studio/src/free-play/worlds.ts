import type { MessageId } from "../../../messages/index.ts";
import room from "../../../sim/world/empty-room.svg?url";
import line from "./worlds/line.svg?url";
import maze from "./worlds/maze.svg?url";
import ring from "./worlds/ring.svg?url";
import yard from "./worlds/yard.svg?url";

export interface FreeWorld {
  readonly id: string;
  readonly name: MessageId;
  /** Where the drawing can be downloaded. */
  readonly drawing: string;
  /** Loads the world as it was read when the page was built. */
  readonly load: () => Promise<{ readonly default: string }>;
}

/** Worlds to play in. A pupil may bring a drawing of an own one. */
export const freeWorlds: readonly FreeWorld[] = [
  {
    id: "room",
    name: "studio.world.room",
    drawing: room,
    load: () => import("virtual:free-world/sim/world/empty-room.svg"),
  },
  {
    id: "line",
    name: "studio.world.line",
    drawing: line,
    load: () => import("virtual:free-world/studio/src/free-play/worlds/line.svg"),
  },
  {
    id: "yard",
    name: "studio.world.yard",
    drawing: yard,
    load: () => import("virtual:free-world/studio/src/free-play/worlds/yard.svg"),
  },
  {
    id: "maze",
    name: "studio.world.maze",
    drawing: maze,
    load: () => import("virtual:free-world/studio/src/free-play/worlds/maze.svg"),
  },
  {
    id: "ring",
    name: "studio.world.ring",
    drawing: ring,
    load: () => import("virtual:free-world/studio/src/free-play/worlds/ring.svg"),
  },
];
