// What of `@robonet/drivers` holds on Espruino.
export { LineArray } from "../drivers/line-array/line-array"
export { DriveEncoder } from "../drivers/rotary-encoder/drive-encoder"
export { storedTask } from "../drivers/stored-task"
export { startHCSR04 } from "./hc-sr04"
