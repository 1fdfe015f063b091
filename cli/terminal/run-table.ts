import type { RobotResult } from "../../sim/run/run-result.ts";

/**
 * A run as comma-separated values, for a spreadsheet: each 20 ms where the robot is and what its motors get, and what
 * the program plotted last.
 */
export function runTable({ samples, events }: RobotResult): string {
  const plots = events.flatMap((event) => (event.type === "plot" ? [event] : []));
  const names = [...new Set(plots.flatMap(({ values }) => Object.keys(values)))];
  const rows = [["seconds", "x mm", "y mm", "heading deg", "left duty", "right duty", ...names.map(quoted)]];
  const latest: Record<string, number> = {};
  let next = 0;
  for (const { timeUs, xMm, yMm, headingDeg, leftDuty, rightDuty } of samples) {
    for (; next < plots.length && plots[next]!.timeUs <= timeUs; next++)
      Object.assign(latest, plots[next]!.values);
    const numbers = [timeUs / 1e6, xMm, yMm, headingDeg, leftDuty, rightDuty];
    rows.push([
      ...numbers.map((number) => number.toFixed(3)),
      ...names.map((name) => String(latest[name] ?? "")),
    ]);
  }
  return `${rows.map((row) => row.join(",")).join("\n")}\n`;
}

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
