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

/**
 * Reads a drawing with the sensors of a robot at random points, and compares it with what a browser shows there or beside it.
 * @param far how many pixels beside
 */
export async function compare(
  browser: Pick<BrowserPicture, "neighbourhoods">,
  svg: string,
  { seed, count, far }: { seed: number; count: number; far: number },
): Promise<Difference[]> {
  const probe = probeIn(svg, seed);
  const { xMm, yMm, widthMm, heightMm } = probe.file.viewBox;
  const choice = new Choice(new Random(seed).stream("points"));
  // At the floor's edge a browser mixes the drawing with what is around it.
  const points = Array.from(
    { length: count },
    () =>
      [
        choice.whole(Math.ceil(xMm) + 2, Math.floor(xMm + widthMm) - 4),
        choice.whole(Math.ceil(yMm) + 2, Math.floor(yMm + heightMm) - 4),
      ] as const,
  );
  const neighbourhoods = await browser.neighbourhoods(svg, probe.file.viewBox, points, far);
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

function holdsColour(around: Neighbourhood, hex: string): boolean {
  return [0, 1, 2].every((channel) => {
    const level = Number.parseInt(hex.slice(1 + 2 * channel, 3 + 2 * channel), 16);
    const [least, most] = bounds(around.filter((_, i) => i % 3 === channel));
    return level >= least - levels && level <= most + levels;
  });
}

function reflectances(around: Neighbourhood): number[] {
  return Array.from({ length: around.length / 3 }, (_, i) =>
    reflectanceOfRgb(around[3 * i]!, around[3 * i + 1]!, around[3 * i + 2]!),
  );
}

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
