/** What other folders use of `board/` on Node. */
export { Upload } from "./espruino/upload.node.ts";
export { defaultFirmwareFolder, FirmwareCache } from "./firmware/cache.node.ts";
export { fetchFirmware } from "./firmware/fetch.node.ts";
export { openFlashLine } from "./flash/flash-line.node.ts";
export {
  type AskForPort,
  boardPorts,
  choosePort,
  describePort,
  listPorts,
  makerOf,
} from "./serial/choose-port.node.ts";
export { NodeSerialLine } from "./serial/port.node.ts";
