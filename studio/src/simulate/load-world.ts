import resvgUrl from "@resvg/resvg-wasm/index_bg.wasm?url";
import type { WorldFile } from "../../../sim/index.ts";
import { isPrepared, restoreWorld } from "../../../worlds/index.ts";

let last: { readonly text: string; readonly name: string; readonly world: WorldFile } | undefined;

/**
 * The world of a lesson was read when the page was built; a pupil's own drawing is read here.
 * @throws Problem when the drawing is no world
 */
export async function loadWorld(text: string, name: string): Promise<WorldFile> {
  // The same one is asked for with each run and each seed.
  if (last?.text !== text || last.name !== name) last = { text, name, world: await read(text, name) };
  return last.world;
}

async function read(text: string, name: string): Promise<WorldFile> {
  if (isPrepared(text)) return restoreWorld(text, name);
  const { loadRenderer, readWorld } = await import("../../../worlds/reader.ts");
  return readWorld(text, name, await loadRenderer(() => fetch(resvgUrl)));
}
