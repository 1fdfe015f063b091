import { posix } from "node:path";
import type { Import } from "./read-imports.ts";
import type { Room } from "./rooms.ts";

/** An import that the table does not have, or one that folders make a circle of. */
export interface Violation extends Import {
  readonly text: string;
}

/** The room that a file is in; undefined: in none. */
export function roomOf(file: string, rooms: Readonly<Record<string, Room>>): string | undefined {
  const [top] = file.split("/");
  return top !== undefined && Object.hasOwn(rooms, top) ? top : undefined;
}

/** Imports from one room into another that the table does not have, or that go past the other's face. */
export function wrongImports(
  imports: readonly Import[],
  rooms: Readonly<Record<string, Room>>,
): readonly Violation[] {
  return imports.flatMap((each) => {
    const [from, to] = [
      roomOf(each.from, rooms),
      posix.dirname(each.to) === "." ? undefined : each.to.split("/")[0],
    ];
    if (from === undefined || to === undefined || to === from) return [];
    if (rooms[from]!.imports.includes(to)) return throughFace(each, to, rooms[to]);
    const allowed = rooms[from]!.imports.join(", ") || "nothing";
    return [{ ...each, text: `${from}/ must not import ${to}/ (it may import: ${allowed})` }];
  });
}

/** Rooms import each other by their faces: what stands behind one can move without a word to the others. */
function throughFace(each: Import, to: string, room: Room | undefined): Violation[] {
  if (
    !room ||
    !/\.tsx?$/.test(each.to) ||
    /^[^/]+\/index(\.node)?\.ts$/.test(each.to) ||
    room.doors?.test(each.to)
  )
    return [];
  return [{ ...each, text: `${to}/ is imported by its face, ${to}/index.ts or ${to}/index.node.ts` }];
}

/**
 * Imports that close a circle among folders. A face (`index.ts`) only hands on what its folder and those below have, so what
 * it imports does not count.
 */
export function circles(imports: readonly Import[]): readonly Violation[] {
  const edges = new Map<string, Map<string, Import>>();
  for (const each of imports) {
    if (/(^|\/)index(\.node)?\.ts$/.test(each.from)) continue;
    const [from, to] = [posix.dirname(each.from), posix.dirname(each.to)];
    if (from === to) continue;
    const targets = edges.get(from) ?? new Map<string, Import>();
    if (!targets.has(to)) targets.set(to, each);
    edges.set(from, targets);
  }
  return components(edges).flatMap((folders) =>
    folders.flatMap((from) =>
      [...(edges.get(from) ?? [])]
        .filter(([to]) => folders.includes(to))
        .map(([, each]) => ({
          ...each,
          text: `a circle among the folders ${[...folders].sort().join(", ")}`,
        })),
    ),
  );
}

/** Strongly connected folders, two or more (R. Tarjan, Depth-first search and linear graph algorithms, 1972). */
function components(edges: ReadonlyMap<string, ReadonlyMap<string, Import>>): string[][] {
  const order = new Map<string, number>();
  const lowest = new Map<string, number>();
  const stack: string[] = [];
  const found: string[][] = [];
  const visit = (folder: string) => {
    order.set(folder, order.size);
    lowest.set(folder, order.get(folder)!);
    stack.push(folder);
    for (const next of edges.get(folder)?.keys() ?? []) {
      if (!order.has(next)) visit(next);
      if (stack.includes(next)) lowest.set(folder, Math.min(lowest.get(folder)!, lowest.get(next)!));
    }
    if (lowest.get(folder) !== order.get(folder)) return;
    const component = stack.splice(stack.indexOf(folder));
    if (component.length > 1) found.push(component);
  };
  for (const folder of edges.keys()) if (!order.has(folder)) visit(folder);
  return found;
}
