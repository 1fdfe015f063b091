import type { Member } from "./robot-module.ts";

/**
 * A name that `robot` would have for two things: a program could reach one of them only.
 * @returns the name, and the part that comes second
 */
export function memberTwice(
  members: readonly Pick<Member, "name" | "parts">[],
): { readonly name: string; readonly part: string } | undefined {
  const names = new Set<string>();
  for (const { name, parts } of members) {
    if (names.has(name)) return { name, part: parts[0] ?? name };
    names.add(name);
  }
  return undefined;
}
