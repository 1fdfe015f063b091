import { type Room, rooms } from "./rooms.ts";

const begins = "<!-- rooms: npm run docs architecture -->";
const ends = "<!-- end of rooms -->";

/** The page with the table of who may import whom as `rooms.ts` has it now. */
export function withRoomTable(page: string): string {
  const [from, to] = [page.indexOf(begins), page.indexOf(ends)];
  if (from < 0 || to < from) throw new Error(`docs/architecture.md lacks ${begins} … ${ends}`);
  return `${page.slice(0, from)}${begins}\n\n${roomTable(rooms)}\n\n${page.slice(to)}`;
}

function roomTable(all: Readonly<Record<string, Room>>): string {
  const rows = Object.entries(all).map(([name, { what, imports }]) => [
    `\`${name}/\``,
    what,
    imports.join(", ") || "nothing",
  ]);
  const table = [["room", "what is in it", "imports"], ...rows];
  const widths = [0, 1, 2].map((column) => Math.max(...table.map((row) => row[column]!.length)));
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, i) => cell.padEnd(widths[i]!)).join(" | ")} |`;
  const rule = `| ${widths.map((width) => "-".repeat(width)).join(" | ")} |`;
  return [line(table[0]!), rule, ...rows.map(line)].join("\n");
}
