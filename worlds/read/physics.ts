import { Problem } from "../../messages/index.ts";
import type { ElementKind, WorldElement, WorldNote } from "../../sim/index.ts";
import type { Meaning, SourceElement } from "../drawing/source-element.ts";
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
  const move = sayerOf(source, kind, "data-move");
  return {
    ...(topMm !== undefined && { topMm }),
    ...(friction !== undefined && { friction }),
    ...(move && { way: readWay(attribute(move.node, "data-move")!, nameOf(move), mmPerUnit, file) }),
  };
}

/** Whether an element is a wall or a box that moves by itself. */
export function isMover(source: SourceElement): boolean {
  return sayerOf(source, source.meaning, "data-move") !== undefined;
}

/**
 * Attributes that mean nothing where they stand: on a shape of another class, or on a group without any shape of theirs.
 * @param all elements of the drawing
 * @param shapes those of them that draw something
 */
export function withoutEffect(
  all: readonly SourceElement[],
  shapes: readonly SourceElement[],
): readonly WorldNote[] {
  return Object.entries(meantFor).flatMap(([name, kinds]) => {
    const said = all.filter(({ node }) => attribute(node, name) !== undefined);
    if (said.length === 0) return [];
    const heard = new Set(shapes.map((shape) => sayerOf(shape, shape.meaning, name)));
    return said
      .filter((each) => !heard.has(each))
      .map((each): WorldNote => {
        const params = { attribute: name, element: nameOf(each), kinds: kinds.join(", ") };
        return { id: "world.note.noEffect", params };
      });
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
  const sayer = sayerOf(source, kind, name);
  if (!sayer) return undefined;
  const text = attribute(sayer.node, name)!;
  const value = text.trim() === "" ? Number.NaN : Number(text);
  if (value >= least && value <= most) return value;
  throw new Problem(
    "world.outOfBounds",
    { attribute: name, value: text.slice(0, 60), element: nameOf(sayer), least, most },
    { file },
  );
}

/** Which element says an attribute for a shape: itself, or the nearest group around it. Undefined: it is not meant for it, or not said. */
function sayerOf(
  source: SourceElement,
  meaning: Meaning | undefined,
  name: string,
): SourceElement | undefined {
  if (!meantFor[name]!.some((kind) => kind === meaning)) return undefined;
  for (let at: SourceElement | undefined = source; at; at = at.parent)
    if (attribute(at.node, name) !== undefined) return at;
  return undefined;
}

function nameOf({ id, tag }: SourceElement): string {
  return id ?? tag;
}
