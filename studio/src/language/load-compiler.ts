import compilerUrl, { bytes } from "virtual:compiler";
import { Problem } from "../../../messages/index.ts";
import type { standInProcess, standInRequire } from "./node-stand-ins.ts";

type Load = (
  require: typeof standInRequire,
  process: typeof standInProcess,
  file: string,
  folder: string,
) => unknown;

/**
 * Fetches the compiler, the largest file of the page.
 * @param onShare is told how much of it is there, from 0 to 1
 * @throws Problem when it does not come over the network
 */
export async function loadCompiler(onShare: (share: number) => void): Promise<Load> {
  try {
    // An import tells nothing before all is there. What was read before, it has from the browser's store.
    const response = await fetch(compilerUrl);
    if (!response.ok || !response.body) throw new Error(response.statusText);
    const reader = response.body.getReader();
    let read = 0;
    for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
      read += piece.value.length;
      onShare(Math.min(1, read / bytes));
    }
    const { default: load }: { default: Load } = await import(/* @vite-ignore */ compilerUrl);
    return load;
  } catch {
    throw new Problem("studio.partMissing");
  }
}
