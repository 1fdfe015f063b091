import { type DeviceId, startPressFrame, waitsLine, waitsWords } from "../../jacdac/index.ts";
import type { BoardLink } from "../serial/board-link.ts";

/** The packet is not acknowledged: it is sent as often as Jacdac sends its events. */
const repeatsMs = [0, 20, 50] as const;

/**
 * A board that resets for a program with other parts may have begun it before, and then it waits a second time, 1.1 s and a
 * start later. After that a reset is somebody's own: `devsmgr.c` starts a program that failed only 5 s later.
 */
const againMs = 2_500;

/** Whether an image is of a program that waits for a press of its robot's button. */
export function programWaits(image: Uint8Array): boolean {
  return new TextDecoder("latin1").decode(image).includes(waitsWords);
}

/**
 * Presses the robot's button for a program that was just put on or started, when the program says that it waits. How
 * long that takes nobody knows: a board that resets for a program with other parts starts it 1.1 s after its firmware
 * (`devsmgr_init` in devsmgr.c). A program that does not wait never says so, and the next one is armed for anew.
 */
export class StartPress {
  #stop = () => {};
  #due = false;

  constructor(
    private readonly link: Pick<BoardLink, "listen" | "send" | "timers">,
    private readonly board: DeviceId,
  ) {}

  /** Whether the next program that waits is pressed, and nobody else has to. */
  get due(): boolean {
    return this.#due;
  }

  /** @returns resolves when the robot's button was pressed; it may never be */
  arm(): Promise<true> {
    this.cancel();
    this.#due = true;
    const { link } = this;
    return new Promise((resolve) => {
      let forget: (() => void) | undefined;
      const stopListening = link.listen({
        log: (line) => {
          if (line !== waitsLine) return;
          for (const ms of repeatsMs) link.timers.after(ms, () => link.send(startPressFrame(this.board)));
          link.timers.after(Math.max(...repeatsMs), () => resolve(true));
          forget ??= link.timers.after(againMs, () => this.cancel());
        },
      });
      this.#stop = () => {
        stopListening();
        forget?.();
      };
    });
  }

  cancel(): void {
    this.#due = false;
    this.#stop();
  }
}
