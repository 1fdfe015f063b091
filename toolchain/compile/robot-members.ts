/** Strings and comments, in which `robot` is only a word. */
const notCode = /"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|\/\/[^\n\r\u2028\u2029]*|\/\*[\s\S]*?\*\//g;
const imported = /\{[^{}]*\brobot\b(?!\s+as\b)[^{}]*\}\s*from\b/g;

/**
 * Which parts of `robot` a program uses, by its text, so that the others can stay out of the image.
 * @returns undefined when that cannot be told: the program hands `robot` on as a whole
 */
export function membersUsed(source: string): ReadonlySet<string> | undefined {
  const code = source.replace(notCode, '""').replace(imported, "");
  const members = new Set<string>();
  for (const [, member] of code.matchAll(/\brobot\b(?:\s*\.\s*(\w+))?/g)) {
    if (member === undefined) return undefined;
    members.add(member);
  }
  return members;
}
