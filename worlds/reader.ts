/** What reads drawings, with a library of 2.5 MB: the page loads it only for a pupil's own drawing. */
export { type ReadOptions, readWorld } from "./read/read-world.ts";
export { sayUnit } from "./read/say-unit.ts";
export { loadRenderer, type SvgRenderer } from "./svg/renderer.ts";
