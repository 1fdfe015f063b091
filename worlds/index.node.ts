/** What other folders use of `worlds/` where Node is. */

export { loadSvgRenderer, loadWorldReader, type WorldReader } from "./load.node.ts";
export { greyPng } from "./sensed/grey-png.node.ts";
