import type { Matrix } from "../../sim/index.ts";

const shares: Readonly<Record<string, number>> = { Min: 0, Mid: 0.5, Max: 1 };

/**
 * What `viewBox` and `preserveAspectRatio` do in a rectangle of a size whose corner is the origin (SVG 2, 8.6).
 * @returns undefined for a box without an area
 */
export function viewBoxMatrix(
  viewBox: string,
  fit: string | undefined,
  width: number,
  height: number,
): Matrix | undefined {
  const [left, top, boxWidth, boxHeight] = viewBox
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  if (!(boxWidth! > 0 && boxHeight! > 0)) return undefined;
  const [scaleX, scaleY] = [width / boxWidth!, height / boxHeight!];
  const [, alongX, alongY, slice] =
    /^\s*x(Min|Mid|Max)Y(Min|Mid|Max)(?:\s+(slice|meet))?\s*$/.exec(fit ?? "xMidYMid") ?? [];
  if (alongX === undefined) return [scaleX, 0, 0, scaleY, -left! * scaleX, -top! * scaleY];
  const scale = slice === "slice" ? Math.max(scaleX, scaleY) : Math.min(scaleX, scaleY);
  return [
    scale,
    0,
    0,
    scale,
    shares[alongX]! * (width - boxWidth! * scale) - left! * scale,
    shares[alongY!]! * (height - boxHeight! * scale) - top! * scale,
  ];
}
