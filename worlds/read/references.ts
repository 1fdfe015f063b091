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
/** A paint after the address says what to take where it leads nowhere. */
const address = /^url\(\s*["']?([^"')]*?)["']?\s*\)$/;

/** What elements name and the drawing does not have: a browser leaves out the copy, the paint or the cut without a word. */
export function missingReferences(root: SvgNode): readonly WorldNote[] {
  const ids = new Set<string>();
  const collect = (node: SvgNode): void => {
    const id = attribute(node, "id");
    if (id !== undefined) ids.add(id);
    for (const child of childrenOf(node)) collect(child);
  };
  collect(root);
  const notes = new Map<string, WorldNote>();
  const look = (node: SvgNode): void => {
    for (const [property, target] of addressesIn(node)) {
      if (target.startsWith("#") && ids.has(target.slice(1))) continue;
      const element = attribute(node, "id") ?? tagOf(node);
      const params = { element, attribute: property, address: target.slice(0, 60) };
      notes.set(JSON.stringify(params), { id: "world.note.missing", params });
    }
    for (const child of childrenOf(node)) look(child);
  };
  look(root);
  return [...notes.values()];
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
  const copied = attribute(node, "href") ?? attribute(node, "xlink:href");
  if (tagOf(node) === "use" && copied !== undefined) found.push(["use", copied]);
  return found;
}
