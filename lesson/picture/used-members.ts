import { definitionOf, type Kit } from "../../robot-kit/index.ts";
import type { RunResult } from "../../sim/index.ts";

/** Members of `robot` that the first robot's program switched on in a run, `light` say. */
export function usedMembers({ robots }: RunResult, kit: Kit): Set<string> {
  const names = robots[0]!.events.flatMap((event) => {
    if (event.type !== "output" || event.value === 0) return [];
    const part = kit.parts[event.part];
    return part ? [definitionOf(kit, part).robot?.(event.part, part).member?.name] : [];
  });
  return new Set(names.filter((name) => name !== undefined));
}
