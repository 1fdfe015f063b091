import type { Side } from "../../../sim/index.ts";
import type { Block } from "../wiring.ts";

/** Height of a row: two pins of a header or a block are this far apart. */
export const rowHeight = 24;
/** From a block's top to its first pin. */
export const firstPinY = 50;
export const trackGap = 10;
export const railGap = 14;

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** What a wire is drawn like: a rail, a line of the bus, or one of the signals' colours. */
export type WireStyle = "GND" | "3V3" | "5V" | "BAT" | "SDA" | "SCL" | `signal${number}`;

/** A line with corners. */
export interface Path {
  readonly style: WireStyle;
  readonly points: readonly Point[];
  /** Rails are drawn thicker. */
  readonly rail?: boolean;
}

export interface Label extends Point {
  readonly text: string;
  readonly anchor: "start" | "middle" | "end";
  readonly style?: "rail";
}

/** A block's box, with its pins on its edges. */
export interface Box {
  readonly block: Block;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly pins: readonly BoxPin[];
}

export interface BoxPin extends Point {
  readonly label: string;
  /** Which edge of its box it is on. */
  readonly edge: Side | "bottom";
  readonly used: boolean;
}

/** A motor: a circle with its name beside it. */
export interface MotorSign extends Point {
  readonly blocks: readonly Block[];
  readonly side: Side;
}

/** A part in a wire: a resistor, a diode. */
export interface Inline extends Point {
  readonly text: string;
}
