import { imports } from "./instead.ts";
import type { TextEdit } from "./text-edit.ts";

const line = /^import \{ (\w+) \} from "(.*)"$/;
const anyImport = /^import\b[^;]*?\bfrom\s*(["'])[^"'\n]+\1;?[^\n]*\n?/gm;

/** Imports one of the names that everybody forgets: in the line of its package, if there is one, else in a line of its own. */
export function importEdits(source: string, name: string): TextEdit[] {
  const [, , from = ""] = line.exec(imports.get(name) ?? "") ?? [];
  if (from === "") return [];
  const same = packageImport(source, from);
  if (same) {
    const at = same.names + same.list.trimEnd().replace(/,$/, "").length;
    return [{ from: at, to: at, text: `, ${name}` }];
  }
  const last = [...source.matchAll(anyImport)].at(-1);
  const at = last ? last.index + last[0].length : 0;
  const isOpen = at > 0 && source[at - 1] !== "\n";
  return [{ from: at, to: at, text: `${isOpen ? "\n" : ""}${imports.get(name)}\n` }];
}

/** Takes a name out of the import line that has it at a place; with the line, where it is the only one. */
export function withoutImportEdits(source: string, name: string, at: number): TextEdit[] {
  const [own] = [...source.matchAll(anyImport)].filter(
    ({ index, 0: text }) => index <= at && at < index + text.length,
  );
  const [list = ""] = own ? (/\{[^}]*\}/.exec(own[0]) ?? []) : [];
  if (!own || list === "") return [];
  const others = list
    .slice(1, -1)
    .split(",")
    .map((each) => each.trim())
    .filter((each) => each !== "" && each !== name);
  const rest = others.length > 0 ? own[0].replace(list, `{ ${others.join(", ")} }`) : "";
  return [{ from: own.index, to: own.index + own[0].length, text: rest }];
}

/** Takes a name out of the import line that has it at a place, and imports it from its own package. */
export function moveImportEdits(source: string, name: string, at: number): TextEdit[] {
  const [without] = withoutImportEdits(source, name, at);
  const [added] = without ? importEdits(source, name) : [];
  if (!without || !added) return [];
  // A line of its own would come right behind this one, where two changes would meet.
  if (added.from === without.to) return [{ ...without, text: without.text + added.text }];
  return [without, added];
}

function packageImport(source: string, from: string) {
  const pattern = /\bimport\s*\{([^}]*[^}\s,][^}]*)\}\s*from\s*(["'])([^"'\n]+)\2/g;
  for (const found of source.matchAll(pattern))
    if (found[3] === from) return { list: found[1]!, names: found.index + found[0].indexOf("{") + 1 };
  return undefined;
}
