/**
 * All files that the project writes come onto the disk here, whole or not at all: beside their place, then renamed.
 * `write-file-atomic` was tried: it writes once and takes a short write for a whole one, and renames over devices.
 */
import {
  accessSync,
  chmodSync,
  chownSync,
  closeSync,
  constants,
  fsyncSync,
  linkSync,
  lstatSync,
  openSync,
  readlinkSync,
  rmSync,
  type Stats,
  statSync,
} from "node:fs";
import { dirname, resolve } from "node:path";
import { Problem } from "../messages/index.ts";
import { disk } from "./disk.node.ts";
import { unwritable } from "./file-problem.node.ts";
import { isStandardOutput, isWrittenStraight } from "./output-kind.node.ts";
import { allOrNothing, moveInto, nameBeside, pauseMs, removeAbandoned, type Staged } from "./stage.node.ts";

export interface WriteOptions {
  /** Waits until the disk has it, for what a power cut may not take; default true. */
  readonly durable?: boolean;
  /** Only where nothing has the name yet; default false. */
  readonly onlyNew?: boolean;
}

/**
 * Writes a file: whole, or not at all, with what was there before still there. Its mode and owner stay, and a link stays
 * a link. What is no file, such as `/dev/stdout`, is written straight.
 * @throws Problem that names the file and the reason
 */
export function writeFile(path: string, contents: Uint8Array | string, options: WriteOptions = {}): void {
  allOrNothing([() => stageFile(path, contents, options)]);
}

/**
 * Writes a file beside its place; what is no file is written straight when it is committed.
 * @throws Problem that names the file and the reason; so does `commit`
 */
export function stageFile(
  path: string,
  contents: Uint8Array | string,
  { durable = true, onlyNew = false }: WriteOptions = {},
): Staged {
  const bytes = typeof contents === "string" ? Buffer.from(contents) : contents;
  return named(path, () => {
    const stat = statSync(path, { throwIfNoEntry: false });
    if (isWrittenStraight(path, stat))
      return { commit: () => named(path, () => writeStraight(path, bytes)), drop() {} };
    const place = placeOf(path);
    const beside = nameBeside(place);
    const drop = () => rmSync(beside, { force: true });
    try {
      if (stat?.isDirectory()) throw Object.assign(new Error("a folder"), { code: "EISDIR" });
      if (stat) accessSync(place, constants.W_OK);
      writeBeside(beside, bytes, stat, durable);
    } catch (error) {
      drop();
      throw error;
    }
    const commit = () => {
      if (onlyNew) putNew(beside, place);
      else moveInto(beside, place);
      if (durable) syncFolder(dirname(place));
      removeAbandoned(dirname(place));
    };
    return { commit: () => named(path, commit), drop };
  });
}

function named<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw error instanceof Problem ? error : unwritable(path, error);
  }
}

/** Where a link leads, also one that leads to no file yet. */
function placeOf(path: string): string {
  let place = resolve(path);
  while (lstatSync(place, { throwIfNoEntry: false })?.isSymbolicLink())
    place = resolve(dirname(place), readlinkSync(place));
  return place;
}

function writeBeside(beside: string, bytes: Uint8Array, old: Stats | undefined, durable: boolean): void {
  const file = openSync(beside, "wx", 0o666);
  try {
    writeAll(file, bytes, beside);
    if (durable) disk().sync(file, beside);
  } finally {
    closeSync(file);
  }
  if (!old) return;
  chmodSync(beside, old.mode);
  const { uid, gid } = statSync(beside);
  // A file that only root may give away stays with who wrote it; a file of the same owner needs nothing.
  if ((uid !== old.uid || gid !== old.gid) && process.getuid?.() === 0) chownSync(beside, old.uid, old.gid);
}

function writeStraight(path: string, bytes: Uint8Array): void {
  // A second opening of a file behind standard output would begin at its first byte again.
  const file = isStandardOutput(path) ? 1 : openSync(path, "w");
  try {
    writeAll(file, bytes, path);
  } finally {
    if (file !== 1) closeSync(file);
  }
}

function writeAll(file: number, bytes: Uint8Array, path: string): void {
  for (let written = 0; written < bytes.length; ) {
    try {
      written += disk().write(file, bytes.subarray(written), path);
    } catch (error) {
      // A pipe whose reader is slow.
      if ((error as NodeJS.ErrnoException).code !== "EAGAIN") throw error;
      pauseMs(5);
    }
  }
}

/** A link is refused where the name is taken, a renaming is not. */
function putNew(beside: string, place: string): void {
  try {
    linkSync(beside, place);
    rmSync(beside);
  } catch (error) {
    const { code = "" } = error as NodeJS.ErrnoException;
    // A memory stick knows no links.
    if (!["EPERM", "ENOTSUP", "ENOSYS"].includes(code)) throw error;
    if (lstatSync(place, { throwIfNoEntry: false }))
      throw Object.assign(new Error("taken"), { code: "EEXIST" });
    moveInto(beside, place);
  }
}

/** The new name is on the disk too. Not every system lets a folder be opened. */
function syncFolder(folder: string): void {
  try {
    const file = openSync(folder, "r");
    try {
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
  } catch {
    return;
  }
}
