import type { WorldNote } from "../../sim/index.ts";
import type { Meaning, SourceElement } from "../drawing/source-element.ts";
import { attribute } from "../svg/svg-tree.ts";
import { namedMeaning } from "./class-names.ts";

/** What is only painted needs no class: a line on the floor is seen as it is drawn. */
const needClass: ReadonlySet<Meaning> = new Set(["wall", "box", "zone", "void", "start"]);

/** Elements and layers that are called “wall” or “Box 2” and have no class that says so: to the robot they are paint on the floor. */
export function namesWithoutClass(sources: Iterable<SourceElement>): readonly WorldNote[] {
  const all = [...sources];
  const notes: WorldNote[] = [];
  for (const source of all) {
    if (source.meaning !== undefined) continue;
    const { node, id } = source;
    for (const name of new Set([attribute(node, "inkscape:label"), id])) {
      const meant = name === undefined ? undefined : namedMeaning(name);
      if (meant === undefined || !needClass.has(meant)) continue;
      // A layer “walls” in which each wall has its class is in order.
      if (all.some((each) => each.meaning === meant && isWithin(each, source))) continue;
      notes.push({ id: "world.note.nameOnly", params: { element: name!, meant } });
      break;
    }
  }
  return notes;
}

function isWithin(source: SourceElement, group: SourceElement): boolean {
  for (let each = source.parent; each; each = each.parent) if (each === group) return true;
  return false;
}
