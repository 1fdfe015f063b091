import type { ElementKind } from "../../sim/index.ts";
import type { SvgNode } from "../svg/svg-tree.ts";

/** What the classes of an element and of the groups around it make of it; left out: it is painted on the floor. */
export type Meaning = ElementKind | "start" | "decor";

/** An element of the drawing as it was written. */
export interface SourceElement {
  readonly node: SvgNode;
  readonly tag: string;
  /** As written; undefined: none. */
  readonly id: string | undefined;
  /** What it is called in the drawing that the renderer gets: its id, or one made up. */
  readonly key: string;
  readonly parent: SourceElement | undefined;
  readonly meaning: Meaning | undefined;
  /** Indexes of the variations that move it, the outermost first. */
  readonly variations: readonly number[];
  /** What line sensors see of it, 0 to 1, whatever its paint; undefined: what its paint gives. */
  readonly reflectance: number | undefined;
}

/** What a seed may change of an element and all in it. */
export interface SourceVariation {
  readonly element: SourceElement;
  readonly x: readonly [number, number];
  readonly y: readonly [number, number];
  readonly heading: readonly [number, number];
  readonly fills?: readonly string[];
}

/** A path that is put into a group of the drawing to learn the group's axes. It paints nothing. */
export function axesKey(element: SourceElement): string {
  return `${element.key}-axes`;
}
