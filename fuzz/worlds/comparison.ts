import type { ViewBox } from "../../sim/index.ts";
import { Random } from "../../sim/numbers/random.ts";
import { reflectanceOfRgb } from "../../sim/world/colour.ts";
import { probeIn } from "../../test/support/world-probe.ts";
import { Choice } from "../generate/choice.ts";
import type { BrowserPicture, Neighbourhood } from "./browser-picture.ts";

/** Where a sensor reads something else than a browser shows. */
export interface Difference {
  readonly xMm: number;
  readonly yMm: number;
  readonly sensor: "colour" | "line";
  readonly read: string;
  /** The least and the most that the pixel and its neighbours have. */
  readonly shown: string;
}

/** How far levels of 255 may be apart: gradients are mixed in other steps, and opacities rounded. */
const levels = 4;
/** The same, of what a line sensor reads. */
const reflectance = 0.03;

/** Corners of pixels, in mm. */
export type Places = readonly (readonly [xMm: number, yMm: number])[];

/**
 * Reads a drawing with the sensors of a robot, and compares it with what a browser shows there or beside it.
 * @param at how many random points, or which
 */
export async function compare(
  browser: Pick<BrowserPicture, "neighbourhoods">,
  svg: string,
  { seed, at: asked }: { seed: number; at: number | Places },
): Promise<Difference[]> {
  const probe = probeIn(svg, seed);
  const points = typeof asked === "number" ? randomPlaces(probe.file.viewBox, seed, asked) : asked;
  const neighbourhoods = await browser.neighbourhoods(svg, probe.file.viewBox, points);
  return points.flatMap(([x, y], i) => {
    const around = neighbourhoods[i]!;
    const differences: Difference[] = [];
    const at = { xMm: x + 0.5, yMm: y + 0.5 };
    const seen = probe.colour(at.xMm, at.yMm);
    if (!holdsColour(around, seen))
      differences.push({ ...at, sensor: "colour", read: seen, shown: shownColours(around) });
    const read = probe.reflectance(at.xMm, at.yMm, 0);
    const [least, most] = bounds(reflectances(around));
    if (read < least - reflectance || read > most + reflectance)
      differences.push({
        ...at,
        sensor: "line",
        read: read.toFixed(3),
        shown: `${least.toFixed(3)} to ${most.toFixed(3)}`,
      });
    return differences;
  });
}

function randomPlaces({ xMm, yMm, widthMm, heightMm }: ViewBox, seed: number, count: number): Places {
  const choice = new Choice(new Random(seed).stream("points"));
  // At the floor's edge a browser mixes the drawing with what is around it.
  return Array.from({ length: count }, () => [
    choice.whole(Math.ceil(xMm) + 2, Math.floor(xMm + widthMm) - 4),
    choice.whole(Math.ceil(yMm) + 2, Math.floor(yMm + heightMm) - 4),
  ]);
}

function holdsColour(around: Neighbourhood, hex: string): boolean {
  return [0, 1, 2].every((channel) => {
    const level = Number.parseInt(hex.slice(1 + 2 * channel, 3 + 2 * channel), 16);
    const [least, most] = bounds(around.filter((_, i) => i % 3 === channel));
    return level >= least - levels && level <= most + levels;
  });
}

/**
 * What a line sensor may read: of the pixels, and of what lies between two of them. At the edge of two colours the renderer
 * mixes them in another pixel than the browser, and a mixture of red and blue reflects less than either.
 */
function reflectances(around: Neighbourhood): number[] {
  const pixels = Array.from({ length: around.length / 3 }, (_, i) => around.slice(3 * i, 3 * i + 3));
  return pixels.flatMap((one) =>
    pixels.flatMap((other) =>
      shares.map((share) => {
        const [red, green, blue] = one.map((level, i) => level + (other[i]! - level) * share);
        return reflectanceOfRgb(red!, green!, blue!);
      }),
    ),
  );
}

const shares = [0, 0.25, 0.5];

function shownColours(around: Neighbourhood): string {
  const hexes = Array.from(
    { length: around.length / 3 },
    (_, i) =>
      `#${around
        .slice(3 * i, 3 * i + 3)
        .map((level) => level.toString(16).padStart(2, "0"))
        .join("")}`,
  );
  return [...new Set(hexes)].join(" ");
}

function bounds(values: readonly number[]): [least: number, most: number] {
  return [Math.min(...values), Math.max(...values)];
}
