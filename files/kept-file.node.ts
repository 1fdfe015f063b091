import { createHash } from "node:crypto";
import { mkdirSync, readFileSync } from "node:fs";
import { dirname } from "node:path";
import { writeFile } from "./write-file.node.ts";

/** The hash stands at the end: what V8 reads must begin at a multiple of eight bytes. */
const hashBytes = 32;

/** What a cache kept; undefined: nothing, or it is damaged, and whoever asks makes it anew. */
export function readKept(file: string): Buffer | undefined {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch {
    return undefined;
  }
  const contents = bytes.subarray(0, Math.max(0, bytes.length - hashBytes));
  return hashOf(contents).equals(bytes.subarray(contents.length)) ? contents : undefined;
}

/** Keeps what takes long to make, with its hash. Where nothing can be kept, it is made again each time. */
export function keep(file: string, contents: string | Uint8Array): void {
  const bytes = Buffer.from(contents);
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFile(file, Buffer.concat([bytes, hashOf(bytes)]), { durable: false });
  } catch {
    return;
  }
}

function hashOf(bytes: Uint8Array): Buffer {
  return createHash("sha256").update(bytes).digest();
}
