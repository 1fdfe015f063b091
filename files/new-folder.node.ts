import { existsSync, mkdirSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { Problem } from "../messages/index.ts";
import { unwritable } from "./file-problem.node.ts";
import { allOrNothing, moveInto, nameBeside, removeAbandoned, type Staged } from "./stage.node.ts";
import { writeFile } from "./write-file.node.ts";

/** The files of a folder: names, with `/` for folders in it, and what stands in them. */
export type FolderContents = Readonly<Record<string, string | Uint8Array>>;

/**
 * Makes a folder with its files, all or nothing.
 * @throws Problem that names the folder and the reason; also when the name is taken
 */
export function makeFolder(path: string, files: FolderContents): void {
  allOrNothing([() => stageFolder(path, files)]);
}

/** A new folder, written under another name beside its place. */
export function stageFolder(path: string, files: FolderContents): Staged {
  const beside = nameBeside(path);
  const drop = () => rmSync(beside, { recursive: true, force: true });
  try {
    if (existsSync(path)) throw taken();
    mkdirSync(beside);
    for (const [name, contents] of Object.entries(files)) {
      mkdirSync(dirname(join(beside, name)), { recursive: true });
      writeFile(join(beside, name), contents);
    }
  } catch (error) {
    drop();
    throw ofFolder(path, error);
  }
  let there = false;
  return {
    commit() {
      try {
        // An empty folder would be replaced without a word.
        if (existsSync(path)) throw taken();
        moveInto(beside, path);
        there = true;
        removeAbandoned(dirname(path));
      } catch (error) {
        throw unwritable(path, error);
      }
    },
    drop() {
      drop();
      if (there) rmSync(path, { recursive: true, force: true });
    },
  };
}

/** The file that did not fit lies in a folder whose name nobody knows. */
function ofFolder(path: string, error: unknown): Problem {
  if (error instanceof Problem) return new Problem(error.id, { ...error.params, file: path });
  return unwritable(path, error);
}

function taken(): Error {
  return Object.assign(new Error("the name is taken"), { code: "EEXIST" });
}
