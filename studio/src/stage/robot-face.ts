import type { Shown } from "../run/shown.ts";
import type { RobotShape } from "../simulate/run-messages.ts";
import { svg } from "./svg.ts";

/** What a face tells: `content`: the program came to its end; `hurt`: it touches something; `broken`: a fault ended it. */
export type Mood = "awake" | "sings" | "hurt" | "broken" | "content";

/** The chassis that the face is drawn for, mm; on another it is larger or smaller. */
const drawnWidthMm = 150;
/** As far the pupils go, and the turn within a frame at which they are there, degrees. */
const lookMm = 7;
const lookDeg = 1.5;

/** The face on the robot, seen from above; the eyes are towards its front. */
export class RobotFace {
  readonly element: SVGGElement;
  readonly #pupils: SVGGElement;

  constructor({ chassis }: Pick<RobotShape, "chassis">) {
    const { frontMm, backMm, leftMm, rightMm } = chassis;
    const scale = (leftMm + rightMm) / drawnWidthMm;
    const [length, width] = [(frontMm + backMm) / scale, drawnWidthMm];
    const front = frontMm / scale;
    const eyes = [-21, 21];
    this.#pupils = svg(
      "g",
      { class: "pupils" },
      ...eyes.map((y) => svg("circle", { cx: front - 44, cy: y, r: 10 })),
    );
    const crosses = eyes.map((y) => `M${front - 53} ${y - 9}l18 18m0 -18l-18 18`).join("");
    const arcs = eyes.map((y) => `M${front - 48} ${y - 11}q14 11 0 22`).join("");
    this.element = svg(
      "g",
      { class: "face", transform: `scale(${scale})` },
      svg("rect", {
        class: "plate",
        x: front - length + 44,
        y: 30 - width / 2,
        width: length - 62,
        height: width - 60,
        rx: 16,
      }),
      this.#pupils,
      svg("path", { class: "crosses", d: crosses }),
      svg("path", { class: "arcs", d: arcs }),
      svg("path", { class: "mouth straight", d: `M${front - 80} -13v26` }),
      svg("path", { class: "mouth smile", d: `M${front - 76} -17q-16 17 0 34` }),
      svg("path", { class: "mouth frown", d: `M${front - 84} -17q14 17 0 34` }),
      svg("circle", { class: "mouth open", cx: front - 80, cy: 0, r: 9 }),
    );
  }

  /**
   * @param turnedDeg within a frame, to the right
   * @param ahead 1 when it drives forwards, -1 backwards, 0 when it stands
   */
  draw(mood: Mood, turnedDeg: number, ahead: number): void {
    this.element.setAttribute("data-mood", mood);
    const aside = Math.max(-1, Math.min(1, turnedDeg / lookDeg)) * lookMm;
    this.#pupils.setAttribute("transform", `translate(${(ahead * 4).toFixed(1)} ${aside.toFixed(1)})`);
  }
}

/** @param sounds whether one of its buzzers does */
export function moodOf(shown: Shown | undefined, sounds: boolean): Mood {
  if (shown?.failed) return "broken";
  if (shown?.touching) return "hurt";
  if (sounds) return "sings";
  return shown?.ended ? "content" : "awake";
}
