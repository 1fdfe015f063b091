import { loadWorldReader } from "../../worlds/load.node.ts";

/** Reads a world's drawing. */
export const parseWorld = await loadWorldReader();
