import resvgUrl from "@resvg/resvg-wasm/index_bg.wasm?url";
import { Problem } from "../../../messages/index.ts";
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

/**
 * What reads drawings, one after the other, without waiting.
 * @throws Problem when it does not come over the network
 */
export async function loadReader(): Promise<(text: string, name: string) => WorldFile> {
  const { loadRenderer, readWorld } = await import("../../../worlds/reader.ts");
  const renderer = await loadRenderer(() =>
    fetch(resvgUrl).catch(() => {
      throw new Problem("studio.partMissing");
    }),
  );
  return (text, name) => readWorld(text, name, renderer);
}

async function read(text: string, name: string): Promise<WorldFile> {
  return isPrepared(text) ? restoreWorld(text, name) : (await loadReader())(text, name);
}
