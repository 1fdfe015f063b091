import { Problem } from "../../messages/index.ts";
import type { WorldFile } from "../world/world-file.ts";

/**
 * A start place for each robot: the one that it names, or the first in the drawing that no other takes.
 * @throws Problem when two want the same one, or there are too few
 */
export function placesOf(
  wanted: readonly (string | undefined)[],
  { starts, file }: Pick<WorldFile, "starts" | "file">,
): readonly string[] {
  const taken = new Set<string>();
  for (const place of wanted) {
    if (place === undefined) continue;
    if (taken.has(place)) throw new Problem("world.placeTaken", { place }, { file });
    taken.add(place);
  }
  return wanted.map((place) => {
    if (place !== undefined) return place;
    const free = starts.find(({ id }) => !taken.has(id));
    if (!free)
      throw new Problem("world.tooFewStarts", { robots: wanted.length, starts: starts.length }, { file });
    taken.add(free.id);
    return free.id;
  });
}
