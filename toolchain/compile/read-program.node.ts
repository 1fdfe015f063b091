import { readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { decodeText, readText } from "../../files/index.node.ts";
import type { Language } from "../../messages/index.ts";
import type { Program } from "./compile.ts";
import { withLineFeeds } from "./line-breaks.ts";

/** A program with the files beside it. */
export function readProgram(path: string, language: Language): Program {
  const source = withLineFeeds(readText(path, language));
  const folder = dirname(resolve(path));
  const readBeside = (relative: string) => {
    let bytes: Uint8Array;
    try {
      bytes = readFileSync(join(folder, relative));
    } catch {
      return undefined;
    }
    return withLineFeeds(decodeText(bytes, join(dirname(path), relative)));
  };
  return { path: path.replaceAll("\\", "/"), source, readBeside };
}
