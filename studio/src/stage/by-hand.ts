import { signal } from "@preact/signals";
import { player } from "../run/page-player.ts";
import type { Frame, Move, Scene } from "../simulate/run-messages.ts";
import { drag } from "./drag.ts";
import type { NextStart } from "./next-start.ts";
import type { View } from "./view.ts";

/** What one press of an arrow key moves or turns. */
const keyMm = 10;
const keyDeg = 5;
/** How far a pointer may move in a click. */
export const clickPx = 4;

const turns: Readonly<Record<string, number>> = { ",": -keyDeg, ".": keyDeg };
const moves: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-keyMm, 0],
  ArrowRight: [keyMm, 0],
  ArrowUp: [0, -keyMm],
  ArrowDown: [0, keyMm],
};

/** Something is in the way of the last move. */
export const blocked = signal(false);
/** Whom the keys move: the robot that was touched last, or whose digit was pressed. */
let held = 0;

/** What the stage shows, if a hand can move it. */
function shown(next: NextStart): { scene: Scene; frame: Frame } | undefined {
  if (player.state.peek() === "building") return undefined;
  const run = next.covers.peek() ? undefined : player.recording.peek();
  const scene = run?.scene ?? next.scene.peek();
  const frame = run ? run.frames[run.frameAt(player.playheadUs.peek())] : next.frame;
  return scene && frame && { scene, frame };
}

/** Where a robot is seen, as a move that leaves it there. */
function placeOf(index: number, next: NextStart): Extract<Move, { box?: undefined }> | undefined {
  const now = shown(next);
  const robot = now?.scene.robots[index];
  if (!now || !robot) return undefined;
  const { xMm, yMm, headingDeg } = now.frame.robots[index]!;
  return { robot: robot.name, xMm, yMm, headingDeg };
}

/** Moves something in the run, which pauses; before and after a run, for the next one. */
async function move(what: Move, next: NextStart): Promise<void> {
  const inRun = player.movable && (await player.moveByHand(what));
  blocked.value = !inRun && (player.movable || !(await next.move(what)));
}

/**
 * Takes a robot or a box in the hand.
 * @returns whether there was one under the pointer
 */
export function grabByHand(event: PointerEvent, view: View, next: NextStart): boolean {
  const target = event.target as Element;
  const box = target.closest("[data-box]")?.getAttribute("data-box") ?? undefined;
  const robot = target.closest(".robot")?.getAttribute("data-robot") ?? undefined;
  const now = shown(next);
  if (!now || event.button !== 0 || (box === undefined && robot === undefined)) return false;
  if (robot !== undefined)
    held = Math.max(
      0,
      now.scene.robots.findIndex(({ name }) => name === robot),
    );
  const start = placeOf(held, next) ?? placeOf(0, next);
  if (!start) return false;
  const from = view.toWorld(event);
  let last = from;
  let moving = false;
  drag(event.currentTarget as SVGSVGElement, event.pointerId, (moved) => {
    if (!moving && Math.hypot(moved.clientX - event.clientX, moved.clientY - event.clientY) < clickPx) return;
    if (!moving && box !== undefined) last = takenBack(box, now.frame, last, next);
    moving = true;
    const to = view.toWorld(moved);
    const what =
      box === undefined
        ? { ...start, xMm: start.xMm + to.x - from.x, yMm: start.yMm + to.y - from.y }
        : { box, dxMm: to.x - last.x, dyMm: to.y - last.y };
    last = to;
    void move(what, next);
  });
  return true;
}

/** Where a hand would have taken a box in the next run's world, if the box had stood elsewhere when a run ended. */
function takenBack(
  box: string,
  seen: Frame,
  at: { x: number; y: number },
  next: NextStart,
): { x: number; y: number } {
  const [here, there] = [cornerOf(box, seen), next.frame && cornerOf(box, next.frame)];
  if (player.movable || !here || !there) return at;
  return { x: at.x + there.x - here.x, y: at.y + there.y - here.y };
}

function cornerOf(box: string, { boxes }: Frame): { readonly x: number; readonly y: number } | undefined {
  return boxes.find(({ id }) => id === box)?.outlines[0]?.[0];
}

/** Arrow keys move a robot; comma and full stop turn it; a digit says which. */
export function moveByKey(event: KeyboardEvent, next: NextStart): void {
  const digit = Number(event.key);
  if (digit >= 1 && placeOf(digit - 1, next)) held = digit - 1;
  const start = placeOf(held, next) ?? placeOf(0, next);
  const way = moves[event.key];
  const turn = turns[event.key];
  if (!start || (!way && turn === undefined)) return;
  event.preventDefault();
  const [dx, dy] = way ?? [0, 0];
  void move(
    { ...start, xMm: start.xMm + dx, yMm: start.yMm + dy, headingDeg: start.headingDeg + (turn ?? 0) },
    next,
  );
}
