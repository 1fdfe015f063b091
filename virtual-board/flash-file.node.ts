import { readFileSync, statSync } from "node:fs";
import { writeFile } from "../files/index.node.ts";
import { Problem } from "../messages/index.ts";
import type { FlashMemory } from "./serial/serial-device.ts";

/** Boards with 4 MB are the most common. */
const flashBytes = 4 * 1024 * 1024;

/** A blank flash. */
export function blankFlash(): FlashMemory {
  return { bytes: new Uint8Array(flashBytes).fill(0xff) };
}

/**
 * What a file kept of a board's flash; blank when there is no such file yet.
 * @throws Problem when the file is something else
 */
export function readFlash(file: string): FlashMemory {
  const stat = statSync(file, { throwIfNoEntry: false });
  if (!stat) return blankFlash();
  if (!stat.isFile() || stat.size !== flashBytes) throw new Problem("virtual.state", { file });
  return { bytes: new Uint8Array(readFileSync(file)) };
}

/**
 * The file is whole whatever happens meanwhile.
 * @throws Problem when it cannot be written
 */
export function keepFlash({ bytes }: FlashMemory, file: string): void {
  writeFile(file, bytes, { durable: false });
}
