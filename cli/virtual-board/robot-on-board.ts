import type { Run } from "../../sim/index.ts";
import { EspruinoDevice } from "../../virtual-board/index.node.ts";
import { Firmware, type VirtualBoard } from "../../virtual-board/index.ts";

/** The simulated robot round a virtual board; undefined while the board is in boot mode, or Espruino has no program. */
export function robotOn({ device }: VirtualBoard): Run | undefined {
  return device instanceof Firmware || device instanceof EspruinoDevice ? device.run : undefined;
}
