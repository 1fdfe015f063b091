import type { Kit } from "../../../robot-kit/schema/kit.ts";

/**
 * The chapter on `robot`: what it has with which kit.
 * @param robots class by member, for each kit
 */
export function robotTable(robots: readonly ReadonlyMap<string, string>[], kits: readonly Kit[]): string {
  const members = new Map(robots.flatMap((robot) => [...robot]));
  // The last is no kit to build: it only has everything.
  const shown = kits.slice(0, -1);
  const rows = [...members].map(([member, name]) => {
    const has = shown.map((_, i) => (robots[i]!.has(member) ? "yes" : ""));
    return `| \`robot.${member}\` | [${name}](#${name.toLowerCase()}) | ${has.join(" | ")} |`;
  });
  return `## What \`robot\` has

\`import { robot } from "@robonet/kit"\` gives the robot of the kit in use, with what its file lists and no more: a program
that asks for something else does not compile. A part's name in the kit is its name on \`robot\`; buzzers are always \`sound\`
(one tone) or \`speaker\` (notes), and line sensors together are \`line\`. What no kit here has, a kit of your own
[can have](kits.md#describe-your-own-robot).

| on \`robot\` | is a | ${shown.map(({ name }) => name).join(" | ")} |
| --- | --- | ${shown.map(() => "---").join(" | ")} |
${rows.join("\n")}
`;
}
