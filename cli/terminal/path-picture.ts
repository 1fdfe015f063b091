import type { Kit } from "../../robot-kit/index.ts";
import type { RobotResult } from "../../sim/index.ts";

/** Of the ways, by the robots' order; after the last it begins anew. */
const wayColours = ["#e07b00", "#7048e8", "#0b7285", "#c2255c"];

/** A robot of a run and its measures. */
export interface DrawnRobot {
  readonly result: RobotResult;
  readonly kit: Kit;
}

/** The robots' ways through their world, as an SVG picture over the world's own drawing. */
export function drawPaths(placedWorld: string, robots: readonly DrawnRobot[]): string {
  const picture = robots.map((robot, index) => drawPath(robot, wayColours[index % wayColours.length]!));
  return placedWorld.replace(/<\/svg>\s*$/, `${picture.join("\n")}\n</svg>\n`);
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
