import { readdirSync, readFileSync, statSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { type Language, nearestWord, Problem, say } from "../messages/index.ts";
import { decodeText } from "./decode-text.ts";
import { unreadable } from "./file-problem.node.ts";

/** The folder of this project. */
export const projectFolder = fileURLToPath(new URL("../", import.meta.url));

/**
 * Reads a file that the user named.
 * @throws Problem with the nearest name when it is missing
 */
export function readInput(path: string, language: Language): Uint8Array {
  try {
    if (path === "") throw new Problem("file.noName");
    const stat = statSync(path, { throwIfNoEntry: false });
    if (stat?.isDirectory()) throw new Problem("file.folder", { file: path });
    if (!stat) throw new Problem("file.missing", { file: path, hint: hintFor(path, language) });
    return readFileSync(path);
  } catch (error) {
    throw error instanceof Problem ? error : unreadable(path, error);
  }
}

function hintFor(path: string, language: Language): string {
  const folder = dirname(resolve(path));
  let names: string[];
  try {
    names = readdirSync(folder);
  } catch {
    return "";
  }
  const name = nearestWord(basename(path), names);
  return name ? ` ${say(language, "file.didYouMean", { file: join(dirname(path), name) })}` : "";
}

/**
 * Reads a text that the user named.
 * @throws Problem as `readInput` and `decodeText` do
 */
export function readText(path: string, language: Language): string {
  return decodeText(readInput(path, language), path);
}
