import type { RobotBody } from "../../sim/world/robot-body.ts";
import type { World } from "../../sim/world/world.ts";
import { EspruinoDevice } from "../../virtual-board/espruino/espruino-device.node.ts";
import { Firmware } from "../../virtual-board/firmware/firmware.ts";
import type { VirtualBoard } from "../../virtual-board/virtual-board.ts";

/** The simulated robot round a virtual board. */
export interface RobotOnBoard {
  readonly timeUs: number;
  readonly world: World;
  readonly body: RobotBody;
  readonly clearanceMm: number;
  setButton(id: string, pressed: boolean): void;
}

/** Undefined while the board is in boot mode, or Espruino has no program: then the robot only stands. */
export function robotOn({ device }: VirtualBoard): RobotOnBoard | undefined {
  return device instanceof Firmware || device instanceof EspruinoDevice ? device.simulation : undefined;
}
