import { effect, type ReadonlySignal } from "@preact/signals";
import { comparedRun } from "../plots/run-before.ts";
import { player } from "../run/page-player.ts";
import type { Scene } from "../simulate/run-messages.ts";
import type { NextStart } from "./next-start.ts";
import { StageDrawing } from "./stage-drawing.ts";
import type { View } from "./view.ts";

/** What stands there when there is no run to show. */
export type BeforeRun = { readonly scene: ReadonlySignal<Scene | undefined> } & Partial<
  Pick<NextStart, "moved" | "covers">
>;

/**
 * Draws the moment of the page's run that is shown, again whenever it changes.
 * @param sensed the address of a picture of what the robot senses of the floor; it covers the world
 * @returns what ends that
 */
export function drawShown(
  frame: SVGSVGElement,
  view: View,
  before: BeforeRun,
  sensed?: ReadonlySignal<string | undefined>,
): () => void {
  let drawing: StageDrawing | undefined;
  return effect(() => {
    const run = before.covers?.value ? undefined : player.recording.value;
    const scene = run?.scene ?? before.scene.value;
    if (!scene) return;
    if (drawing?.scene !== scene) {
      drawing = new StageDrawing(scene);
      frame.replaceChildren(...drawing.layers);
      view.show(frame, scene.viewBox);
    }
    drawing.cover(sensed?.value);
    player.touched.value;
    if (!run) return drawing.stand(before.moved?.value ?? scene.first);
    const [first] = drawing.draw(run, player.playheadUs.value, comparedRun());
    if (first) view.follow(first.xMm, first.yMm);
  });
}
