/** Strings and comments, in which a name is only a word. */
const notCode = /"(?:\\.|[^"\\\n])*"|\/\/[^\n]*/g;

/**
 * An example with the import lines that it needs in front.
 * @param names what `@robonet/runtime` exports
 */
export function withImports(code: string, names: Iterable<string>): string {
  const words = new Set(code.replace(notCode, "").match(/(?<![.\w])\w+/g));
  const used = [...names].filter((name) => words.has(name)).sort();
  const core = ["millis", "sleep"].filter((name) => words.has(name));
  const lines = [
    ...(core.length > 0 ? [`import { ${core.join(", ")} } from "@devicescript/core"\n`] : []),
    ...(words.has("robot") ? ['import { robot } from "@robonet/kit"\n'] : []),
    ...(used.length > 0 ? [`import { ${used.join(", ")} } from "@robonet/runtime"\n`] : []),
  ];
  return `${lines.join("")}${lines.length > 0 ? "\n" : ""}${code}`;
}
