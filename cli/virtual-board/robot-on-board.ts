import type { Run } from "../../sim/run/run.ts";
import { EspruinoDevice } from "../../virtual-board/espruino/espruino-device.node.ts";
import { Firmware } from "../../virtual-board/firmware/firmware.ts";
import type { VirtualBoard } from "../../virtual-board/virtual-board.ts";

/** The simulated robot round a virtual board; undefined while the board is in boot mode, or Espruino has no program. */
export function robotOn({ device }: VirtualBoard): Run | undefined {
  return device instanceof Firmware || device instanceof EspruinoDevice ? device.run : undefined;
}
