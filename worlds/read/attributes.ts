import { Problem } from "../../messages/index.ts";
import { attribute, type SvgNode } from "../svg/svg-tree.ts";

/** A kit that is wrong by more is another kit. */
const mostPercent = 20;

/** @throws Problem when the attribute is there and is no number of 0 or more */
export function numberOf(node: SvgNode, name: string, expected: string, file: string): number | undefined {
  const text = attribute(node, name);
  if (text === undefined) return undefined;
  const value = text.trim() === "" ? Number.NaN : Number(text);
  if (!Number.isFinite(value) || value < 0) throw refused(name, text, expected, file);
  return value;
}

/** @throws Problem when the attribute is there and is no range such as `-50..50` */
export function rangeOf(node: SvgNode, name: string, file: string): readonly [number, number] | undefined {
  const text = attribute(node, name);
  if (text === undefined) return undefined;
  const [low, high, ...more] = text
    .split("..")
    .map((part) => (part.trim() === "" ? Number.NaN : Number(part)));
  if (low === undefined || high === undefined || more.length > 0 || !(low <= high))
    throw refused(name, text, "-50..50", file);
  if (!Number.isFinite(low) || !Number.isFinite(high)) throw refused(name, text, "-50..50", file);
  return [low, high];
}

/** How far the robots' wheels or track are from what their kits say, in percent; without the attribute, not at all. */
export function percentOf(node: SvgNode, name: string, file: string): readonly [number, number] {
  const range = rangeOf(node, name, file) ?? [0, 0];
  if (range[0] < -mostPercent || range[1] > mostPercent)
    throw refused(name, attribute(node, name)!, `-4..4 (-${mostPercent}..${mostPercent})`, file);
  return range;
}

export function refused(attribute: string, value: string, expected: string, file: string): Problem {
  return new Problem("world.attribute", { attribute, value, expected }, { file });
}
