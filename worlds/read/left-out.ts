import type { WorldNote } from "../../sim/index.ts";
import type { Told } from "../css/told.ts";
import { childrenOf, type SvgNode, tagOf } from "../svg/svg-tree.ts";

/** Elements that a browser shows or follows and the robot does not sense. */
const unsensed: Readonly<Record<string, WorldNote["id"]>> = {
  text: "world.note.text",
  foreignObject: "world.note.foreign",
  animate: "world.note.animation",
  animateColor: "world.note.animation",
  animateMotion: "world.note.animation",
  animateTransform: "world.note.animation",
  set: "world.note.animation",
};

/** What a browser shows and the robot does not see. */
export function elementsLeftOut(root: SvgNode): readonly WorldNote[] {
  const found = new Set<WorldNote["id"]>();
  const look = (node: SvgNode): void => {
    const tag = tagOf(node);
    if (Object.hasOwn(unsensed, tag)) found.add(unsensed[tag]!);
    for (const child of childrenOf(node)) look(child);
  };
  look(root);
  return [...found].map((id) => ({ id, params: {} }));
}

/** What styles say that does not paint as it is written. */
export function stylesLeftOut({ unknown, ignored, unsteady }: Told): readonly WorldNote[] {
  const notes = (id: WorldNote["id"], styles: ReadonlySet<string>) =>
    [...styles].map((style): WorldNote => ({ id, params: { style: style.slice(0, 80) } }));
  return [
    ...notes("world.note.style", unknown),
    ...notes("world.note.value", ignored),
    ...notes("world.note.unit", unsteady),
  ];
}
