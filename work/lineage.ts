import type { ProgramHistory, RecordId } from "./records.ts";

/** The records that nobody went on from: one, or several when two tabs or computers changed the same program. */
export function headsOf(history: ProgramHistory): RecordId[] {
  const parents = new Set([...history.values()].flatMap((record) => record.parents));
  return [...history.keys()].filter((id) => !parents.has(id));
}

/** These records and all that they came from. */
export function withAncestors(history: ProgramHistory, ids: readonly RecordId[]): Set<RecordId> {
  const found = new Set<RecordId>();
  const waiting = [...ids];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (found.has(id)) continue;
    found.add(id);
    waiting.push(...(history.get(id)?.parents ?? []));
  }
  return found;
}

/** How many records lie before each, on the longest way. */
function generations(history: ProgramHistory): Map<RecordId, number> {
  const depth = new Map<RecordId, number>();
  for (const start of history.keys()) {
    const path = [start];
    while (path.length > 0) {
      const id = path.at(-1)!;
      const parents = (history.get(id)?.parents ?? []).filter((parent) => history.has(parent));
      const open = parents.filter((parent) => !depth.has(parent));
      // A history of thousands of records would be too deep for a recursion.
      if (open.length > 0 && !depth.has(id)) path.push(...open);
      else {
        depth.set(id, Math.max(0, ...parents.map((parent) => depth.get(parent)! + 1)));
        path.pop();
      }
    }
  }
  return depth;
}

/** All records, each before those it came from; the same on every computer. */
export function newestFirst(history: ProgramHistory): RecordId[] {
  const depth = generations(history);
  return [...history.keys()].sort((a, b) => depth.get(b)! - depth.get(a)! || (a < b ? -1 : 1));
}

/** The head to open: the one that the tab had, before those of this device, before that with the longest history. */
export function headToOpen(history: ProgramHistory, device: string, before?: RecordId): RecordId | undefined {
  const heads = new Set(headsOf(history));
  if (before !== undefined && heads.has(before)) return before;
  const inOrder = newestFirst(history).filter((id) => heads.has(id));
  return inOrder.find((id) => history.get(id)!.device === device) ?? inOrder[0];
}
