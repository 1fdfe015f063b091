import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { WorldFile } from "../sim/index.ts";
import { type ReadOptions, readWorld } from "./read/read-world.ts";
import { loadRenderer, type SvgRenderer } from "./svg/renderer.ts";

/** @throws Problem when the drawing is no world */
export type WorldReader = (svg: string, file: string, options?: ReadOptions) => WorldFile;

/** Loads what reads drawings; once in a thread. */
export async function loadWorldReader(): Promise<WorldReader> {
  const renderer = await loadSvgRenderer();
  return (svg, file, options) => readWorld(svg, file, renderer, options);
}

/** Loads what draws SVG; once in a thread. */
export function loadSvgRenderer(): Promise<SvgRenderer> {
  const wasm = createRequire(import.meta.url).resolve("@resvg/resvg-wasm/index_bg.wasm");
  return loadRenderer(() => new WebAssembly.Module(readFileSync(wasm)));
}
