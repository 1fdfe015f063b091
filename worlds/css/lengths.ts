import { calc } from "@csstools/css-calc";

/** A rectangle of a drawing: what it shows of its own axes. */
export type Box = readonly [x: number, y: number, width: number, height: number];

/** What lengths of an element are measured by. */
export interface Measures {
  /** The font's size here, in units of the drawing. */
  readonly em: number;
  readonly rootEm: number;
  /** What percentages are of. */
  readonly box: Box;
}

/** A browser's font size where a drawing says none. */
export const usualEm = 16;

const number = String.raw`[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?`;
const measure = new RegExp(String.raw`(?<![\w#.%-])(${number})(%|[a-z]+)(?![\w(-])`, "gi");
/** Mathematics whose results are the same in every engine. */
export const mathematics = /(?<![\w-])(?:calc|min|max|clamp|round|mod|rem|abs|sign)\(/i;
/** Angles, roots and powers, of which each engine has last digits of its own: a world would be another in another browser. */
export const inexact = /(?<![\w-])(?:a?sin|a?cos|a?tan|atan2|pow|sqrt|hypot|log|exp)\(/i;
const fontUnits = /^(?:ex|ch|cap|ic|lh|rlh|rex|rch|rcap|ric)$/;
const screenUnits = /^(?:[sld]?v(?:w|h|min|max|i|b)|cq(?:w|h|i|b|min|max))$/;

const alongX = new Set(["x", "width", "cx", "rx", "x1", "x2", "fx", "dx", "refX", "markerWidth"]);
const alongY = new Set(["y", "height", "cy", "ry", "y1", "y2", "fy", "dy", "refY", "markerHeight"]);
const otherwise = new Set(["r", "fr", "stroke-width", "stroke-dasharray", "stroke-dashoffset", "font-size"]);

/** Whether a property or an attribute says lengths. */
export function isLength(name: string): boolean {
  return alongX.has(name) || alongY.has(name) || otherwise.has(name);
}

/**
 * Writes lengths the way that the renderer knows: `em` and quarter millimetres become units of the drawing, mathematics is
 * worked out.
 * @param told gets a unit that depends on fonts or on a window; the value is taken as CSS says for want of either
 */
export function plainLengths(
  name: string,
  value: string,
  measures: Measures,
  told: (unit: string) => void,
): string {
  const calculated = mathematics.test(value) && !inexact.test(value);
  const inUnits = value.replace(measure, (whole: string, text: string, unit: string) => {
    const amount = Number(text);
    const short = unit.toLowerCase();
    const px = (size: number) => `${amount * size}px`;
    if (short === "em") return px(measures.em);
    if (short === "rem") return px(measures.rootEm);
    if (short === "q") return px(96 / 101.6);
    if (fontUnits.test(short)) {
      told(unit);
      return px((short.startsWith("r") ? measures.rootEm : measures.em) * (/lh$/.test(short) ? 1.2 : 0.5));
    }
    if (screenUnits.test(short)) {
      told(unit);
      return px(screenSide(short, measures.box) / 100);
    }
    return short === "%" && calculated && isLength(name) ? px(sideOf(name, measures.box) / 100) : whole;
  });
  if (!calculated) return inUnits;
  return calc(inUnits.replaceAll(absolute, toPixels));
}

function screenSide(unit: string, [, , width, height]: Box): number {
  if (unit.endsWith("min")) return Math.min(width, height);
  if (unit.endsWith("max")) return Math.max(width, height);
  return /[hb]$/.test(unit) ? height : width;
}

const absolute = new RegExp(String.raw`(?<![\w#.%-])(${number})(mm|cm|in|pt|pc)(?![\w(-])`, "gi");
const perUnit: Readonly<Record<string, number>> = { mm: 96 / 25.4, cm: 96 / 2.54, in: 96, pt: 4 / 3, pc: 16 };

function toPixels(_: string, text: string, unit: string): string {
  return `${Number(text) * perUnit[unit.toLowerCase()]!}px`;
}

/** A length that is given by a percentage is one of this (SVG 2, 8.9). */
export function sideOf(name: string, [, , width, height]: Box): number {
  if (alongX.has(name)) return width;
  return alongY.has(name) ? height : Math.sqrt((width * width + height * height) / 2);
}

const sizes: Readonly<Record<string, number>> = {
  ...{ "xx-small": 9, "x-small": 10, small: 13, medium: 16, large: 18, "x-large": 24, "xx-large": 32 },
};

/**
 * A font size in units of the drawing.
 * @param around that of the element around it
 * @returns undefined for one that is not understood
 */
export function fontSize(value: string, around: number): number | undefined {
  const word = value.trim().toLowerCase();
  if (word === "inherit" || word === "unset") return around;
  if (word === "smaller" || word === "larger") return word === "larger" ? around * 1.2 : around / 1.2;
  if (word === "initial") return usualEm;
  if (Object.hasOwn(sizes, word)) return sizes[word];
  const [, text, unit = ""] = new RegExp(`^(${number})(%|[a-z]*)$`, "i").exec(word) ?? [];
  if (text === undefined) return undefined;
  return unit === "%" ? (Number(text) / 100) * around : unitsOf(word);
}

const absoluteLength = new RegExp(`^\\s*(${number})\\s*([a-z]*)\\s*$`, "i");

/** A length in units of the drawing; undefined for one that is none, or depends on something else. */
export function unitsOf(text: string): number | undefined {
  const [, amount, unit = ""] = absoluteLength.exec(text) ?? [];
  const short = unit.toLowerCase();
  if (amount === undefined) return undefined;
  if (short === "" || short === "px") return Number(amount);
  return Object.hasOwn(perUnit, short) ? Number(amount) * perUnit[short]! : undefined;
}
