import { colour, painted, shapePaint } from "./paint.ts";
import { pictures } from "./pictures.ts";
import { pathData, shape } from "./shapes.ts";
import { Sketch } from "./sketch.ts";

/** A random drawing, which a browser draws and a robot drives on. */
export interface RandomDrawing {
  readonly svg: string;
  /** What of SVG is in it. */
  readonly features: readonly string[];
}

/** How a drawing says its size: the attributes for a page of so many units. */
const sizes: readonly [feature: string, attributes: (width: number, height: number) => string][] = [
  ["no size", () => ""],
  ["mm", (width, height) => `width="${width}mm" height="${height}mm"`],
  ["cm", (width, height) => `width="${width / 10}cm" height="${height / 10}cm"`],
  ["px", (width, height) => `width="${width * 4}px" height="${height * 4}px"`],
  ["half scale", (width, height) => `width="${width / 2}mm" height="${height / 2}mm"`],
  ["inches", (width, height) => `width="${width / 25}in" height="${height / 25}in"`],
  ["width only", (width) => `width="${width}mm"`],
  ["page of another shape", (width, height) => `width="${width}mm" height="${height * 1.3}mm"`],
  [
    "page of another shape, at its edge",
    (width, height) => `width="${width * 1.2}mm" height="${height}mm" preserveAspectRatio="xMinYMin meet"`,
  ],
];

/** The drawing of a seed: some pieces, one over the other, in groups of their own axes. */
export function randomDrawing(seed: number): RandomDrawing {
  const begin = new Sketch(seed, 0, 0, 100, 100);
  const [width, height] = [begin.choice.whole(240, 460), begin.choice.whole(180, 340)];
  const [left, top] = begin.choice.chance(0.3) ? [begin.number(-300, 300), begin.number(-300, 300)] : [0, 0];
  const sketch = new Sketch(seed, left, top, width, height);
  const [feature, size] = sketch.choice.of(sizes);
  sketch.features.add(feature);
  const inside = pieces(sketch, sketch.choice.whole(3, 7), 0);
  const sheet = sketch.rules.join("\n");
  const style = sheet === "" ? "" : `<style type="text/css">${cdata(sketch, sheet)}</style>`;
  const defs = sketch.defs.length === 0 ? "" : `<defs>${sketch.defs.join("")}</defs>`;
  const [x, y] = [left + width / 2, top + height / 2];
  return {
    svg:
      `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="${left} ${top} ${width} ${height}" ${size(width, height)}>\n` +
      `${[style, defs, ...inside, `<g class="start" transform="translate(${x} ${y})"/>`].filter((each) => each !== "").join("\n")}\n</svg>\n`,
    features: [...sketch.features].sort(),
  };
}

function cdata(sketch: Sketch, sheet: string): string {
  return sketch.choice.chance(0.4) ? `<![CDATA[\n${sheet}\n]]>` : sheet.replaceAll(">", "&gt;");
}

function pieces(sketch: Sketch, count: number, depth: number): string[] {
  return Array.from({ length: count }, () => piece(sketch, depth));
}

function piece(sketch: Sketch, depth: number): string {
  if (depth < 3 && sketch.choice.chance(0.35)) return group(sketch, depth);
  if (sketch.uses("use", 0.1)) return copy(sketch);
  if (sketch.uses("picture", 0.08)) return picture(sketch);
  if (depth < 2 && sketch.uses("nested drawing", 0.05)) return nested(sketch, depth);
  if (sketch.uses("marker", 0.05)) return marked(sketch);
  const { tag, geometry, open } = shape(sketch);
  const transform = sketch.choice.chance(0.25) ? turn(sketch) : "";
  return `<${tag} ${geometry} ${painted(sketch, shapePaint(sketch, open), { transform })}${cut(sketch, tag === "rect" || tag === "polygon")}/>`;
}

function group(sketch: Sketch, depth: number): string {
  const { choice } = sketch;
  const paint: Record<string, string> = {};
  if (sketch.uses("inherited paint", 0.4)) paint.fill = colour(sketch);
  if (choice.chance(0.2)) paint["stroke-linejoin"] = "round";
  if (sketch.uses("opacity of a group", 0.2)) paint.opacity = String(sketch.number(0.2, 0.9));
  const transform = sketch.uses("axes of a group", 0.7) ? turn(sketch) : "";
  const tag = choice.weighted([
    [8, "g"],
    // A link in a link is an error, and not drawn.
    [depth === 0 ? 1 : 0, "a"],
    [1, "switch"],
  ] as const);
  if (tag !== "g") sketch.features.add(tag);
  // Of the children of a switch one is shown.
  const inside = pieces(sketch, tag === "switch" ? 1 : choice.whole(1, 4), depth + 1);
  return `<${tag} ${painted(sketch, paint, { transform })}${cut(sketch)}>${inside.join("\n")}</${tag}>`;
}

/** A transform that leaves the drawing's middle near where it is. */
function turn(sketch: Sketch): string {
  const { choice, left, top, width, height } = sketch;
  const [x, y] = [left + width / 2, top + height / 2];
  const back = (inside: string) => `translate(${x} ${y}) ${inside} translate(${-x} ${-y})`;
  return choice.of<() => string>([
    () => `rotate(${sketch.number(-180, 180)} ${x} ${y})`,
    () => `translate(${sketch.length(-0.3, 0.3)},${sketch.length(-0.2, 0.2)})`,
    () => `translate(${sketch.length(-0.3, 0.3)})`,
    () => back(`scale(${sketch.number(0.5, 1.6)})`),
    () => back(`scale(${sketch.number(-1.4, -0.6)}, ${sketch.number(0.6, 1.4)})`),
    () => back(`skewX(${sketch.number(-30, 30)})`),
    () => back(`skewY(${sketch.number(-30, 30)}),rotate(12)`),
    () => back(`matrix(${[0.9, 0.3, -0.4, 1.1].join(" ")} ${sketch.length(-0.1, 0.1)} 5e0)`),
  ])();
}

/** @param straight what is cut has no curves: of those and of turned groups resvg takes a larger box than browsers */
function cut(sketch: Sketch, straight = false): string {
  const { choice } = sketch;
  if (sketch.uses("clip path", 0.1)) {
    const id = sketch.newId();
    const inBox = straight && choice.chance(0.4);
    const inside = inBox
      ? '<circle cx=".5" cy="0.5" r=".4"/>'
      : choice.chance(0.5)
        ? `<path d="${pathData(sketch)}" clip-rule="${choice.of(["evenodd", "nonzero"])}"/>`
        : `<rect x="${sketch.left}" y="${sketch.top}" width="60%" height="70%"/>`;
    sketch.defs.push(
      `<clipPath id="${id}"${inBox ? ' clipPathUnits="objectBoundingBox"' : ""}>${inside}</clipPath>`,
    );
    return choice.of([` clip-path="url(#${id})"`, ` clip-path="url('#${id}')"`]);
  }
  if (sketch.uses("mask", 0.05)) {
    const id = sketch.newId();
    const { x, y } = sketch.point();
    sketch.defs.push(
      `<mask id="${id}" maskUnits="userSpaceOnUse" x="${sketch.left}" y="${sketch.top}" width="${sketch.width}" height="${sketch.height}">` +
        `<rect x="${sketch.left}" y="${sketch.top}" width="100%" height="100%" fill="#bbb"/><circle cx="${x}" cy="${y}" r="${sketch.length(0.1, 0.3)}" fill="${choice.of(["black", "white"])}"/></mask>`,
    );
    return ` mask="url(#${id})"`;
  }
  return "";
}

function copy(sketch: Sketch): string {
  const { choice } = sketch;
  const id = sketch.newId();
  const paint = painted(sketch, choice.chance(0.5) ? { fill: colour(sketch) } : {});
  const { x, y } = sketch.point();
  const href = choice.of(["href", "xlink:href"]);
  if (sketch.uses("symbol", 0.4)) {
    sketch.defs.push(
      `<symbol id="${id}" viewBox="0 0 20 10"${choice.of(["", ' preserveAspectRatio="none"', ' overflow="visible"'])}><circle cx="6" cy="5" r="6"/><rect x="12" y="2" width="9" height="6" fill="${colour(sketch)}"/></symbol>`,
    );
    return `<use ${href}="#${id}" x="${x}" y="${y}" width="${sketch.length(0.1, 0.4)}" height="${sketch.length(0.1, 0.3)}" ${paint}/>`;
  }
  const { tag, geometry, open } = shape(sketch);
  const own = choice.chance(0.5) ? painted(sketch, shapePaint(sketch, open)).replace(/ ?id="[^"]*"/, "") : "";
  sketch.defs.push(`<${tag} id="${id}" ${geometry} ${own}/>`);
  const transform = choice.chance(0.4) ? ` transform="${turn(sketch)}"` : "";
  return `<use ${href}="#${id}" x="${sketch.length(-0.2, 0.2)}" y="${sketch.length(-0.2, 0.2)}" ${paint}${transform}/>`;
}

function picture(sketch: Sketch): string {
  const { choice } = sketch;
  const { address, type } = choice.of(pictures);
  sketch.features.add(`picture as ${type}`);
  const { x, y } = sketch.point();
  const fit = choice.of([
    "",
    ' preserveAspectRatio="none"',
    ' preserveAspectRatio="xMaxYMin slice"',
    ' preserveAspectRatio="xMinYMid"',
  ]);
  const sharp = choice.chance(0.3) ? ' style="image-rendering:pixelated"' : "";
  const transform = choice.chance(0.3) ? ` transform="${turn(sketch)}"` : "";
  return `<image ${choice.of(["href", "xlink:href"])}="${address}" x="${x}" y="${y}" width="${sketch.length(0.15, 0.4)}" height="${sketch.length(0.15, 0.3)}"${fit}${sharp}${transform}/>`;
}

function nested(sketch: Sketch, depth: number): string {
  const { choice } = sketch;
  const { x, y } = sketch.point();
  const box = choice.chance(0.7)
    ? ` viewBox="${sketch.left} ${sketch.top} ${sketch.width} ${sketch.height}"`
    : "";
  const fit = choice.of(["", ' preserveAspectRatio="none"', ' preserveAspectRatio="xMidYMax slice"']);
  const overflow = choice.of(["", ' overflow="visible"']);
  return `<svg x="${x}" y="${y}" width="${sketch.length(0.2, 0.5)}" height="${sketch.length(0.2, 0.4)}"${box}${fit}${overflow}>${pieces(sketch, 2, depth + 1).join("")}</svg>`;
}

function marked(sketch: Sketch): string {
  const id = sketch.newId();
  const orient = sketch.choice.of(["auto", "0", "45", "auto-start-reverse"]);
  const units = sketch.choice.of(["", ' markerUnits="userSpaceOnUse"']);
  const side = units === "" ? 3 : sketch.length(0.03, 0.08);
  sketch.defs.push(
    `<marker id="${id}" viewBox="0 0 10 10" refX="5" refY="5" markerWidth="${side}" markerHeight="${side}" orient="${orient}"${units}><path d="M0 0L10 5 0 10z" fill="${colour(sketch)}"/></marker>`,
  );
  const at = sketch.choice.of(["marker-start", "marker-end", "marker-mid", "marker"]);
  const value = at === "marker" ? `style="marker:url(#${id})"` : `${at}="url(#${id})"`;
  const points = sketch.points(4, sketch.point(), 0.25 * sketch.width);
  const line = points.map(({ x, y }) => `${x},${y}`).join(" ");
  return `<polyline points="${line}" fill="none" stroke="${colour(sketch)}" stroke-width="${sketch.length(0.01, 0.03)}" ${value}/>`;
}
