import { Random } from "../../sim/index.ts";

const count = 30;
/** Shown and hidden seeds are smaller. */
const [first, last] = [1_000, 1_000_000];

/**
 * Seeds that no lesson names, the same each time for one version of a lesson, so that a red check repeats.
 * @param lesson its id and version
 */
export function freshSeeds({ id, version }: { readonly id: string; readonly version: number }): number[] {
  const random = new Random(version).stream(`fresh seeds of ${id}`);
  const seeds = new Set<number>();
  while (seeds.size < count) seeds.add(Math.floor(random.uniform(first, last)));
  return [...seeds];
}
