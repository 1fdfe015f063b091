import type { Recording } from "../run/recording.ts";
import { tintOf } from "../ui/tint.ts";
import { svg } from "./svg.ts";
import { TrailDrawing } from "./trail-drawing.ts";

/** The robots of the run before, to compare with: the way that each went up to the same moment, and a ring where it stood. */
export class RunBeforeDrawing {
  readonly element = svg("g", { class: "run-before", display: "none" });
  #run: Recording | undefined;
  #robots: { readonly trail: TrailDrawing; readonly ring: SVGElement }[] = [];

  /**
   * @param run undefined: there is none to compare with
   * @param timeUs virtual µs
   */
  draw(run: Recording | undefined, timeUs: number): void {
    if (run !== this.#run) this.#begin(run);
    if (!run) return;
    const until = run.frameAt(timeUs);
    for (const [index, { trail, ring }] of this.#robots.entries()) {
      trail.draw(run.frames, until);
      const { xMm, yMm, headingDeg } = run.frames[until]!.robots[index]!;
      ring.setAttribute("transform", `translate(${xMm} ${yMm}) rotate(${headingDeg})`);
    }
  }

  #begin(run: Recording | undefined): void {
    this.#run = run;
    this.#robots = (run?.scene.robots ?? []).map(({ shape: { chassis } }, index) => {
      const { frontMm, backMm, leftMm, rightMm } = chassis;
      const d = `M${-backMm} ${-rightMm}H${frontMm * 0.6}L${frontMm} 0L${frontMm * 0.6} ${leftMm}H${-backMm}Z`;
      return {
        trail: new TrailDrawing(index),
        ring: svg("path", { class: "ring", d, "data-tint": tintOf(index) }),
      };
    });
    this.element.replaceChildren(...this.#robots.flatMap(({ trail, ring }) => [trail.element, ring]));
    if (run) this.element.removeAttribute("display");
    else this.element.setAttribute("display", "none");
  }
}
