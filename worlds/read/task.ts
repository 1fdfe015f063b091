import type { WorldElement } from "../../sim/index.ts";
import { attribute, type SvgNode } from "../svg/svg-tree.ts";
import { refused } from "./attributes.ts";

/** A message of so many numbers still fits into one packet to a robot. */
const mostPlaces = 16;

/**
 * The ids in the drawing's `data-task`, in their order.
 * @throws Problem when it names what the drawing does not have, or too many
 */
export function readTask(root: SvgNode, elements: readonly WorldElement[], file: string): readonly string[] {
  const text = attribute(root, "data-task");
  if (text === undefined) return [];
  const ids = text.split(/\s+/).filter(Boolean);
  const known = elements.flatMap(({ id }) => (id ? [id] : []));
  if (ids.length === 0 || ids.length > mostPlaces || ids.some((id) => !known.includes(id)))
    throw refused("data-task", text, known.slice(0, mostPlaces).join(" "), file);
  return ids;
}
