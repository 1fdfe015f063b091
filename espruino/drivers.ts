// What of `@robonet/drivers` holds on Espruino.
export { LineArray } from "../drivers/line-array/line-array"
export { WheelEncoder } from "../drivers/rotary-encoder/rotary-encoder"
export { startHcSr04 } from "./hc-sr04"
