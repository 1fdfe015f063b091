import { type Language, say } from "../../messages/index.ts";
import type { Point, WorldElement, WorldFile } from "../../sim/index.ts";

/** More elements of a kind than these are counted, not listed. */
const mostListed = 20;

/** What was understood of a drawing, as data. */
export function understoodOf({ viewBox, elements, starts, notes }: WorldFile) {
  return {
    floor: viewBox,
    starts: starts.map(({ id, xMm, yMm, headingDeg }) => ({ id, xMm, yMm, headingDeg })),
    elements: elements.map((element) => ({
      kind: element.kind,
      id: element.id,
      ...boundsOf(element),
      ...(element.topMm !== undefined && { topMm: element.topMm }),
      ...(element.way && { way: element.way }),
      ...(element.friction !== undefined && { friction: element.friction }),
    })),
    notes,
  };
}

/** The rows of a table of what was understood: what, its name, its size and its place in mm, and what else it says. */
export function worldRows({ viewBox, elements, starts }: WorldFile, lang: Language): string[][] {
  const { xMm, yMm, widthMm, heightMm } = viewBox;
  const kinds = [...new Set(elements.map(({ kind }) => kind))];
  return [
    say(lang, "world.table.head").split("|"),
    [say(lang, "world.table.floor"), "", size(widthMm, heightMm), point(xMm, yMm), ""],
    ...starts.map(({ id, xMm, yMm, headingDeg }) => [
      say(lang, "world.table.start"),
      id,
      "",
      `${point(xMm, yMm)}, ${round(headingDeg)}°`,
      "",
    ]),
    ...kinds.flatMap((kind) => {
      const all = elements.filter((element) => element.kind === kind);
      const what = say(lang, `world.table.${kind}`);
      return all.length > mostListed
        ? [[what, `${all.length} ×`, "", "", ""]]
        : all.map((each) => row(each, what, lang));
    }),
  ];
}

function row(element: WorldElement, what: string, lang: Language): string[] {
  const bounds = boundsOf(element);
  const more = saidOf(element, lang);
  if (!bounds) return [what, element.id, "", "", more];
  return [what, element.id, size(bounds.widthMm, bounds.heightMm), point(bounds.xMm, bounds.yMm), more];
}

/** What its attributes say. */
function saidOf({ topMm, friction, way }: WorldElement, lang: Language): string {
  return [
    ...(topMm === undefined ? [] : [say(lang, "world.table.top", { mm: topMm })]),
    ...(friction === undefined ? [] : [say(lang, "world.table.friction", { share: friction })]),
    ...(way ? [say(lang, "world.table.way", { seconds: way.at(-1)!.timeUs / 1e6 })] : []),
  ].join(", ");
}

function boundsOf({ outlines, strokeWidthMm }: WorldElement) {
  const points = outlines.flat();
  if (points.length === 0) return undefined;
  const [least, most] = [smallest(points), largest(points)];
  return {
    xMm: round(least.x - strokeWidthMm / 2),
    yMm: round(least.y - strokeWidthMm / 2),
    widthMm: round(most.x - least.x + strokeWidthMm),
    heightMm: round(most.y - least.y + strokeWidthMm),
  };
}

function smallest(points: readonly Point[]): Point {
  return points.reduce((a, b) => ({ x: Math.min(a.x, b.x), y: Math.min(a.y, b.y) }));
}

function largest(points: readonly Point[]): Point {
  return points.reduce((a, b) => ({ x: Math.max(a.x, b.x), y: Math.max(a.y, b.y) }));
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

function size(width: number, height: number): string {
  return `${round(width)} × ${round(height)}`;
}

function point(x: number, y: number): string {
  return `${round(x)}, ${round(y)}`;
}
