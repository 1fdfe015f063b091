import { bareFloor, hexOf, type Pose } from "../../../sim/index.ts";
import type { Shown } from "../run/shown.ts";
import type { RobotFrame, SceneRobot } from "../simulate/run-messages.ts";
import { tintOf } from "../ui/tint.ts";
import { beamPath } from "./beam-path.ts";
import { moodOf, RobotFace } from "./robot-face.ts";
import { svg } from "./svg.ts";

/** The robot from above. It is drawn once and then only moved; its own axes are x forward, y to its right. */
export class RobotDrawing {
  readonly element: SVGGElement;
  readonly beams: SVGGElement;
  readonly #beams: readonly SVGPathElement[];
  readonly #spots: readonly SVGCircleElement[];
  readonly #colourSpots: readonly SVGCircleElement[];
  readonly #lamp: SVGGElement;
  readonly #strip = svg("g", { class: "strip" });
  readonly #sound: SVGGElement;
  readonly #face: RobotFace;

  private readonly shape: SceneRobot["shape"];

  /** @param index of the robot in its scene */
  constructor({ name, shape }: SceneRobot, index: number) {
    this.shape = shape;
    const { chassis, spots, colourSpots, beams } = shape;
    const { frontMm, backMm, leftMm, rightMm } = chassis;
    this.#face = new RobotFace(shape);
    this.#beams = beams.map(() => svg("path", { class: "beam" }));
    this.beams = svg("g", {}, ...this.#beams);
    // Those of a row stand so close that larger ones would cover each other.
    this.#spots = spots.map(({ xMm, yMm, number }) =>
      svg("circle", { class: "spot", cx: xMm, cy: yMm, r: number === undefined ? 5 : 4 }),
    );
    this.#colourSpots = colourSpots.map(({ xMm, yMm }) =>
      svg("circle", { class: "colour-spot", cx: xMm, cy: yMm, r: 9 }),
    );
    this.#lamp = svg(
      "g",
      { class: "lamp" },
      svg("circle", { class: "glow", cx: 26 - backMm, cy: 0, r: 46 }),
      svg("circle", { class: "bulb", cx: 26 - backMm, cy: 0, r: 9 }),
    );
    this.#sound = svg(
      "g",
      { class: "sound" },
      svg("path", { d: `M${-backMm - 8} -16a22 22 0 0 0 0 32M${-backMm - 20} -26a36 36 0 0 0 0 52` }),
    );
    this.element = svg(
      "g",
      { class: "robot", "data-robot": name, "data-tint": tintOf(index) },
      svg("rect", {
        class: "shadow",
        x: -backMm + 3,
        y: -leftMm + 5,
        width: frontMm + backMm,
        height: leftMm + rightMm,
        rx: 18,
      }),
      ...this.#wheels(),
      svg("rect", {
        class: "body",
        x: -backMm,
        y: -leftMm + 12,
        width: frontMm + backMm,
        height: leftMm + rightMm - 24,
        rx: 18,
      }),
      this.#face.element,
      ...beams.map(({ xMm, yMm }) =>
        svg("rect", { class: "eye", x: xMm - 6, y: yMm - 13, width: 10, height: 26, rx: 4 }),
      ),
      ...this.#spots,
      ...this.#colourSpots,
      this.#lamp,
      this.#strip,
      this.#sound,
    );
    if (shape.lamps.length === 0) this.#lamp.remove();
  }

  #wheels(): SVGRectElement[] {
    const { wheelDiameterMm, trackWidthMm, wheelbaseMm } = this.shape;
    const axles = wheelbaseMm === undefined ? [0] : [wheelbaseMm / 2, -wheelbaseMm / 2];
    return axles.flatMap((x) =>
      [-1, 1].map((side) =>
        svg("rect", {
          class: "wheel",
          x: x - wheelDiameterMm / 2,
          y: (side * trackWidthMm) / 2 - 11,
          width: wheelDiameterMm,
          height: 22,
          rx: 6,
        }),
      ),
    );
  }

  /**
   * Stands between two frames.
   * @param turnedDeg from the one to the other
   */
  draw(frame: RobotFrame, { xMm, yMm, headingDeg }: Pose, turnedDeg: number, shown: Shown | undefined): void {
    const at = `translate(${xMm.toFixed(2)} ${yMm.toFixed(2)}) rotate(${headingDeg.toFixed(2)})`;
    this.element.setAttribute("transform", at);
    this.beams.setAttribute("transform", at);
    for (const [i, beam] of this.#beams.entries()) {
      const { maxMm } = this.shape.beams[i]!;
      const length = frame.beamsMm[i] ?? maxMm;
      beam.setAttribute("d", beamPath(this.shape.beams[i]!, length));
      beam.classList.toggle("far", length >= maxMm);
    }
    for (const [i, spot] of this.#spots.entries())
      spot.classList.toggle("dark", (frame.reflectances[i] ?? 1) < 0.5);
    for (const [i, spot] of this.#colourSpots.entries())
      spot.setAttribute("fill", hexOf(frame.colours[i] ?? bareFloor));
    this.#lamp.classList.toggle(
      "on",
      this.shape.lamps.some((id) => (shown?.outputs.get(id) ?? 0) > 0),
    );
    this.#drawStrip(shown);
    const sounds = this.shape.buzzers.some((id) => (shown?.outputs.get(id) ?? 0) > 0);
    this.#sound.classList.toggle("on", sounds);
    const driven = frame.leftDuty + frame.rightDuty;
    this.#face.draw(moodOf(shown, sounds), turnedDeg, Math.sign(driven));
  }

  /** The LEDs of strips stand across the robot's back. */
  #drawStrip(shown: Shown | undefined): void {
    const strips = [...(shown?.pixels.values() ?? [])].filter(
      ({ colours, columns }) => columns === colours.length,
    );
    const colours = strips.flatMap(({ colours: each }) => each).slice(0, 16);
    const { backMm, leftMm, rightMm } = this.shape.chassis;
    const spacing = (leftMm + rightMm - 40) / Math.max(1, colours.length);
    while (this.#strip.childElementCount > colours.length) this.#strip.lastElementChild!.remove();
    while (this.#strip.childElementCount < colours.length)
      this.#strip.append(svg("circle", { cx: -backMm + 14, r: Math.min(5, spacing * 0.4) }));
    for (const [i, colour] of colours.entries()) {
      const led = this.#strip.children[i]!;
      led.setAttribute("cy", String(-leftMm + 20 + spacing * (i + 0.5)));
      led.setAttribute("fill", colour);
    }
  }
}
