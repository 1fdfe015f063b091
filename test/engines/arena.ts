import { cos, hypot, sin } from "../../sim/numbers/maths.ts";
import type { Random } from "../../sim/numbers/random.ts";

/** Where robots start, by name. */
export const places = ["left", "right", "third", "fourth"] as const;

interface Spot {
  readonly xMm: number;
  readonly yMm: number;
  /** Nothing else comes nearer. */
  readonly radiusMm: number;
}

const [widthMm, heightMm] = [1400, 1000];
/** Half the diagonal of the largest kit, and some way to go. */
const robotRadiusMm = 160;
const ringMm = 330;

/** A walled floor as SVG: robots in a ring that look inwards, with boxes and walls at random where there is room. */
export function arena(random: Random, robots: readonly string[]): string {
  const spots: Spot[] = [];
  const between = (low: number, high: number) => Math.round(random.uniform(low, high));
  const starts = robots.map((place, i) => {
    const directionDeg = (360 / robots.length) * i + between(-8, 8);
    const angle = (directionDeg * Math.PI) / 180;
    const [xMm, yMm] = [cos(angle), sin(angle)].map((share) => Math.round(ringMm * share)) as [
      number,
      number,
    ];
    const start = { xMm: widthMm / 2 + xMm, yMm: heightMm / 2 + yMm, radiusMm: robotRadiusMm };
    spots.push(start);
    const headingDeg = directionDeg + 180 + between(-15, 15);
    return `<g class="start" id="${place}" transform="translate(${start.xMm} ${start.yMm}) rotate(${headingDeg})"/>`;
  });

  /** A rectangle in a free spot; empty where none was found. */
  const rectangle = (kind: "wall" | "box", width: number, height: number): string => {
    const radiusMm = hypot(width, height) / 2;
    for (let tries = 0; tries < 20; tries++) {
      const spot = { xMm: between(100, widthMm - 100), yMm: between(100, heightMm - 100), radiusMm };
      if (
        spots.some((other) => hypot(spot.xMm - other.xMm, spot.yMm - other.yMm) < radiusMm + other.radiusMm)
      )
        continue;
      spots.push(spot);
      const turn = `translate(${spot.xMm} ${spot.yMm}) rotate(${between(0, 180)})`;
      const mass = kind === "box" ? ` data-mass-g="${between(50, 400)}"` : "";
      return `<rect class="${kind}"${mass} x="${-width / 2}" y="${-height / 2}" width="${width}" height="${height}" transform="${turn}"/>`;
    }
    return "";
  };
  const times = (count: number, make: () => string) => Array.from({ length: count }, make);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${widthMm} ${heightMm}">`,
    `<g class="wall"><rect width="${widthMm}" height="20"/><rect y="${heightMm - 20}" width="${widthMm}" height="20"/>`,
    `<rect width="20" height="${heightMm}"/><rect x="${widthMm - 20}" width="20" height="${heightMm}"/></g>`,
    ...starts,
    ...times(between(1, 4), () => rectangle("box", between(30, 90), between(30, 90))),
    ...times(between(0, 4), () => rectangle("wall", between(80, 300), between(10, 40))),
    "</svg>",
  ].join("\n");
}
