import { lstatSync, readlinkSync, rmSync, type Stats, statSync, symlinkSync } from "node:fs";
import { unwritable } from "../../files/index.node.ts";
import { Problem } from "../../messages/index.ts";

/**
 * Gives a pseudo-terminal a name that stays the same. A name that a board left behind which is gone is taken over.
 * @returns whether it was taken over
 * @throws Problem when the name is in use, or cannot be given
 */
export function makePortLink(target: string, path: string): boolean {
  const old = lstatSync(path, { throwIfNoEntry: false });
  if (old && !old.isSymbolicLink()) throw new Problem("virtual.link", { path });
  if (old && isInUse(path, old)) throw new Problem("virtual.linkInUse", { path, target: readlinkSync(path) });
  try {
    if (old) rmSync(path, { force: true });
    symlinkSync(target, path);
  } catch (error) {
    throw unwritable(path, error);
  }
  return old !== undefined;
}

/** Removes the name, unless another board has it by now. */
export function removePortLink(target: string, path: string): void {
  const link = lstatSync(path, { throwIfNoEntry: false });
  if (link?.isSymbolicLink() && readlinkSync(path) === target) rmSync(path, { force: true });
}

/** A terminal is older than the link to it; one that is younger got the number of a board that is gone. */
function isInUse(path: string, link: Stats): boolean {
  const terminal = statSync(path, { throwIfNoEntry: false });
  return terminal !== undefined && terminal.ctimeMs <= link.ctimeMs;
}
