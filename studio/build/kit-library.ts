import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";
import { projectFolder } from "../../files/index.node.ts";
import { fileOfKit, kitNames } from "../../lesson/index.node.ts";
import { parseKit, robotMembers } from "../../robot-kit/index.ts";

/** The kits' texts by id; the first is the one in use. */
export function readKits(): Record<string, string> {
  const files = [join(projectFolder, "devicescript.json"), ...kitNames().map(fileOfKit)];
  const kits: Record<string, string> = {};
  for (const file of files) {
    const text = readFileSync(file, "utf8");
    kits[parseKit(text, file).id] ??= text;
  }
  return kits;
}

/** The id of the first kit that has all members of `robot` that a lesson uses. */
export function kitFor(parts: readonly string[], kits: Readonly<Record<string, string>>): string {
  const ids = Object.keys(kits);
  const fitting = ids.find((id) => {
    const members = robotMembers(parseKit(kits[id]!, id));
    return parts.every((part) => members.includes(part));
  });
  return fitting ?? ids[0]!;
}

/** `virtual:kits` */
export function kitLibrary(): Plugin {
  return {
    name: "robonet-kits",
    resolveId: (id) => (id === "virtual:kits" ? `\0${id}` : undefined),
    load: (id) => (id === "\0virtual:kits" ? `export default ${JSON.stringify(readKits())};` : undefined),
  };
}
