import type { Source } from "../language/language-messages.ts";
import { readStored, writeStored } from "../storage/storage.ts";

/**
 * The program that was sent last, with the hash that its board tells: after the page was loaded anew, or the robot
 * connected again, its faults still lead to a line.
 */
const name = "robot/sent";

export function rememberSent(source: Source, hash: string | undefined): void {
  if (hash !== undefined) writeStored(name, JSON.stringify({ ...source, hash }));
}

/** @returns the program with that hash; undefined: the board got its program from elsewhere */
export function sentProgram(hash: string | undefined): Source | undefined {
  let kept: unknown;
  try {
    kept = JSON.parse(readStored(name) ?? "null");
  } catch {
    return undefined;
  }
  const { name: file, text, kit, hash: found } = (kept ?? {}) as Readonly<Record<string, unknown>>;
  if (typeof file !== "string" || typeof text !== "string" || typeof kit !== "string") return undefined;
  return hash !== undefined && found === hash ? { name: file, text, kit } : undefined;
}
