/** What other folders use of `virtual-board/` on Node. */
export type { Storage } from "./espruino/espruino-board.node.ts";
export { EspruinoDevice } from "./espruino/espruino-device.node.ts";
export { blankFlash, keepFlash, readFlash } from "./flash-file.node.ts";
export { Pty } from "./pty.node.ts";
