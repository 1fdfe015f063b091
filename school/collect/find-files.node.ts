import { type Dirent, readdirSync, readFileSync, type Stats, statSync } from "node:fs";
import { basename, join } from "node:path";
import { readInput, unreadable } from "../../files/index.node.ts";
import { type Language, Problem } from "../../messages/index.ts";
import { type CollectedFile, inUnits, isOfTheComputer, kindOf, limitOf, limits } from "./collected.ts";
import { unzip } from "./unzip.node.ts";

/**
 * All files of a class's folder, or of a zip of such a folder, in the order of their names. What cannot be used comes as a
 * Problem in its place.
 * @throws Problem when there is no such folder
 */
export async function* findFiles(
  folder: string,
  language: Language,
): AsyncGenerator<CollectedFile | Problem, void, void> {
  const stat = statOf(folder);
  if (stat?.isDirectory()) {
    yield* filesIn(folder, [], { left: limits.files });
    return;
  }
  if (stat && !stat.isFile()) throw new Problem("class.special", {}, { file: folder });
  if (stat && kindOf(folder) !== "zip") throw new Problem("class.noFolder", {}, { file: folder });
  if (stat && stat.size > limits.zipBytes)
    throw new Problem(
      "class.large",
      { size: inUnits(stat.size), limit: inUnits(limits.zipBytes) },
      { file: folder },
    );
  const name = withoutZip(basename(folder));
  // Who packs a folder gets a zip with that folder in it.
  for await (const found of unzip(readInput(folder, language), folder, []))
    yield found instanceof Problem || found.path[0] !== name || found.path.length < 3
      ? found
      : { ...found, path: found.path.slice(1) };
}

/** @returns undefined where nothing is; `readInput` has the words for it */
function statOf(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch (error) {
    throw unreadable(path, error);
  }
}

function withoutZip(name: string): string {
  return name.replace(/\.zip$/i, "");
}

interface Budget {
  left: number;
}

async function* filesIn(
  folder: string,
  path: readonly string[],
  budget: Budget,
): AsyncGenerator<CollectedFile | Problem, void, void> {
  let entries: Dirent[];
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    yield unreadable(folder, error);
    return;
  }
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (isOfTheComputer(entry.name)) continue;
    const place = join(folder, entry.name);
    const names = [...path, entry.name];
    if (entry.isDirectory() && names.length <= limits.depth) {
      yield* filesIn(place, names, budget);
      continue;
    }
    if (budget.left-- === 0) yield new Problem("class.files", { count: limits.files }, { file: place });
    if (budget.left < 0) return;
    yield* filesOf(entry, place, names);
  }
}

/** A file, or those in a zip. */
async function* filesOf(
  entry: Dirent,
  place: string,
  names: readonly string[],
): AsyncGenerator<CollectedFile | Problem, void, void> {
  const problem = (id: "class.deep" | "class.link" | "class.special" | "class.stray") =>
    new Problem(id, id === "class.deep" ? { depth: limits.depth } : {}, { file: place });
  if (entry.isDirectory()) return yield problem("class.deep");
  // Else a pupil's stick could have any file of the teacher's computer read.
  if (entry.isSymbolicLink()) return yield problem("class.link");
  if (!entry.isFile()) return yield problem("class.special");
  const kind = kindOf(entry.name);
  if (kind === undefined) return yield problem("class.stray");
  try {
    const { size } = statSync(place);
    const limit = limitOf(kind);
    if (size > limit) {
      yield new Problem("class.large", { size: inUnits(size), limit: inUnits(limit) }, { file: place });
      return;
    }
    const bytes = readFileSync(place);
    if (kind !== "zip") yield { place, path: names, bytes };
    else yield* unzip(bytes, place, [...names.slice(0, -1), withoutZip(entry.name)]);
  } catch (error) {
    yield unreadable(place, error);
  }
}
