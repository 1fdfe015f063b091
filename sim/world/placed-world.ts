import { cos, sin } from "../numbers/maths.ts";
import type { Random } from "../numbers/random.ts";
import { centre, invert, matrixOf, multiply, type Placement, type Point, place } from "./geometry.ts";
import type { Variation, WorldElement, WorldFile } from "./world-file.ts";

/** Where a variation puts its elements, and how it paints them; what is left out stays as drawn. */
export interface Repainting extends Placement {
  readonly fill?: string;
}

/** A world as one seed places it. */
export interface PlacedWorld {
  readonly elements: readonly WorldElement[];
  /** Where robots begin, in the order of the drawing. */
  readonly starts: readonly {
    readonly id: string;
    readonly xMm: number;
    readonly yMm: number;
    readonly headingDeg: number;
    /** What the try asks of a robot that begins here: mm forward and to the right, for each element of the file's `task`. */
    readonly task: readonly number[];
  }[];
  /** One per variation of the file. */
  readonly placements: readonly Repainting[];
  /** Share of the light that line sensors get back. */
  readonly light: number;
  /** What the robots' wheels and track really measure, as shares of what their kits say. */
  readonly wheelsShare: number;
  readonly trackShare: number;
}

/** Draws where each variation puts its elements. */
export function placeWorld(file: WorldFile, random: Random): PlacedWorld {
  const placements = file.variations.map((variation) => draw(variation, random));
  // The innermost group turns first, as in SVG.
  const move = (point: Point, variations: readonly number[]) =>
    variations.reduceRight((moved, index) => place(moved, placements[index]!), point);
  const moved = (paths: WorldElement["outlines"], variations: readonly number[]) =>
    paths.map((path) => path.map((point) => move(point, variations)));
  const elements = file.elements.map((element) => ({
    ...element,
    fill: repainted(element, placements),
    outlines: moved(element.outlines, element.variations),
    pieces: moved(element.pieces, element.variations),
  }));
  const between = ([low, high]: readonly [number, number]) =>
    low === high ? low : random.uniform(low, high);
  const light = between(file.light);
  const wheelsShare = 1 + between(file.wheelsPercent) / 100;
  const trackShare = 1 + between(file.trackPercent) / 100;
  const starts = file.starts.map(({ id, xMm, yMm, headingDeg, variations }) => {
    const at = move({ x: xMm, y: yMm }, variations);
    const turnDeg = variations.reduce((sum, index) => sum + placements[index]!.turnDeg, 0);
    const start = { xMm: at.x, yMm: at.y, headingDeg: headingDeg + turnDeg };
    return { id, ...start, task: taskAt(start, file.task, elements) };
  });
  return { elements, starts, placements, light, wheelsShare, trackShare };
}

/** Where elements lie, seen from a start: forward and to the right, in whole mm. */
function taskAt(
  { xMm, yMm, headingDeg }: { xMm: number; yMm: number; headingDeg: number },
  ids: readonly string[],
  elements: readonly WorldElement[],
): number[] {
  const heading = (headingDeg * Math.PI) / 180;
  const [forward, right] = [cos(heading), sin(heading)];
  return ids.flatMap((wanted) => {
    const middle = centre(elements.find(({ id }) => id === wanted)!.outlines.flat());
    const [dx, dy] = [middle.x - xMm, middle.y - yMm];
    return [Math.round(dx * forward + dy * right), Math.round(dy * forward - dx * right)];
  });
}

/** Whether a placement leaves everything where it is. */
export function isStill({ dxMm, dyMm, turnDeg }: Placement): boolean {
  return dxMm === 0 && dyMm === 0 && turnDeg === 0;
}

function draw({ pivot, x, y, heading, fills }: Variation, random: Random): Repainting {
  return {
    pivot,
    dxMm: random.uniform(...x),
    dyMm: random.uniform(...y),
    turnDeg: random.uniform(...heading),
    ...(fills && { fill: fills[Math.floor(random.uniform(0, fills.length))]! }),
  };
}

/** What the innermost variation that paints says of an element. */
function repainted({ kind, variations, fill }: WorldElement, placements: readonly Repainting[]): string {
  if (kind === "line") return fill;
  return variations.map((index) => placements[index]!.fill).findLast((each) => each !== undefined) ?? fill;
}

/** The world's own drawing with everything where this seed has it. */
export function drawPlaced(
  { drawing }: Pick<WorldFile, "drawing">,
  placements: readonly Repainting[],
): string {
  const { texts, gaps } = drawing;
  return texts
    .map((text, index) => {
      const gap = gaps[index];
      if (!gap) return text;
      const placement = placements[gap.variation]!;
      if (gap.type === "fill") return text + placement.fill!;
      // The move is in the world's axes; the element stands in the axes of its groups.
      const back = invert(gap.axes);
      const move = back ? multiply(back, multiply(matrixOf(placement), gap.axes)) : gap.axes;
      return `${text}matrix(${move.map((number) => Number(number.toFixed(6))).join(" ")})`;
    })
    .join("");
}
