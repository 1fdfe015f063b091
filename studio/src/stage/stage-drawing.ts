import type { Pose } from "../../../sim/index.ts";
import type { Recording } from "../run/recording.ts";
import type { FloorOutlines, Frame, Scene } from "../simulate/run-messages.ts";
import { DrawnRobot } from "./drawn-robot.ts";
import { placeNames } from "./name-tag.ts";
import { RunBeforeDrawing } from "./run-before-drawing.ts";
import { svg } from "./svg.ts";
import { drawWorld } from "./world-drawing.ts";

/** A world with its robots at one moment, seen from above. It knows of a run what a 3D view would have to know, no more. */
export class StageDrawing {
  readonly layers: readonly SVGElement[];
  readonly #robots: readonly DrawnRobot[];
  readonly #boxes = new Map<string, Element>();
  readonly #boxLayer = svg("g", { class: "boxes" });
  readonly #movers: readonly Element[];
  readonly #world: SVGGElement;
  readonly #sensed: SVGImageElement;
  readonly #before = new RunBeforeDrawing();
  #run: Recording | undefined;

  constructor(readonly scene: Scene) {
    this.#world = drawWorld(scene.worldSvg);
    this.#robots = scene.robots.map((_, index) => new DrawnRobot(scene, index));
    const { xMm, yMm, widthMm, heightMm } = scene.viewBox;
    const place = { x: xMm, y: yMm, width: widthMm, height: heightMm };
    this.#sensed = svg("image", { class: "sensed", display: "none", ...place });
    this.layers = [
      // Sensors see white where nothing is drawn, whatever the page's own colour is.
      svg("rect", { class: "floor", fill: "#ffffff", ...place }),
      // A drawing may go on beyond its floor; a robot that leaves the floor has to be seen to do so.
      svg(
        "svg",
        { ...place, viewBox: `${xMm} ${yMm} ${widthMm} ${heightMm}`, overflow: "hidden" },
        this.#world,
      ),
      this.#sensed,
      ...this.#robots.map(({ drawing }) => drawing.beams),
      this.#before.element,
      ...this.#robots.map(({ trail }) => trail.element),
      this.#boxLayer,
      ...this.#robots.map(({ drawing }) => drawing.element),
      ...this.#robots.map(({ tag }) => tag.element),
    ];
    this.#movers = this.#takeMovers();
    this.#takeBoxes(scene.first);
    this.#pose(scene.first, scene.first, 0);
  }

  /**
   * Covers the world by what the robot senses of it.
   * @param address of a picture; undefined: the world is seen as it is drawn
   */
  cover(address: string | undefined): void {
    if (address === undefined) this.#sensed.setAttribute("display", "none");
    else {
      if (this.#sensed.getAttribute("href") !== address) this.#sensed.setAttribute("href", address);
      this.#sensed.removeAttribute("display");
    }
  }

  /** Draws how everything stands before a run. */
  stand(frame: Frame): void {
    this.#pose(frame, frame, 0);
  }

  /**
   * @param timeUs virtual µs
   * @param before the run to compare with, if there is one
   * @returns where the robots stand, in the scene's order
   */
  draw(run: Recording, timeUs: number, before?: Recording): readonly Pose[] {
    this.#before.draw(before, timeUs);
    if (run !== this.#run) {
      this.#run = run;
      for (const robot of this.#robots) robot.begin(run);
    }
    const index = run.frameAt(timeUs);
    const frame = run.frames[index]!;
    const next = run.frames[index + 1] ?? frame;
    const span = next.timeUs - frame.timeUs;
    for (const robot of this.#robots) robot.follow(run, timeUs, index);
    return this.#pose(frame, next, span > 0 ? Math.min(1, (timeUs - frame.timeUs) / span) : 0);
  }

  #pose(frame: Frame, next: Frame, share: number): readonly Pose[] {
    const poses = this.#robots.map((robot) => robot.pose(frame, next, share));
    placeNames(
      this.#robots.map(({ tag }) => tag),
      poses,
    );
    for (const { id, outlines } of frame.boxes) this.#boxes.get(id)?.setAttribute("d", pathOf(outlines));
    for (const [index, outlines] of frame.movers.entries())
      this.#movers[index]?.setAttribute("d", pathOf(outlines));
    return poses;
  }

  /** What moves by itself is drawn anew, too; a gradient would stay behind. */
  #takeMovers(): Element[] {
    for (const each of this.#world.querySelectorAll(".moving")) each.remove();
    return this.scene.moverFills.map((colour) => {
      const fill = /^(#[\da-f]{3,8}|(?!none)[a-z]+)$/i.test(colour) ? colour : "#8a8f98";
      const path = svg("path", { class: "moving", fill, "fill-rule": "evenodd" });
      this.#boxLayer.append(path);
      return path;
    });
  }

  /** Boxes move, so they are taken out of the world's drawing and drawn anew, in their own colour. */
  #takeBoxes({ boxes }: Frame): void {
    const drawn = this.#world.querySelectorAll(".box");
    const fill =
      drawn[0]?.getAttribute("fill") ?? drawn[0]?.querySelector("[fill]")?.getAttribute("fill") ?? "#b98a5a";
    for (const each of drawn) each.remove();
    for (const { id } of boxes) {
      const path = svg("path", { class: "pushable", fill, "fill-rule": "evenodd", "data-box": id });
      this.#boxes.set(id, path);
      this.#boxLayer.append(path);
    }
  }
}

function pathOf(outlines: FloorOutlines): string {
  return outlines
    .map((outline) => `M${outline.map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`).join("L")}Z`)
    .join("");
}
