import { converter, formatHex, type Rgb } from "culori";
import { attribute, childrenOf, type SvgNode, tagOf, withAttributes } from "../svg/svg-tree.ts";
import { unitsOf } from "./lengths.ts";
import { readDeclarations } from "./style-sheet.ts";
import type { Told } from "./told.ts";

interface Stop {
  readonly offset: number;
  readonly colour: Rgb;
  readonly opacity: number;
}

const linearRgb = converter("lrgb");
const rgb = converter("rgb");
/** Of a level of 255, halfway between two stops: then another stop is put there. */
const tolerance = 1 / 255;
/** Halves of halves: 64 pieces between two stops are more than anybody sees. */
const deepest = 6;
const gradients: ReadonlySet<string> = new Set(["linearGradient", "radialGradient"]);

/**
 * Gives gradients stops of their own where the renderer would mix other colours: it mixes in sRGB alone
 * (`color-interpolation`), and begins a radial gradient at a point (`fr`, SVG 2, 14.2.3).
 */
export function plainGradients(root: SvgNode, told: Told): SvgNode {
  const byId = new Map<string, SvgNode>();
  let asks = false;
  const look = (node: SvgNode): void => {
    const id = attribute(node, "id");
    if (id !== undefined && !byId.has(id) && gradients.has(tagOf(node))) byId.set(id, node);
    asks ||= said(node, "color-interpolation") === "linearRGB" || attribute(node, "fr") !== undefined;
    for (const child of childrenOf(node)) look(child);
  };
  look(root);
  if (!asks) return root;

  const walk = (node: SvgNode, around: boolean): SvgNode => {
    const tag = tagOf(node);
    if (tag === "#text" || tag.startsWith("?")) return node;
    const mixing = said(node, "color-interpolation");
    const linear = mixing === undefined || mixing === "inherit" ? around : mixing === "linearRGB";
    if (linear && tag === "mask") told.unknown.add("mask: color-interpolation: linearRGB");
    if (gradients.has(tag)) return withOwnStops(node, chainOf(node, byId), linear, told);
    return { ...node, [tag]: childrenOf(node).map((child) => walk(child, linear)) };
  };
  return walk(root, false);
}

/** A gradient and what it takes from others, nearest first. */
function chainOf(node: SvgNode, byId: ReadonlyMap<string, SvgNode>): readonly SvgNode[] {
  const chain = [node];
  for (;;) {
    const last = chain.at(-1)!;
    const href = attribute(last, "href") ?? attribute(last, "xlink:href");
    const next = href?.startsWith("#") ? byId.get(href.slice(1)) : undefined;
    if (!next || chain.includes(next)) return chain;
    chain.push(next);
  }
}

function withOwnStops(node: SvgNode, chain: readonly SvgNode[], linear: boolean, told: Told): SvgNode {
  const owner = chain.find((each) => childrenOf(each).some((child) => tagOf(child) === "stop"));
  const stops = owner && stopsOf(owner);
  if (!stops) {
    if (linear && owner) told.unknown.add("stop-color: currentColor, color-interpolation: linearRGB");
    return node;
  }
  const mixed = linear ? stops.flatMap((stop, i) => [...between(stops[i - 1], stop, 0), stop]) : stops;
  const focus = tagOf(node) === "radialGradient" ? focusOf(chain, told) : undefined;
  const placed = focus
    ? mixed.map((stop) => ({ ...stop, offset: (stop.offset - focus.begin) / (1 - focus.begin) }))
    : mixed;
  return {
    ...(focus ? withAttributes(node, { fr: undefined, fx: String(focus.x), fy: String(focus.y) }) : node),
    [tagOf(node)]: placed.map(writeStop),
  };
}

/** @returns undefined for colours that depend on where they are used */
function stopsOf(gradient: SvgNode): readonly Stop[] | undefined {
  const stops: Stop[] = [];
  let least = 0;
  for (const node of childrenOf(gradient)) {
    if (tagOf(node) !== "stop") continue;
    const colour = rgb(said(node, "stop-color") ?? "black");
    if (!colour) return undefined;
    least = Math.max(least, Math.min(1, shareOf(attribute(node, "offset") ?? "0")));
    stops.push({
      offset: least,
      colour,
      opacity: Math.max(0, Math.min(1, shareOf(said(node, "stop-opacity") ?? "1"))) * (colour.alpha ?? 1),
    });
  }
  return stops;
}

/** Stops between two others, so that what is mixed in sRGB between them is what linear light would be. */
function between(from: Stop | undefined, to: Stop, depth: number): readonly Stop[] {
  if (!from || from.offset === to.offset || depth === deepest) return [];
  const [a, b] = [linearRgb(from.colour), linearRgb(to.colour)];
  const light = (x: number, y: number) => (x + y) / 2;
  const colour = rgb({ mode: "lrgb" as const, r: light(a.r, b.r), g: light(a.g, b.g), b: light(a.b, b.b) });
  const off = (["r", "g", "b"] as const).map((channel) =>
    Math.abs(colour[channel] - light(from.colour[channel], to.colour[channel])),
  );
  if (Math.max(...off) < tolerance) return [];
  const middle: Stop = {
    colour,
    offset: light(from.offset, to.offset),
    opacity: light(from.opacity, to.opacity),
  };
  return [...between(from, middle, depth + 1), middle, ...between(middle, to, depth + 1)];
}

/**
 * The point at which a cone of circles begins that goes through both circles of a radial gradient.
 * @returns with the offset that it has on the gradient, 0 or less; undefined: it begins at a point already, or is not understood
 */
function focusOf(
  chain: readonly SvgNode[],
  told: Told,
): { readonly x: number; readonly y: number; readonly begin: number } | undefined {
  const find = (name: string) =>
    chain.map((each) => attribute(each, name)).find((value) => value !== undefined);
  const written = find("fr");
  if (written === undefined || Number.parseFloat(written) === 0) return undefined;
  const inBox = (find("gradientUnits") ?? "objectBoundingBox") === "objectBoundingBox";
  const length = (text: string) => (inBox ? shareOf(text) : (unitsOf(text) ?? Number.NaN));
  const [cx, cy, r] = ["cx", "cy", "r"].map((name) => length(find(name) ?? "50%"));
  const [fx, fy] = [
    ["fx", cx!],
    ["fy", cy!],
  ].map(([name, centre]) => {
    const value = find(name as string);
    return value === undefined ? (centre as number) : length(value);
  });
  const fr = length(written);
  const spread = find("spreadMethod") ?? "pad";
  if (![cx, cy, r, fx, fy, fr].every(Number.isFinite) || fr >= r! || fr < 0 || spread !== "pad") {
    told.unknown.add(`fr: ${written}`);
    return undefined;
  }
  const begin = -fr / (r! - fr);
  return { x: fx! + (cx! - fx!) * begin, y: fy! + (cy! - fy!) * begin, begin };
}

function shareOf(text: string): number {
  return text.trim().endsWith("%") ? Number.parseFloat(text) / 100 : Number(text);
}

function writeStop({ offset, colour, opacity }: Stop): SvgNode {
  const attributes = {
    offset: String(offset),
    "stop-color": formatHex(colour),
    "stop-opacity": String(opacity),
  };
  return { stop: [], ":@": attributes };
}

function said(node: SvgNode, name: string): string | undefined {
  const style = readDeclarations(attribute(node, "style") ?? "");
  return style.findLast((each) => each.name === name)?.value ?? attribute(node, name);
}
