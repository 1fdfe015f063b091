import type { Scene } from "../simulate/run-messages.ts";
import { drag } from "./by-hand.ts";

type Box = { x: number; y: number; width: number; height: number };

const closestMm = 200;

/** Which part of the world is seen: zoom and moving about. */
export class View {
  #svg: SVGSVGElement | undefined;
  #all: Box = { x: 0, y: 0, width: 1, height: 1 };
  #seen: Box = this.#all;

  /** Shows a whole world; the same world again keeps what is seen. */
  show(svg: SVGSVGElement, { xMm, yMm, widthMm, heightMm }: Scene["viewBox"]): void {
    const all = { x: xMm, y: yMm, width: widthMm, height: heightMm };
    const same = this.#svg === svg && JSON.stringify(all) === JSON.stringify(this.#all);
    this.#svg = svg;
    this.#all = all;
    if (!same) this.fit();
  }

  fit(): void {
    this.#see({ ...this.#all });
  }

  /** @param factor below 1 closer */
  zoom(
    factor: number,
    x = this.#seen.x + this.#seen.width / 2,
    y = this.#seen.y + this.#seen.height / 2,
  ): void {
    const width = Math.max(closestMm, Math.min(this.#all.width, this.#seen.width * factor));
    const share = width / this.#seen.width;
    this.#see({
      x: x - (x - this.#seen.x) * share,
      y: y - (y - this.#seen.y) * share,
      width,
      height: this.#seen.height * share,
    });
  }

  wheel(event: WheelEvent): void {
    event.preventDefault();
    const { x, y } = this.toWorld(event);
    this.zoom(event.deltaY < 0 ? 0.85 : 1.18, x, y);
  }

  /** Moves what is seen with the pointer until it is let go. */
  grab(event: PointerEvent): void {
    const svg = this.#svg;
    if (!svg || event.button !== 0) return;
    const from = this.toWorld(event);
    drag(svg, event.pointerId, (moved) => {
      const to = this.toWorld(moved);
      this.#see({ ...this.#seen, x: this.#seen.x + from.x - to.x, y: this.#seen.y + from.y - to.y });
    });
  }

  /** Where in the world the pointer is, in mm. */
  toWorld({ clientX, clientY }: Pick<MouseEvent, "clientX" | "clientY">): { x: number; y: number } {
    const matrix = this.#svg?.getScreenCTM()?.inverse();
    return matrix ? new DOMPoint(clientX, clientY).matrixTransform(matrix) : { x: 0, y: 0 };
  }

  #see(box: Box): void {
    const within = (at: number, size: number, low: number, all: number) =>
      Math.max(low, Math.min(at, low + all - size));
    this.#seen = {
      ...box,
      x: within(box.x, box.width, this.#all.x, this.#all.width),
      y: within(box.y, box.height, this.#all.y, this.#all.height),
    };
    const { x, y, width, height } = this.#seen;
    this.#svg?.setAttribute("viewBox", `${x} ${y} ${width} ${height}`);
  }
}
