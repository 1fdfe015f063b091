import { player } from "../run/page-player.ts";
import type { Move } from "../simulate/run-messages.ts";
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

/** Whom the keys move: the robot that was touched last, or whose digit was pressed. */
let held = 0;

/** Where a robot is while the run is paused, as a move that leaves it there. */
function placeOf(index: number): Extract<Move, { box?: undefined }> | undefined {
  const run = player.state.peek() === "paused" ? player.recording.peek() : undefined;
  const robot = run?.scene.robots[index];
  if (!run || !robot) return undefined;
  const { xMm, yMm, headingDeg } = run.frames.at(-1)!.robots[index]!;
  return { robot: robot.name, xMm, yMm, headingDeg };
}

/**
 * Takes a robot or a box in the hand while the run is paused.
 * @returns whether there was one under the pointer
 */
export function grabByHand(event: PointerEvent, view: View): boolean {
  const target = event.target as Element;
  const box = target.closest("[data-box]")?.getAttribute("data-box") ?? undefined;
  const robot = target.closest(".robot")?.getAttribute("data-robot") ?? undefined;
  if (box === undefined && robot === undefined) return false;
  if (robot !== undefined) held = Math.max(0, player.recording.peek()?.indexOf(robot) ?? 0);
  const start = placeOf(held) ?? placeOf(0);
  if (!start || event.button !== 0) return false;
  const from = view.toWorld(event);
  let last = from;
  drag(event.currentTarget as SVGSVGElement, event.pointerId, (moved) => {
    const to = view.toWorld(moved);
    void player.moveByHand(
      box === undefined
        ? { ...start, xMm: start.xMm + to.x - from.x, yMm: start.yMm + to.y - from.y }
        : { box, dxMm: to.x - last.x, dyMm: to.y - last.y },
    );
    last = to;
  });
  return true;
}

/** Arrow keys move a robot while the run is paused; comma and full stop turn it; a digit says which. */
export function moveByKey(event: KeyboardEvent): void {
  const digit = Number(event.key);
  if (digit >= 1 && placeOf(digit - 1)) held = digit - 1;
  const start = placeOf(held) ?? placeOf(0);
  const move = moves[event.key];
  const turn = turns[event.key];
  if (!start || (!move && turn === undefined)) return;
  event.preventDefault();
  const [dx, dy] = move ?? [0, 0];
  void player.moveByHand({
    ...start,
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
