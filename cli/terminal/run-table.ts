import type { RobotResult } from "../../sim/index.ts";

/**
 * A run as comma-separated values, for a spreadsheet: each 20 ms where each robot is and what its motors get, what its
 * program plotted last, and whose row it is.
 */
export function runTable(robots: readonly RobotResult[]): string {
  const names = [
    ...new Set(robots.flatMap((robot) => plotsOf(robot).flatMap(({ values }) => Object.keys(values)))),
  ];
  const head = [
    "seconds",
    "x mm",
    "y mm",
    "heading deg",
    "left duty",
    "right duty",
    ...names.map(quoted),
    "robot",
  ];
  const rows = [head, ...robots.flatMap((robot) => rowsOf(robot, names))];
  return `${rows.map((row) => row.join(",")).join("\n")}\n`;
}

function rowsOf(robot: RobotResult, names: readonly string[]): string[][] {
  const plots = plotsOf(robot);
  const latest: Record<string, number> = {};
  let next = 0;
  return robot.samples.map(({ timeUs, xMm, yMm, headingDeg, leftDuty, rightDuty }) => {
    for (; next < plots.length && plots[next]!.timeUs <= timeUs; next++)
      Object.assign(latest, plots[next]!.values);
    const numbers = [timeUs / 1e6, xMm, yMm, headingDeg, leftDuty, rightDuty];
    return [
      ...numbers.map((number) => number.toFixed(3)),
      ...names.map((name) => String(latest[name] ?? "")),
      quoted(robot.name),
    ];
  });
}

function plotsOf({ events }: RobotResult) {
  return events.flatMap((event) => (event.type === "plot" ? [event] : []));
}

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
