import { Problem } from "../../messages/index.ts";
import type { ViewBox } from "../../sim/index.ts";
import { attribute, type SvgNode } from "../svg/svg-tree.ts";

/** Millimetres of CSS's absolute units; a pixel is 1/96 of an inch. */
const unitsMm: Readonly<Record<string, number>> = {
  mm: 1,
  cm: 10,
  in: 25.4,
  pt: 25.4 / 72,
  pc: 25.4 / 6,
  q: 0.25,
  px: 25.4 / 96,
};

/** A side that is longer has no room in a school, and its raster none in a laptop. */
const longestSideMm = 50_000;
const shortestSideMm = 10;

interface Units {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** How large a drawing is, and which part of its own axes it shows. */
export interface DocumentSize {
  /** The part that its viewBox names, in units of the drawing: percentages are of it. */
  readonly units: Units;
  readonly mmPerUnit: number;
  readonly floor: ViewBox;
}

interface Length {
  readonly value: number;
  /** Empty: none is written. */
  readonly unit: string;
}

/**
 * How large a drawing is. Without `width` and `height` one of its units is a millimetre.
 * @param mmPerUnit said by the user, where the drawing does not tell
 * @throws Problem when it does not say in which unit it is, or is too large or too small
 */
export function documentSize(root: SvgNode, file: string, mmPerUnit?: number): DocumentSize {
  const [width, height] = (["width", "height"] as const).map((name) => readLength(attribute(root, name)));
  const box = readViewBox(root, file);
  if (!box && !(width && height)) throw new Problem("world.viewBox", {}, { file });
  const units = box ?? {
    x: 0,
    y: 0,
    width: pixels(width!),
    height: pixels(height!),
  };
  if (!(units.width > 0 && units.height > 0)) throw new Problem("world.viewBox", {}, { file });
  if (mmPerUnit !== undefined) return sized(units, mmPerUnit, file);
  const said = [width, height].filter((each) => each !== undefined);
  if (said.some(({ unit }) => unit === "")) {
    const size = `${Math.round(units.width)} × ${Math.round(units.height)}`;
    throw new Problem("world.noUnit", { size }, { file });
  }
  if (said.length === 0) return sized(units, 1, file);
  const alongX = width && (width.value * unitsMm[width.unit]!) / units.width;
  const alongY = height && (height.value * unitsMm[height.unit]!) / units.height;
  const align = attribute(root, "preserveAspectRatio") ?? "";
  const mm = Math.min(alongX ?? alongY!, alongY ?? alongX!);
  return sized(units, mm, file, fitted(units, alongX, alongY, align, file));
}

/** The part of the drawing's axes that a page of another shape shows, as `preserveAspectRatio` says. */
function fitted(
  units: Units,
  alongX: number | undefined,
  alongY: number | undefined,
  align: string,
  file: string,
): Units {
  if (alongX === undefined || alongY === undefined || Math.abs(alongX / alongY - 1) < 0.005) return units;
  if (/^\s*none/.test(align) || /slice/.test(align)) throw new Problem("world.stretched", {}, { file });
  const mm = Math.min(alongX, alongY);
  const width = (units.width * alongX) / mm;
  const height = (units.height * alongY) / mm;
  const share = (axis: string) => (align.includes(`${axis}Min`) ? 0 : align.includes(`${axis}Max`) ? 1 : 0.5);
  return {
    x: units.x - (width - units.width) * share("x"),
    y: units.y - (height - units.height) * share("Y"),
    width,
    height,
  };
}

/** @param page what is shown: more than the viewBox names when the page has another shape */
function sized(units: Units, mmPerUnit: number, file: string, page = units): DocumentSize {
  const clean = (value: number) => Number((value * mmPerUnit).toFixed(3));
  const floor = {
    xMm: clean(page.x),
    yMm: clean(page.y),
    widthMm: clean(page.width),
    heightMm: clean(page.height),
  };
  const size = `${Math.round(floor.widthMm)} × ${Math.round(floor.heightMm)} mm`;
  const far = Math.max(Math.abs(floor.xMm), Math.abs(floor.yMm)) > 1e6;
  if (!(Math.max(floor.widthMm, floor.heightMm) <= longestSideMm) || far)
    throw new Problem("world.tooLarge", { size, mostM: longestSideMm / 1000 }, { file });
  if (Math.min(floor.widthMm, floor.heightMm) < shortestSideMm)
    throw new Problem("world.tooSmall", { size, leastMm: shortestSideMm }, { file });
  return { units, mmPerUnit, floor };
}

function readViewBox(root: SvgNode, file: string): Units | undefined {
  const text = attribute(root, "viewBox");
  if (text === undefined) return undefined;
  const numbers = text
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  const [x, y, width, height] = numbers;
  if (numbers.length !== 4 || !numbers.every(Number.isFinite) || !(width! > 0) || !(height! > 0))
    throw new Problem("world.viewBox", {}, { file });
  return { x: x!, y: y!, width: width!, height: height! };
}

/** @returns undefined for one that says nothing about a size on the floor, such as 100% */
function readLength(text: string | undefined): Length | undefined {
  const [, value, unit = ""] = /^\s*([+-]?[\d.]+(?:e[+-]?\d+)?)\s*([a-z]*)\s*$/i.exec(text ?? "") ?? [];
  const name = unit.toLowerCase();
  if (value === undefined || (name !== "" && !(name in unitsMm))) return undefined;
  return { value: Number(value), unit: name };
}

function pixels({ value, unit }: Length): number {
  return unit === "" ? value : (value * unitsMm[unit]!) / unitsMm.px!;
}
