import type { Scene } from "../simulate/run-messages.ts";
import { drag } from "./drag.ts";

type Box = { x: number; y: number; width: number; height: number };

const closestMm = 200;
/** As near to the edge of what is seen a robot may come, as a share of it, before the view goes along. */
const edgeShare = 0.15;
/** So much is seen round a robot that has left its world. */
const roundMm = 250;

/** Which part of the world is seen: zoom and moving about. */
export class View {
  #svg: SVGSVGElement | undefined;
  #world: Box = { x: 0, y: 0, width: 1, height: 1 };
  /** The world, and where a robot went outside of it. */
  #all: Box = this.#world;
  #seen: Box = this.#all;
  /** Nobody has zoomed or moved about. */
  #isWhole = true;
  #isHeld = false;

  /** Shows a whole world; the same world again keeps what is seen. */
  show(svg: SVGSVGElement, { xMm, yMm, widthMm, heightMm }: Scene["viewBox"]): void {
    const world = { x: xMm, y: yMm, width: widthMm, height: heightMm };
    const same = this.#svg === svg && JSON.stringify(world) === JSON.stringify(this.#world);
    this.#svg = svg;
    this.#world = world;
    this.#all = world;
    if (!same || this.#isWhole) this.fit();
  }

  fit(): void {
    this.#isWhole = true;
    this.#see({ ...this.#all });
  }

  /** Keeps a robot in sight: the view goes along with it, and sees more when it leaves its world. */
  follow(x: number, y: number): void {
    if (this.#isHeld) return;
    const near = { x: x - roundMm, y: y - roundMm, width: 2 * roundMm, height: 2 * roundMm };
    if (!contains(this.#all, x, y)) this.#all = union(this.#all, near);
    if (this.#isWhole) {
      if (!contains(this.#seen, x, y)) this.#see({ ...this.#all });
      return;
    }
    const { x: left, y: top, width, height } = this.#seen;
    const shift = (at: number, from: number, size: number) =>
      Math.min(0, at - from - edgeShare * size) + Math.max(0, at - from - (1 - edgeShare) * size);
    const [dx, dy] = [shift(x, left, width), shift(y, top, height)];
    if (dx !== 0 || dy !== 0) this.#see({ ...this.#seen, x: left + dx, y: top + dy });
  }

  /** While a pointer holds something on the stage, the view stays where it is. */
  hold(pointerId: number): void {
    this.#isHeld = true;
    const release = (event: PointerEvent) => {
      if (event.pointerId !== pointerId) return;
      this.#isHeld = false;
      removeEventListener("pointerup", release);
      removeEventListener("pointercancel", release);
    };
    addEventListener("pointerup", release);
    addEventListener("pointercancel", release);
  }

  /** @param factor below 1 closer */
  zoom(
    factor: number,
    x = this.#seen.x + this.#seen.width / 2,
    y = this.#seen.y + this.#seen.height / 2,
  ): void {
    this.#isWhole = false;
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
      this.#isWhole = false;
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

function contains({ x, y, width, height }: Box, atX: number, atY: number): boolean {
  return atX >= x && atX <= x + width && atY >= y && atY <= y + height;
}

function union(a: Box, b: Box): Box {
  const [x, y] = [Math.min(a.x, b.x), Math.min(a.y, b.y)];
  return {
    x,
    y,
    width: Math.max(a.x + a.width, b.x + b.width) - x,
    height: Math.max(a.y + a.height, b.y + b.height) - y,
  };
}
