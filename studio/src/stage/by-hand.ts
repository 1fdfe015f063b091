import { player } from "../run/page-player.ts";
import type { Frame } from "../simulate/protocol.ts";
import type { View } from "./view.ts";

/** What one press of an arrow key moves or turns. */
const keyMm = 10;
const keyDeg = 5;

const turns: Readonly<Record<string, number>> = { ",": -keyDeg, ".": keyDeg };
const moves: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-keyMm, 0],
  ArrowRight: [keyMm, 0],
  ArrowUp: [0, -keyMm],
  ArrowDown: [0, keyMm],
};

function now(): Frame | undefined {
  return player.state.peek() === "paused" ? player.recording.peek()?.frames.at(-1) : undefined;
}

/**
 * Takes the robot or a box in the hand while the run is paused.
 * @returns whether there was one under the pointer
 */
export function grabByHand(event: PointerEvent, view: View): boolean {
  const target = event.target as Element;
  const box = target.closest("[data-box]")?.getAttribute("data-box") ?? undefined;
  const start = now();
  if (!start || event.button !== 0 || (box === undefined && !target.closest(".robot"))) return false;
  const from = view.toWorld(event);
  let last = from;
  drag(event.currentTarget as SVGSVGElement, event.pointerId, (moved) => {
    const to = view.toWorld(moved);
    void player.moveByHand(
      box === undefined
        ? { xMm: start.xMm + to.x - from.x, yMm: start.yMm + to.y - from.y, headingDeg: start.headingDeg }
        : { box, dxMm: to.x - last.x, dyMm: to.y - last.y },
    );
    last = to;
  });
  return true;
}

/** Arrow keys move the robot while the run is paused; comma and full stop turn it. */
export function moveByKey(event: KeyboardEvent): void {
  const start = now();
  const move = moves[event.key];
  const turn = turns[event.key];
  if (!start || (!move && turn === undefined)) return;
  event.preventDefault();
  const [dx, dy] = move ?? [0, 0];
  void player.moveByHand({
    xMm: start.xMm + dx,
    yMm: start.yMm + dy,
    headingDeg: start.headingDeg + (turn ?? 0),
  });
}

/** Follows a pointer until it is let go. */
export function drag(element: SVGSVGElement, pointer: number, follow: (event: PointerEvent) => void): void {
  const release = () => {
    element.removeEventListener("pointermove", follow);
    element.removeEventListener("pointerup", release);
    element.removeEventListener("pointercancel", release);
  };
  element.setPointerCapture(pointer);
  element.addEventListener("pointermove", follow);
  element.addEventListener("pointerup", release);
  element.addEventListener("pointercancel", release);
}
