/** What other folders use of `virtual-board/`. */
export { Firmware } from "./firmware/firmware.ts";
export { Pace } from "./pace.ts";
export { RomLoader } from "./rom/rom-loader.ts";
export type { FlashMemory, SerialDeviceMaker, StartMode } from "./serial/serial-device.ts";
export { VirtualBoard } from "./virtual-board.ts";
