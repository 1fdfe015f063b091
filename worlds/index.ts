/** What other folders use of `worlds/`. What reads drawings is large, and stands in `reader.ts`. */

export { isPrepared, prepareWorld, restoreWorld } from "./prepared/prepared-world.ts";
export { drawSensed, type SensedFloor, sensedFloor } from "./sensed/sensed-drawing.ts";
