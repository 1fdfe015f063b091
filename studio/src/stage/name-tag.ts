import type { SceneRobot } from "../simulate/run-messages.ts";
import { svg } from "./svg.ts";

/** Of the letters, as a share of the world's width. */
const letterShare = 1 / 24;
const gapMm = 8;

/** The name of a robot above it; it goes along and does not turn. */
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

  moveTo(xMm: number, yMm: number): void {
    this.element.setAttribute("x", xMm.toFixed(1));
    this.element.setAttribute("y", Math.max(this.#lowestMm, yMm - this.#aboveMm).toFixed(1));
  }
}
