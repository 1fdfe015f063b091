import { randomBytes } from "node:crypto";
import { readdirSync, rmSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { disk } from "./disk.node.ts";

/** Something that is written beside its place, whole, and not in its place yet. */
export interface Staged {
  /** Puts it into its place; needs no more room on the disk. */
  commit(): void;
  /** Takes away what was written beside; what stood in the place is as it was. */
  drop(): void;
}

/** A write takes milliseconds, so what is older was left behind by a process that was killed. */
const abandonedMs = 60_000;
const besideName = /^\.robonet-[\da-f]{16}$/;

/** A name beside a place that nobody else has: hidden, and short enough wherever the place's own name is. */
export function nameBeside(place: string): string {
  return join(dirname(place), `.robonet-${randomBytes(8).toString("hex")}`);
}

/** Puts several things into their places, in this order, once all of them are written beside. */
export function allOrNothing(makers: readonly (() => Staged)[]): void {
  const staged: Staged[] = [];
  try {
    for (const make of makers) staged.push(make());
    for (const each of staged) each.commit();
  } catch (error) {
    for (const each of staged) each.drop();
    throw error;
  }
}

/** Renames; on Windows a virus scanner may hold a new file for some moments. */
export function moveInto(beside: string, place: string): void {
  for (let triesLeft = process.platform === "win32" ? 10 : 0; ; triesLeft--) {
    try {
      disk().rename(beside, place);
      return;
    } catch (error) {
      const { code = "" } = error as NodeJS.ErrnoException;
      if (triesLeft <= 0 || !["EPERM", "EACCES", "EBUSY"].includes(code)) throw error;
      pauseMs(50);
    }
  }
}

/** Blocks the process. */
export function pauseMs(ms: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
}

/** Takes away what processes that were killed left in a folder. */
export function removeAbandoned(folder: string): void {
  for (const name of namesIn(folder).filter((each) => besideName.test(each))) {
    const path = join(folder, name);
    const stat = statSync(path, { throwIfNoEntry: false });
    if (stat && Date.now() - stat.mtimeMs > abandonedMs) rmSync(path, { recursive: true, force: true });
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
