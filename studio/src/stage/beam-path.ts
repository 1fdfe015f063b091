import type { RobotShape } from "../simulate/run-messages.ts";

/** The outline of a beam as far as it reaches, as the data of a path on the robot's own axes. */
export function beamPath(
  { xMm, yMm, headingDeg, edge }: Pick<RobotShape["beams"][number], "xMm" | "yMm" | "headingDeg" | "edge">,
  lengthMm: number,
): string {
  const inside = edge.filter(({ mm }) => mm > 0 && mm < lengthMm);
  const widths = [...inside, { mm: lengthMm, halfAngleDeg: halfAngleAt(edge, lengthMm) }];
  const point = (mm: number, aside: number) => {
    const angle = ((headingDeg + aside) * Math.PI) / 180;
    return `${(xMm + mm * Math.cos(angle)).toFixed(1)} ${(yMm + mm * Math.sin(angle)).toFixed(1)}`;
  };
  const left = widths.map(({ mm, halfAngleDeg }) => point(mm, -halfAngleDeg));
  const right = widths.map(({ mm, halfAngleDeg }) => point(mm, halfAngleDeg)).reverse();
  const [end, ...back] = right;
  const round = lengthMm.toFixed(1);
  return `M${xMm} ${yMm}L${left.join("L")}A${round} ${round} 0 0 1 ${[end, ...back].join("L")}Z`;
}

function halfAngleAt(edge: RobotShape["beams"][number]["edge"], atMm: number): number {
  const next = edge.findIndex(({ mm }) => mm >= atMm);
  const [before, after] = [edge[next - 1], edge[next]];
  if (!after) return edge.at(-1)?.halfAngleDeg ?? 0;
  if (!before || after.mm === before.mm) return after.halfAngleDeg;
  const share = (atMm - before.mm) / (after.mm - before.mm);
  return before.halfAngleDeg + share * (after.halfAngleDeg - before.halfAngleDeg);
}
