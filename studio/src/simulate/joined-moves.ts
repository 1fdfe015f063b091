import type { Move } from "./run-messages.ts";

/**
 * Moves with one more. What a hand does to one thing in a row is one move: a robot is where it was put last, and the ways of
 * a box add up.
 */
export function joinedMoves(moves: readonly Move[], move: Move): readonly Move[] {
  const last = moves.at(-1);
  if (last?.box !== undefined && last.box === move.box) {
    const joined = { box: last.box, dxMm: last.dxMm + move.dxMm, dyMm: last.dyMm + move.dyMm };
    return [...moves.slice(0, -1), joined];
  }
  const same = last !== undefined && last.box === undefined && move.box === undefined;
  return same && last.robot === move.robot ? [...moves.slice(0, -1), move] : [...moves, move];
}
