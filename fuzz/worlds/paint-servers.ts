import { colour } from "./paint.ts";
import type { Sketch } from "./sketch.ts";

/** Adds a gradient. @returns its id */
export function gradient(sketch: Sketch): string {
  const { choice } = sketch;
  const id = sketch.newId();
  const tag = choice.of(["linearGradient", "radialGradient"]);
  const inUnits = choice.chance(0.4);
  const attributes = [inUnits ? 'gradientUnits="userSpaceOnUse"' : ""];
  const [a, b] = [sketch.point(), sketch.point()];
  if (tag === "linearGradient") {
    if (inUnits) attributes.push(`x1="${a.x}" y1="${a.y}" x2="${b.x}" y2="${b.y}"`);
    else if (choice.chance(0.7)) attributes.push('x1="0" y1="10%" x2="90%" y2="1"');
  } else if (inUnits) attributes.push(`cx="${a.x}" cy="${a.y}" r="${sketch.length(0.2, 0.6)}"`);
  else if (choice.chance(0.5)) attributes.push('cx=".4" cy=".6" r="60%" fx="0.3" fy="0.5"');
  if (choice.chance(0.3)) attributes.push(`spreadMethod="${choice.of(["pad", "reflect", "repeat"])}"`);
  if (choice.chance(0.3))
    attributes.push(`gradientTransform="${inUnits ? `rotate(25 ${a.x} ${a.y})` : "rotate(20 .5 .5)"}"`);
  const stops = stopsOf(sketch);
  if (sketch.uses("gradient by href", 0.3)) {
    const other = sketch.newId();
    sketch.defs.push(`<linearGradient id="${other}">${stops}</linearGradient>`);
    attributes.push(`${choice.of(["href", "xlink:href"])}="#${other}"`);
    sketch.defs.push(`<${tag} id="${id}" ${attributes.join(" ")}/>`);
  } else sketch.defs.push(`<${tag} id="${id}" ${attributes.join(" ")}>${stops}</${tag}>`);
  return id;
}

function stopsOf(sketch: Sketch): string {
  const { choice } = sketch;
  const count = choice.whole(2, 4);
  return Array.from({ length: count }, (_, i) => {
    const offset = choice.chance(0.5) ? `${Math.round((100 * i) / (count - 1))}%` : String(i / (count - 1));
    const opacity = choice.chance(0.2) ? sketch.number(0, 1) : 1;
    return choice.chance(0.5)
      ? `<stop offset="${offset}" stop-color="${colour(sketch)}" stop-opacity="${opacity}"/>`
      : `<stop offset="${offset}" style="stop-color:${colour(sketch)};stop-opacity:${opacity}"/>`;
  }).join("");
}

/** Adds a pattern of tiles that are large enough to be told from a grey. @returns its id */
export function pattern(sketch: Sketch): string {
  const id = sketch.newId();
  const side = sketch.length(0.06, 0.15);
  const half = side / 2;
  const turned = sketch.choice.chance(0.4) ? ' patternTransform="rotate(30) scale(1.2)"' : "";
  sketch.defs.push(
    `<pattern id="${id}" patternUnits="userSpaceOnUse" width="${side}" height="${side}"${turned}>` +
      `<rect width="${half}" height="${half}" fill="${colour(sketch)}"/>` +
      `<rect x="${half}" y="${half}" width="${half}" height="${half}" fill="${colour(sketch)}"/></pattern>`,
  );
  return id;
}
