import type { VirtualBoard } from "./virtual-board.ts";

/** How often time passes while bytes are on the way, and else. */
const busyMs = 1;
const idleMs = 10;
/** A computer that slept, or had no time, does not make the board run after it. */
const longestMs = 200;

/** Lets a board's virtual time pass as fast as the wall's. */
export class Pace {
  #lastMs = performance.now();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly board: VirtualBoard) {
    this.catchUp();
  }

  /** Brings the board to the present; to be called before something is done to it. */
  catchUp(): void {
    clearTimeout(this.#timer);
    const { board } = this;
    const nowMs = performance.now();
    board.stepUntil(board.timeUs + Math.round(1000 * Math.min(nowMs - this.#lastMs, longestMs)));
    this.#lastMs = nowMs;
    this.#timer = setTimeout(() => this.catchUp(), Number.isFinite(board.nextDueUs) ? busyMs : idleMs);
  }

  /** The computer sends bytes now. */
  send(bytes: Uint8Array): void {
    this.catchUp();
    this.board.send(bytes);
    this.catchUp();
  }

  stop(): void {
    clearTimeout(this.#timer);
  }
}
