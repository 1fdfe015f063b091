import { attribute, childrenOf, type SvgNode, tagOf, withAttributes } from "../svg/svg-tree.ts";
import { readDeclarations } from "./style-sheet.ts";

/** What markers take from the path that they stand on. */
interface ContextPaint {
  readonly fill: string;
  readonly stroke: string;
}

const ends = ["start", "mid", "end"] as const;
const reversing = "auto-start-reverse";

/**
 * Gives paths whose markers have their colour, or are turned at the path's start, markers of their own: the renderer knows
 * neither `context-stroke` nor `orient="auto-start-reverse"` (SVG 2, 11.6), and Inkscape's arrows have both.
 */
export function ownMarkers(root: SvgNode): SvgNode {
  const known = new Map<string, SvgNode>();
  const taken = new Set<string>();
  collect(root, known, taken);
  if (![...known.values()].some(wantsCopies)) return root;
  const copies = new Map<string, SvgNode>();

  const copyFor = (reference: string, end: (typeof ends)[number], paint: ContextPaint): string => {
    const id = /^url\(#(.*)\)$/.exec(reference)?.[1] ?? "";
    const marker = known.get(id);
    if (!marker || !wantsCopies(marker)) return reference;
    const name = freeName(`${id}-${end}-${paint.fill}-${paint.stroke}`.replace(/[^\w-]/g, "_"), taken);
    if (!copies.has(name)) copies.set(name, copyOf(marker, name, end, paint));
    return `url(#${name})`;
  };

  const walk = (node: SvgNode, around: ContextPaint): SvgNode => {
    const tag = tagOf(node);
    if (tag === "#text" || tag === "marker" || tag.startsWith("?")) return node;
    const style = readDeclarations(attribute(node, "style") ?? "");
    const said = (name: string) =>
      style.findLast((each) => each.name === name)?.value ?? attribute(node, name);
    const own = (name: keyof ContextPaint) => {
      const value = said(name);
      return value === undefined || value === "inherit" ? around[name] : value;
    };
    const paint = { fill: own("fill"), stroke: own("stroke") };
    const rewritten = style.map(({ name, value }) => {
      const end = ends.find((each) => name === `marker-${each}`);
      return `${name}:${end ? copyFor(value, end, paint) : value}`;
    });
    const attributes: Record<string, string | undefined> = {};
    if (rewritten.length > 0) attributes.style = rewritten.join(";");
    for (const end of ends) {
      const value = attribute(node, `marker-${end}`);
      if (value !== undefined) attributes[`marker-${end}`] = copyFor(value, end, paint);
    }
    return {
      ...withAttributes(node, attributes),
      [tag]: childrenOf(node).map((child) => walk(child, paint)),
    };
  };

  const walked = walk(root, { fill: "black", stroke: "none" });
  return { ...walked, svg: [{ defs: [...copies.values()] }, ...childrenOf(walked)] };
}

function collect(node: SvgNode, markers: Map<string, SvgNode>, taken: Set<string>): void {
  const id = attribute(node, "id");
  if (id !== undefined) taken.add(id);
  if (id !== undefined && tagOf(node) === "marker") markers.set(id, node);
  for (const child of childrenOf(node)) collect(child, markers, taken);
}

function wantsCopies(marker: SvgNode): boolean {
  return attribute(marker, "orient") === reversing || hasContext(marker);
}

function hasContext(node: SvgNode): boolean {
  const texts = ["fill", "stroke", "style"].map((name) => attribute(node, name) ?? "");
  return texts.some((text) => text.includes("context-")) || childrenOf(node).some(hasContext);
}

function freeName(wanted: string, taken: ReadonlySet<string>): string {
  return taken.has(wanted) ? freeName(`${wanted}-`, taken) : wanted;
}

function copyOf(marker: SvgNode, id: string, end: (typeof ends)[number], paint: ContextPaint): SvgNode {
  const inside = childrenOf(marker).map((child) => painted(child, paint));
  const copy = withAttributes(marker, { id });
  if (attribute(marker, "orient") !== reversing) return { ...copy, marker: inside };
  const turned = withAttributes(copy, { orient: "auto" });
  return end === "start" ? turnedBack(turned, inside) : { ...turned, marker: inside };
}

/** The marker turned by half a turn about the point that stands on the path. */
function turnedBack(marker: SvgNode, inside: SvgNode[]): SvgNode {
  const number = (name: string, otherwise: number) =>
    Number.parseFloat(attribute(marker, name) ?? "") || otherwise;
  const [x, y] = [number("refX", 0), number("refY", 0)];
  const box = (attribute(marker, "viewBox") ?? `0 0 ${number("markerWidth", 3)} ${number("markerHeight", 3)}`)
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  const [left = 0, top = 0, width = 0, height = 0] = box;
  return {
    marker: [{ g: inside, ":@": { transform: `rotate(180 ${x} ${y})` } }],
    ":@": {
      ...(withAttributes(marker, {
        viewBox: `${2 * x - left - width} ${2 * y - top - height} ${width} ${height}`,
      })[":@"] as object),
    },
  };
}

/** What stands in a copy: with the path's paint, and without ids, since they stand once in a drawing. */
function painted(node: SvgNode, { fill, stroke }: ContextPaint): SvgNode {
  const tag = tagOf(node);
  if (tag === "#text") return node;
  const plain = (text: string | undefined) =>
    text?.replaceAll("context-fill", fill).replaceAll("context-stroke", stroke);
  return {
    ...withAttributes(node, {
      id: undefined,
      ...Object.fromEntries(["fill", "stroke", "style"].map((name) => [name, plain(attribute(node, name))])),
    }),
    [tag]: childrenOf(node).map((child) => painted(child, { fill, stroke })),
  };
}
