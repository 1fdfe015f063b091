import type { Recording } from "../run/recording.ts";
import { Shown } from "../run/shown.ts";
import type { Frame, Scene } from "../simulate/protocol.ts";
import { RobotDrawing } from "./robot-drawing.ts";
import { svg } from "./svg.ts";
import { TrailDrawing } from "./trail-drawing.ts";
import { drawWorld } from "./world-drawing.ts";

/** A world with its robot at one moment, seen from above. It knows of a run what a 3D view would have to know, no more. */
export class StageDrawing {
  readonly layers: readonly SVGGElement[];
  readonly robot: RobotDrawing;
  readonly #trail = new TrailDrawing();
  readonly #boxes = new Map<string, Element>();
  readonly #boxLayer = svg("g", { class: "boxes" });
  readonly #world: SVGGElement;
  #shown: Shown | undefined;
  #run: Recording | undefined;

  constructor(readonly scene: Scene) {
    this.#world = drawWorld(scene.worldSvg);
    this.robot = new RobotDrawing(scene.robot);
    this.layers = [this.#world, this.robot.beams, this.#trail.element, this.#boxLayer, this.robot.element];
    this.#takeBoxes(scene.first);
    this.#pose(scene.first, scene.first, 0);
  }

  get shown(): Shown | undefined {
    return this.#shown;
  }

  /** @param timeUs virtual µs */
  draw(run: Recording, timeUs: number): void {
    if (run !== this.#run) {
      this.#run = run;
      this.#shown = new Shown(run);
      this.#trail.clear();
    }
    this.#shown!.moveTo(timeUs);
    const index = run.frameAt(timeUs);
    const frame = run.frames[index]!;
    const next = run.frames[index + 1] ?? frame;
    const span = next.timeUs - frame.timeUs;
    this.#trail.draw(run.frames, index);
    this.#pose(frame, next, span > 0 ? Math.min(1, (timeUs - frame.timeUs) / span) : 0);
  }

  #pose(frame: Frame, next: Frame, share: number): void {
    const between = (a: number, b: number) => a + (b - a) * share;
    const heading = frame.headingDeg + (next.headingDeg - frame.headingDeg) * share;
    this.robot.draw(frame, between(frame.xMm, next.xMm), between(frame.yMm, next.yMm), heading, this.#shown);
    for (const { id, outline } of frame.boxes)
      this.#boxes
        .get(id)
        ?.setAttribute("points", outline.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(" "));
  }

  /** Boxes move, so they are taken out of the world's drawing and drawn anew, in their own colour. */
  #takeBoxes({ boxes }: Frame): void {
    const drawn = this.#world.querySelectorAll(".box");
    const fill =
      drawn[0]?.getAttribute("fill") ?? drawn[0]?.querySelector("[fill]")?.getAttribute("fill") ?? "#b98a5a";
    for (const each of drawn) each.remove();
    for (const { id } of boxes) {
      const polygon = svg("polygon", { class: "pushable", fill, "data-box": id });
      this.#boxes.set(id, polygon);
      this.#boxLayer.append(polygon);
    }
  }
}
