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
  const all = membersOf(kits);
  const ids = Object.keys(kits);
  return ids.find((id) => parts.every((part) => all[id]!.includes(part))) ?? ids[0]!;
}

/** What `robot` has on each kit. */
function membersOf(kits: Readonly<Record<string, string>>): Record<string, readonly string[]> {
  return Object.fromEntries(Object.entries(kits).map(([id, text]) => [id, robotMembers(parseKit(text, id))]));
}

/** `virtual:kits` */
export function kitLibrary(): Plugin {
  return {
    name: "robonet-kits",
    resolveId: (id) => (id === "virtual:kits" ? `\0${id}` : undefined),
    load(id) {
      if (id !== "\0virtual:kits") return undefined;
      const kits = readKits();
      const named = kitNames().filter((name) => Object.hasOwn(kits, name));
      return `export const members = ${JSON.stringify(membersOf(kits))};
export const named = ${JSON.stringify(named)};
export default ${JSON.stringify(kits)};`;
    },
  };
}
