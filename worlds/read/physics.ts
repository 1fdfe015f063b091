import { Problem } from "../../messages/index.ts";
import type { ElementKind, WorldElement, WorldNote } from "../../sim/index.ts";
import type { SourceElement } from "../drawing/source-element.ts";
import { attribute } from "../svg/svg-tree.ts";
import { readWay } from "./way.ts";

/** Which classes each attribute is for. */
const meantFor: Readonly<Record<string, readonly ElementKind[]>> = {
  "data-height-mm": ["wall", "box"],
  "data-friction": ["patch"],
  "data-move": ["wall", "box"],
};

/**
 * What attributes say of an element in the physics; one on a group holds for all in it that it is meant for.
 * @throws Problem for a value that nothing can have
 */
export function physicsOf(
  source: SourceElement,
  kind: ElementKind,
  mmPerUnit: number,
  file: string,
): Pick<WorldElement, "topMm" | "friction" | "way"> {
  // Thinner than a sheet of card, a wall is a line on the floor; higher than a room, a slip of a digit.
  const topMm = numberWithin(source, kind, "data-height-mm", [1, 3000], file);
  // Rubber on the usual smooth table has a coefficient of 0.8, so 1.5 is 1.2: a sports hall's mat.
  const friction = numberWithin(source, kind, "data-friction", [0, 1.5], file);
  const move = saidOf(source, kind, "data-move");
  return {
    ...(topMm !== undefined && { topMm }),
    ...(friction !== undefined && { friction }),
    ...(move && { way: readWay(move.text, move.element, mmPerUnit, file) }),
  };
}

/** Whether an element is a wall or a box that moves by itself. */
export function isMover(source: SourceElement): boolean {
  const kind = meantFor["data-move"]!.find((each) => each === source.meaning);
  return kind !== undefined && saidOf(source, kind, "data-move") !== undefined;
}

/** Attributes of an element that mean nothing on one of its class. */
export function withoutEffect({ node, meaning, id, tag }: SourceElement): WorldNote[] {
  return Object.entries(meantFor).flatMap(([name, kinds]): WorldNote[] => {
    if (attribute(node, name) === undefined || kinds.some((kind) => kind === meaning)) return [];
    const params = { attribute: name, element: id ?? tag, kinds: kinds.join(", ") };
    return [{ id: "world.note.noEffect", params }];
  });
}

/** @throws Problem when it is there and no number within the bounds */
function numberWithin(
  source: SourceElement,
  kind: ElementKind,
  name: string,
  [least, most]: readonly [number, number],
  file: string,
): number | undefined {
  const said = saidOf(source, kind, name);
  if (!said) return undefined;
  const value = said.text.trim() === "" ? Number.NaN : Number(said.text);
  if (value >= least && value <= most) return value;
  throw new Problem(
    "world.outOfBounds",
    { attribute: name, value: said.text.slice(0, 60), element: said.element, least, most },
    { file },
  );
}

/** The text of an attribute, and which element has it: this one, or the nearest group around it. */
function saidOf(
  source: SourceElement,
  kind: ElementKind,
  name: string,
): { readonly text: string; readonly element: string } | undefined {
  if (!meantFor[name]!.includes(kind)) return undefined;
  for (let at: SourceElement | undefined = source; at; at = at.parent) {
    const text = attribute(at.node, name);
    if (text !== undefined) return { text, element: at.id ?? at.tag };
  }
  return undefined;
}
