import type { Kit } from "../../robot-kit/index.ts";
import { centre, offsetAt, type Point, type RobotResult, type RunResult } from "../../sim/index.ts";

/** Of the ways, by the robots' order; after the last it begins anew. */
const wayColours = ["#e07b00", "#7048e8", "#0b7285", "#c2255c", "#2b8a3e"];

/** The colour of a robot's way, by its place in the run. */
export function wayColour(index: number): string {
  return wayColours[index % wayColours.length]!;
}

/** A robot of a run and its measures. */
export interface DrawnRobot {
  readonly result: RobotResult;
  readonly kit: Kit;
}

/**
 * The robots' ways through their world, as an SVG picture over the world's own drawing. What moves by itself is drawn where
 * it stands at the end, with its way, and pale where it began.
 */
export function drawPaths(
  placedWorld: string,
  robots: readonly DrawnRobot[],
  end: Pick<RunResult, "timeUs" | "scene">,
): string {
  const movers = drawMovers(end);
  const picture = robots.map((robot, index) => drawPath(robot, wayColour(index)));
  const pale = movers.length > 0 ? "<style>.moving { opacity: 0.3 }</style>" : "";
  return placedWorld
    .replace(/^<svg[^>]*>/, (begin) => begin + pale)
    .replace(/<\/svg>\s*$/, `${[...movers, ...picture].join("\n")}\n</svg>\n`);
}

function drawMovers({ timeUs, scene }: Pick<RunResult, "timeUs" | "scene">): string[] {
  return scene.elements.flatMap(({ outlines, way, fill }) => {
    if (!way) return [];
    const { x, y } = centre(outlines.flat());
    const at = offsetAt(way, timeUs);
    const points = way.map(({ xMm, yMm }) => ({ x: x + xMm, y: y + yMm }));
    const now = outlines.map((outline) => outline.map((p) => ({ x: p.x + at.x, y: p.y + at.y })));
    const colour = /^(#[0-9a-f]+|[a-z]+)$/i.test(fill) && fill !== "none" ? fill : "#8a8f98";
    return [
      `<g class="mover"><path d="${pathOf([points])}" fill="none" stroke="#212529" stroke-opacity="0.4" stroke-width="3" stroke-dasharray="4 8"/>`,
      `<path d="${pathOf(now)}" fill-rule="evenodd" fill="${colour}" stroke="#212529" stroke-width="2"/></g>`,
    ];
  });
}

function pathOf(outlines: readonly (readonly Point[])[]): string {
  return outlines
    .map((outline) => `M${outline.map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`).join("L")}Z`)
    .join("");
}

function drawPath({ result, kit }: DrawnRobot, colour: string): string {
  const { samples, events } = result;
  const points = samples.map(({ xMm, yMm }) => `${xMm.toFixed(1)},${yMm.toFixed(1)}`).join(" ");
  const { frontMm, backMm, leftMm, rightMm } = kit.robot.chassis;
  const robot = ({ xMm, yMm, headingDeg }: (typeof samples)[number], opacity: number) =>
    `<g transform="translate(${xMm.toFixed(1)} ${yMm.toFixed(1)}) rotate(${headingDeg.toFixed(1)})" opacity="${opacity}">` +
    `<rect x="${-backMm}" y="${-leftMm}" width="${frontMm + backMm}" height="${leftMm + rightMm}" rx="12" fill="#2f6fb2"/>` +
    `<path d="M${frontMm - 12} 0l-22 -14v28z" fill="#fff"/></g>`;
  const touches = events
    .filter((event) => event.type === "fell" || (event.type === "contact" && event.phase === "begin"))
    .map((event) => samples.find((sample) => sample.timeUs >= event.timeUs))
    .map((sample) =>
      sample
        ? `<circle cx="${sample.xMm}" cy="${sample.yMm}" r="14" fill="none" stroke="#c0392b" stroke-width="5"/>`
        : "",
    );
  return `<g class="path">
  ${robot(samples[0]!, 0.25)}
  <polyline points="${points}" fill="none" stroke="${colour}" stroke-width="5" stroke-linejoin="round" stroke-linecap="round"/>
  ${touches.join("")}
  ${robot(samples.at(-1)!, 0.85)}
</g>`;
}
