import type { Source } from "../language/language-messages.ts";
import { readStored, writeStored } from "../storage/storage.ts";

/**
 * The program that was sent last, with the hash that its board tells: after the page was loaded anew, or the robot
 * connected again, its faults still lead to a line. A robot whose motors only a program can stop has another in its place
 * after a stop; the program is kept here and can be sent again.
 */
const name = "robot/sent";

export interface SentProgram {
  readonly source: Source;
  /** It is gone from the board, which has one in its place that stops the motors. */
  readonly halted: boolean;
}

export function rememberSent(source: Source, hash: string | undefined): void {
  if (hash !== undefined) writeStored(name, JSON.stringify({ ...source, hash }));
}

/** @param hash of the program that has taken its place */
export function rememberHalted(source: Source, hash: string | undefined): void {
  if (hash !== undefined) writeStored(name, JSON.stringify({ ...source, hash, halted: true }));
}

/** @returns the program with that hash, or in whose place one with that hash is; undefined: the board got it from elsewhere */
export function sentProgram(hash: string | undefined): SentProgram | undefined {
  let kept: unknown;
  try {
    kept = JSON.parse(readStored(name) ?? "null");
  } catch {
    return undefined;
  }
  const { name: file, text, kit, hash: found, halted } = (kept ?? {}) as Readonly<Record<string, unknown>>;
  if (typeof file !== "string" || typeof text !== "string" || typeof kit !== "string") return undefined;
  if (hash === undefined || found !== hash) return undefined;
  return { source: { name: file, text, kit }, halted: halted === true };
}
