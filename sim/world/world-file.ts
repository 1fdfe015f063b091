import type { MessageId, MessageParams } from "../../messages/index.ts";
import type { FloorLayer } from "./floor-layer.ts";
import type { Matrix, Point } from "./geometry.ts";
import type { TimedWay } from "./timed-way.ts";

/** What an element of a world is, by its `class`. */
export const elementKinds = ["wall", "box", "line", "patch", "zone", "void"] as const;
export type ElementKind = (typeof elementKinds)[number];

export interface WorldElement {
  readonly kind: ElementKind;
  /** The element's `id`, or its kind and number. */
  readonly id: string;
  /**
   * Outlines in mm. Of a line, the open paths along its middle; else closed: a point is inside when it is inside an odd
   * number of them, so that holes are holes.
   */
  readonly outlines: readonly (readonly Point[])[];
  /** Of a box, all of it in convex pieces of at most eight corners; else none. */
  readonly pieces: readonly (readonly Point[])[];
  /** Of a line, in mm; else 0. */
  readonly strokeWidthMm: number;
  /** The colour as the file has it, such as `#ff0000` or `red`; empty: none. */
  readonly fill: string;
  /** Of a box, in g. */
  readonly massG: number;
  /** Of a wall or a box: how far its upper edge is above the floor. Left out: higher than any sensor. */
  readonly topMm?: number;
  /** Of a wall or a box that moves by itself. Left out: it stands, or is pushed. */
  readonly way?: TimedWay;
  /** Of a patch: the tyres' grip on it, as a share of the usual. Left out: it is only paint. */
  readonly friction?: number;
  /** Indexes into the file's variations: all that move this element, the outermost first. */
  readonly variations: readonly number[];
}

/** What a seed may change of an element: how far it moves, lowest and highest, in mm and degrees; how it is painted. */
export interface Variation {
  readonly pivot: Point;
  readonly x: readonly [number, number];
  readonly y: readonly [number, number];
  readonly heading: readonly [number, number];
  /** Colours of which each seed takes one. */
  readonly fills?: readonly string[];
}

/** Where a robot begins; its id names the robot. */
export interface StartPlace {
  /** Empty where the drawing gives none, as lessons do. */
  readonly id: string;
  readonly xMm: number;
  readonly yMm: number;
  readonly headingDeg: number;
  readonly variations: readonly number[];
}

/** The floor's rectangle. */
export interface ViewBox {
  readonly xMm: number;
  readonly yMm: number;
  readonly widthMm: number;
  readonly heightMm: number;
}

/**
 * A world's drawing as text with gaps: what stands in a gap follows from where a seed puts a variation (`move`, in axes
 * that `axes` brings into the world's), or how it paints (`fill`).
 */
export interface Drawing {
  /** One more than there are gaps. */
  readonly texts: readonly string[];
  readonly gaps: readonly (
    | { readonly type: "move"; readonly variation: number; readonly axes: Matrix }
    | { readonly type: "fill"; readonly variation: number }
  )[];
}

/** Something in a drawing that a person may want to know: it was left out, or means something else than it seems. */
export interface WorldNote {
  readonly id: MessageId;
  readonly params: MessageParams;
}

/** A world as drawn, before a seed moves anything. */
export interface WorldFile {
  readonly file: string;
  readonly viewBox: ViewBox;
  readonly elements: readonly WorldElement[];
  /** At least one, in the order of the drawing. */
  readonly starts: readonly StartPlace[];
  readonly variations: readonly Variation[];
  /** Share of the light that line sensors get back; each seed takes one between these. */
  readonly light: readonly [number, number];
  /** How much larger the robots' wheels are than their kits say, and how much farther apart, in percent. */
  readonly wheelsPercent: readonly [number, number];
  readonly trackPercent: readonly [number, number];
  /** The ids of the elements whose places a try tells the program: `robot.task.numbers()`. */
  readonly task: readonly string[];
  /** What is painted on the floor, the lowest first. */
  readonly layers: readonly FloorLayer[];
  readonly drawing: Drawing;
  readonly notes: readonly WorldNote[];
}
