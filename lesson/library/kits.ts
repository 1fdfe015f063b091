import { existsSync, readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { projectFolder } from "../../files/index.node.ts";
import { nearestWord, Problem } from "../../messages/index.ts";

/** The folder of the kits that have a name. */
export const kitsFolder = join(projectFolder, "kits");

/** The robot of the lessons with the pins that Espruino can use. */
export const espruinoKit = join(kitsFolder, "espruino/robonet-one.json");

/** The names of the kits in `kits/`. */
export function kitNames(): string[] {
  if (!existsSync(kitsFolder)) return [];
  return readdirSync(kitsFolder)
    .filter((file) => file.endsWith(".json"))
    .map((file) => basename(file, ".json"))
    .sort();
}

/** The file of a kit in `kits/`. */
export function fileOfKit(name: string): string {
  return join(kitsFolder, `${name}.json`);
}

/**
 * The file that is meant by a kit's name or a path.
 * @throws Problem when it is neither; a path to no file is left to who reads it
 */
export function findKit(nameOrFile: string): string {
  const names = kitNames();
  if (existsSync(nameOrFile) && nameOrFile.endsWith(".json")) return nameOrFile;
  if (names.includes(nameOrFile)) return fileOfKit(nameOrFile);
  if (/[/\\.]/.test(nameOrFile)) return nameOrFile;
  throw new Problem("kit.unknown", {
    name: nameOrFile,
    nearest: nearestWord(nameOrFile, names) ?? "none",
    known: names.join(", "),
  });
}
