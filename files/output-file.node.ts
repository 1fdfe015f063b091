import { accessSync, type BigIntStats, constants, realpathSync, statSync } from "node:fs";
import { basename, dirname, extname, join, resolve } from "node:path";
import { Problem } from "../messages/index.ts";
import { unreadable, unwritable } from "./file-problem.node.ts";
import { isWrittenStraight } from "./output-kind.node.ts";

/** A file that a command is to write. */
export interface OutputFile {
  readonly path: string;
  /** How names of its kind end, with the dot. */
  readonly endings: readonly string[];
}

/** Endings of what people write: an output of ours never has such a name. */
const sources = [
  ".ts",
  ".tsx",
  ".mts",
  ".cts",
  ".js",
  ".jsx",
  ".mjs",
  ".cjs",
  ".json",
  ".md",
  ".html",
  ".css",
];

/**
 * Refuses outputs before any work is done: what the command reads, what has the name of another kind of file, the same
 * file twice, a folder, or a place in no folder.
 * @param inputs the files that the command reads; those that are not there do not count
 * @throws Problem that says which name to change
 */
export function checkOutputs(outputs: readonly OutputFile[], inputs: readonly string[]): void {
  const read = inputs.flatMap((path) => {
    const stat = ifThere(path);
    return stat ? [stat] : [];
  });
  for (const [index, { path, endings }] of outputs.entries()) {
    if (path === "") throw new Problem("output.noName", { endings: endings.join(", ") });
    // Elsewhere it means the standard output; a file of that name is hard to delete.
    if (path === "-") throw new Problem("output.dash", { endings: endings.join(", ") });
    const stat = statOf(path);
    if (isWrittenStraight(path, stat)) continue;
    if (stat?.isDirectory()) throw unwritable(path, errorOf("EISDIR"));
    if (read.some((each) => isSame(each, stat))) throw new Problem("output.input", { file: path });
    const ending = extname(path).toLowerCase();
    const known = endings.includes(ending);
    // Nothing is lost with an empty file, such as mktemp makes.
    const exists = stat !== undefined && stat.size > 0n;
    if (!known && (exists || sources.includes(ending)))
      throw new Problem("output.name", {
        file: path,
        why: exists ? "exists" : "other",
        endings: endings.join(", "),
      });
    const folder = statOf(dirname(resolve(path)));
    if (!folder?.isDirectory()) throw unwritable(path, errorOf(folder ? "ENOTDIR" : "ENOENT"));
    checkAllowed(path);
    const twin = outputs.slice(0, index).find((other) => leadsTo(other.path) === leadsTo(path));
    if (twin) throw new Problem("output.twice", { first: twin.path, second: path });
  }
}

/** @throws Problem when not even that can be asked, for example of a name that is too long */
function statOf(path: string): BigIntStats | undefined {
  try {
    return statSync(path, { bigint: true, throwIfNoEntry: false });
  } catch (error) {
    throw unwritable(path, error);
  }
}

/** An input that is not there is told by who reads it. */
function ifThere(path: string): BigIntStats | undefined {
  try {
    return statSync(path, { bigint: true, throwIfNoEntry: false });
  } catch (error) {
    throw unreadable(path, error);
  }
}

/** The file is written beside its place, so its folder must take one. */
function checkAllowed(path: string): void {
  try {
    accessSync(dirname(resolve(path)), constants.W_OK | constants.X_OK);
  } catch (error) {
    throw unwritable(path, error);
  }
}

/** Also by another name: through links, and in other letters where the file system does not tell them apart. */
function isSame(one: BigIntStats, other: BigIntStats | undefined): boolean {
  return one.dev === other?.dev && one.ino === other.ino;
}

/** One text for all names of a file, which need not be there; names in large and small letters count as one. */
function leadsTo(path: string): string {
  const stat = statOf(path);
  if (stat) return `${stat.dev}:${stat.ino}`;
  const folder = realpathSync(dirname(resolve(path)));
  return join(folder, basename(path)).normalize("NFC").toLowerCase();
}

function errorOf(code: string): Error {
  return Object.assign(new Error(code), { code });
}
