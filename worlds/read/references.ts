import type { WorldNote } from "../../sim/index.ts";
import { readDeclarations } from "../css/style-sheet.ts";
import { attribute, childrenOf, type SvgNode, tagOf } from "../svg/svg-tree.ts";

/** Properties whose value may name something else in the drawing. */
const naming: readonly string[] = [
  "fill",
  "stroke",
  "clip-path",
  "mask",
  "marker-start",
  "marker-mid",
  "marker-end",
];
/** What takes colours, stops or a tile from another of its kind (SVG 2, 14.1 and 14.3). */
const takers: ReadonlySet<string> = new Set(["linearGradient", "radialGradient", "pattern"]);
/** A paint after the address says what to take where it leads nowhere. */
const address = /^url\(\s*["']?([^"')]*?)["']?\s*\)$/;

/** What elements name and the drawing does not have: a browser leaves out the copy, the paint or the cut without a word. */
export function missingReferences(root: SvgNode): readonly WorldNote[] {
  const byId = new Map<string, SvgNode>();
  const collect = (node: SvgNode): void => {
    const id = attribute(node, "id");
    if (id !== undefined && !byId.has(id)) byId.set(id, node);
    for (const child of childrenOf(node)) collect(child);
  };
  collect(root);
  const notes = new Map<string, WorldNote>();
  const tell = (id: WorldNote["id"], params: WorldNote["params"]) =>
    notes.set(JSON.stringify([id, params]), { id, params });
  const look = (node: SvgNode): void => {
    const element = attribute(node, "id") ?? tagOf(node);
    for (const [property, target] of addressesIn(node)) {
      if (target.startsWith("#") && byId.has(target.slice(1))) continue;
      tell("world.note.missing", { element, attribute: property, address: target.slice(0, 60) });
    }
    if (takers.has(tagOf(node)) && takesFromItself(node, byId)) tell("world.note.circle", { element });
    for (const child of childrenOf(node)) look(child);
  };
  look(root);
  return [...notes.values()];
}

function takesFromItself(node: SvgNode, byId: ReadonlyMap<string, SvgNode>): boolean {
  const seen = new Set<SvgNode>();
  for (let each: SvgNode | undefined = node; each; each = byId.get(hrefOf(each)?.slice(1) ?? "")) {
    if (seen.has(each)) return each === node;
    seen.add(each);
  }
  return false;
}

function addressesIn(node: SvgNode): readonly (readonly [property: string, target: string])[] {
  const found: (readonly [string, string])[] = [];
  const take = (property: string, value: string | undefined): void => {
    const target = value === undefined ? undefined : address.exec(value.trim())?.[1];
    if (target !== undefined) found.push([property, target]);
  };
  const style = attribute(node, "style");
  const said = new Map(
    style?.includes("url(") ? readDeclarations(style).map(({ name, value }) => [name, value]) : [],
  );
  for (const property of naming) take(property, said.get(property) ?? attribute(node, property));
  const tag = tagOf(node);
  const href = hrefOf(node);
  if (href !== undefined && tag === "use") found.push(["use", href]);
  if (href !== undefined && takers.has(tag)) found.push(["href", href]);
  return found;
}

function hrefOf(node: SvgNode): string | undefined {
  return attribute(node, "href") ?? attribute(node, "xlink:href");
}
