import type { Frame } from "../simulate/run-messages.ts";
import { tintOf } from "../ui/tint.ts";
import { svg } from "./svg.ts";

/** Points of one piece; only the last piece changes while the robot drives. */
const piecePoints = 250;

/** The way that a robot's middle went. */
export class TrailDrawing {
  readonly element: SVGGElement;
  #points = 0;
  #piece: SVGPolylineElement | undefined;
  #text = "";
  #written = "";
  #last: { x: number; y: number } | undefined;
  #frames = 0;

  /** @param index of the robot in its scene */
  constructor(private readonly index: number) {
    this.element = svg("g", { class: "trail", "data-tint": tintOf(index) });
  }

  /** Draws the way up to a frame. */
  draw(frames: readonly Frame[], until: number): void {
    if (until < this.#frames - 1) this.clear();
    for (; this.#frames <= until; this.#frames++) this.#add(frames[this.#frames]!);
    this.#write();
  }

  clear(): void {
    this.element.replaceChildren();
    this.#points = 0;
    this.#piece = undefined;
    this.#text = "";
    this.#written = "";
    this.#last = undefined;
    this.#frames = 0;
  }

  #add({ robots }: Frame): void {
    const { xMm: x, yMm: y } = robots[this.index]!;
    if (this.#last && Math.hypot(x - this.#last.x, y - this.#last.y) < 1) return;
    const point = `${x.toFixed(1)},${y.toFixed(1)} `;
    if (!this.#piece || this.#points >= piecePoints) {
      this.#write();
      this.#text = this.#last ? `${this.#last.x.toFixed(1)},${this.#last.y.toFixed(1)} ` : "";
      this.#piece = svg("polyline", {});
      this.element.append(this.#piece);
      this.#points = 0;
    }
    this.#text += point;
    this.#points++;
    this.#last = { x, y };
  }

  /** Once for many points: after a jump back all of the way is drawn anew. */
  #write(): void {
    if (this.#written === this.#text) return;
    this.#written = this.#text;
    this.#piece?.setAttribute("points", this.#text);
  }
}
