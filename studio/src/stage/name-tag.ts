import type { Pose } from "../../../sim/index.ts";
import type { SceneRobot } from "../simulate/run-messages.ts";
import { svg } from "./svg.ts";

/** Of the letters, as a share of the world's width. */
const letterShare = 1 / 24;
const gapMm = 8;
/** Of a line of text, what stands above its base. */
const capitalShare = 0.75;

/** The name of a robot; it goes along and does not turn. */
export class NameTag {
  readonly element: SVGTextElement;
  readonly #aboveMm: number;
  readonly #lowestMm: number;

  constructor(
    { name, shape: { chassis } }: SceneRobot,
    { yMm, widthMm }: { readonly yMm: number; readonly widthMm: number },
  ) {
    const letterMm = widthMm * letterShare;
    this.element = svg("text", { class: "name-tag", "font-size": letterMm });
    this.element.textContent = name;
    this.#aboveMm = Math.max(...Object.values(chassis)) + gapMm;
    // At the upper edge of the world it stays inside.
    this.#lowestMm = yMm + letterMm;
  }

  moveTo({ xMm, yMm }: Pose, isBelow = false): void {
    this.element.setAttribute("x", xMm.toFixed(1));
    const baseMm = isBelow
      ? yMm + this.#aboveMm + this.element.getBBox().height * capitalShare
      : Math.max(this.#lowestMm, yMm - this.#aboveMm);
    this.element.setAttribute("y", baseMm.toFixed(1));
  }
}

/** Puts each name above its robot, or below it where it would cover another name. */
export function placeNames(tags: readonly NameTag[], poses: readonly Pose[]): void {
  for (const [index, tag] of tags.entries()) tag.moveTo(poses[index]!);
  if (tags.length < 2) return;
  const placed: DOMRect[] = [];
  for (const [index, { element }] of tags.entries()) {
    if (placed.some((other) => cover(element.getBBox(), other))) tags[index]!.moveTo(poses[index]!, true);
    placed.push(element.getBBox());
  }
}

function cover(a: DOMRect, b: DOMRect): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
