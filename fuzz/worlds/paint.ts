import { gradient, pattern } from "./paint-servers.ts";
import type { Sketch } from "./sketch.ts";

/** CSS properties by name. */
export type Paint = Readonly<Record<string, string>>;

export function colour(sketch: Sketch): string {
  const { choice } = sketch;
  const level = () => choice.whole(0, 255);
  const hex = (value: number) => value.toString(16).padStart(2, "0");
  return choice.of<() => string>([
    () => choice.of(["black", "white", "red", "gold", "navy", "Teal", "darkorange", "rebeccapurple"]),
    () => `#${hex(level())}${hex(level())}${hex(level())}`,
    () => `#${choice.of(["000", "fff", "0af", "C30", "7b7"])}`,
    () => `rgb(${level()}, ${level()},${level()})`,
    () => `rgb(${choice.whole(0, 100)}%,${choice.whole(0, 100)}%,${choice.whole(0, 100)}%)`,
    () => `hsl(${choice.whole(0, 359)}, ${choice.whole(0, 100)}%, ${choice.whole(10, 90)}%)`,
    () => `rgba(${level()},${level()},${level()},${sketch.number(0.2, 1)})`,
    () => `#${hex(level())}${hex(level())}${hex(level())}${hex(choice.whole(60, 255))}`,
  ])();
}

/** Fill and stroke of a shape; an open line has no fill. */
export function shapePaint(sketch: Sketch, open: boolean): Paint {
  const { choice } = sketch;
  const paint: Record<string, string> = {};
  const stroked = open || choice.chance(0.4);
  if (open) paint.fill = "none";
  else if (choice.chance(0.9)) paint.fill = server(sketch) ?? colour(sketch);
  if (stroked) Object.assign(paint, stroke(sketch));
  if (!open && sketch.uses("fill-opacity", 0.12)) paint["fill-opacity"] = String(sketch.number(0.1, 0.9));
  if (sketch.uses("opacity", 0.15))
    paint.opacity = choice.chance(0.2) ? "60%" : String(sketch.number(0.1, 0.9));
  if (sketch.uses("visibility", 0.03)) paint.visibility = "hidden";
  if (sketch.uses("display", 0.02)) paint.display = "none";
  if (stroked && paint.fill !== "none" && sketch.uses("paint-order", 0.1)) paint["paint-order"] = "stroke";
  if (sketch.uses("currentColor", 0.05)) {
    paint.color = colour(sketch);
    paint[open ? "stroke" : "fill"] = "currentColor";
  }
  return paint;
}

function server(sketch: Sketch): string | undefined {
  if (sketch.uses("gradient", 0.18)) return `url(#${gradient(sketch)})`;
  if (sketch.uses("pattern", 0.06)) return `url(#${pattern(sketch)})`;
  if (sketch.uses("missing paint", 0.02)) return "url(#nowhere) seagreen";
  return undefined;
}

function stroke(sketch: Sketch): Paint {
  const { choice } = sketch;
  const width = sketch.length(0.004, 0.05);
  const paint: Record<string, string> = {
    stroke: sketch.uses("gradient on a stroke", 0.06) ? `url(#${gradient(sketch)})` : colour(sketch),
    "stroke-width": choice.chance(0.2) ? `${width}px` : String(width),
  };
  if (choice.chance(0.4)) paint["stroke-linecap"] = choice.of(["butt", "round", "square"]);
  if (choice.chance(0.4)) paint["stroke-linejoin"] = choice.of(["miter", "round", "bevel"]);
  if (choice.chance(0.15)) paint["stroke-miterlimit"] = String(choice.of([1, 2, 8, 20]));
  if (sketch.uses("stroke-opacity", 0.1)) paint["stroke-opacity"] = String(sketch.number(0.2, 0.9));
  if (sketch.uses("dashes", 0.3)) {
    const count = choice.whole(1, 4);
    const lengths = Array.from({ length: count }, () => sketch.length(0.01, 0.08));
    paint["stroke-dasharray"] = lengths.join(choice.of([" ", ",", ", "]));
    if (choice.chance(0.4)) paint["stroke-dashoffset"] = String(sketch.length(-0.1, 0.1));
  }
  return paint;
}

/** Writes properties as attributes, in `style` and as rules of a style sheet. */
export function painted(sketch: Sketch, paint: Paint, { transform = "" } = {}): string {
  const { choice } = sketch;
  const attributes: string[] = [];
  const style: string[] = [];
  const ruled: string[] = [];
  // What counts only as CSS, or is written elsewhere in a way that browsers differ in, stays where it is written most.
  const way = choice.weighted<"attribute" | "style" | "rule" | "mixed">([
    [3, "attribute"],
    [3, "style"],
    [2, "rule"],
    [1, "mixed"],
  ]);
  for (const [name, value] of Object.entries(paint)) {
    const where = way === "mixed" ? choice.of(["attribute", "style", "rule"] as const) : way;
    if (where === "attribute") attributes.push(`${name}="${value}"`);
    else (where === "style" ? style : ruled).push(`${name}:${value}`);
  }
  if (style.length > 0) {
    sketch.features.add("style");
    attributes.push(`style="${style.join(choice.of([";", "; "]))}${choice.of(["", ";"])}"`);
    // A style counts more than an attribute.
    if (paint.fill !== undefined && way === "style" && choice.chance(0.2)) attributes.push('fill="#123456"');
  }
  if (ruled.length > 0) attributes.push(rule(sketch, ruled.join(";")));
  if (transform !== "") attributes.push(`transform="${transform}"`);
  return attributes.join(" ");
}

/** Adds a rule to the style sheet. @returns the attribute by which it finds its element */
function rule(sketch: Sketch, declarations: string): string {
  sketch.features.add("style sheet");
  const name = sketch.newId();
  const [selector, attribute] = sketch.choice.of([
    [`.${name}`, `class="${name}"`],
    [`#${name}`, `id="${name}"`],
    [`g .${name}`, `class="patch ${name}"`],
    [`svg > g .${name}, .none`, `class="${name} other"`],
    [`*[data-name="${name}"]`, `data-name="${name}"`],
  ] as const);
  sketch.rules.push(`${selector} { ${declarations} }`);
  return attribute;
}
