import { batch, signal } from "@preact/signals";
import type { Show } from "./show.ts";

export const showSpeeds = [0.1, 0.25, 0.5, 1, 2, 4, 8, 16] as const;
/** The longest time between two pictures that is shown; after a longer one (another tab) the show goes on where it was. */
const longestPictureMs = 100;

/** What shows pictures. */
export interface ShowPorts {
  /** Calls once when the next picture is due, with the wall's time in ms. */
  onNextPicture(draw: (nowMs: number) => void): void;
}

/** Plays a show at the speed that somebody chose, from any moment, also while the match is still played. */
export class ShowPlayer {
  readonly show = signal<Show | undefined>(undefined);
  /** The moment that is shown, virtual µs on the show's line of time. */
  readonly playheadUs = signal(0);
  /** The furthest moment that was shown: what the judge said until then is no secret any more. */
  readonly furthestUs = signal(0);
  readonly lengthUs = signal(0);
  readonly playing = signal(false);
  readonly speed = signal<number>(1);
  #pictureIsDue = false;
  #lastMs: number | undefined;

  constructor(private readonly ports: ShowPorts) {}

  /** Shows a match from its begin. */
  begin(show: Show): void {
    batch(() => {
      this.show.value = show;
      this.playheadUs.value = 0;
      this.furthestUs.value = 0;
      this.lengthUs.value = show.lengthUs;
    });
    this.play();
  }

  end(): void {
    batch(() => {
      this.show.value = undefined;
      this.playing.value = false;
    });
  }

  /** More of the match was played. */
  grew(): void {
    this.lengthUs.value = this.show.peek()?.lengthUs ?? 0;
  }

  /** Plays on; from the begin when all was shown. */
  play(): void {
    if (this.playing.peek() || !this.show.peek()) return;
    if (this.#isAtEnd()) this.playheadUs.value = 0;
    this.playing.value = true;
    this.#lastMs = undefined;
    this.#awaitPicture();
  }

  pause(): void {
    this.playing.value = false;
  }

  toggle(): void {
    if (this.playing.peek()) this.pause();
    else this.play();
  }

  /** Goes to a moment, as far as the match is played. */
  seek(atUs: number): void {
    this.#showAt(Math.max(0, Math.min(atUs, this.lengthUs.peek())));
  }

  #isAtEnd(): boolean {
    return this.show.peek()?.outcome !== undefined && this.playheadUs.peek() >= this.lengthUs.peek();
  }

  #awaitPicture(): void {
    if (this.#pictureIsDue) return;
    this.#pictureIsDue = true;
    this.ports.onNextPicture((nowMs) => {
      this.#pictureIsDue = false;
      if (this.playing.peek()) this.#showNext(nowMs);
    });
  }

  #showNext(nowMs: number): void {
    const passedMs = this.#lastMs === undefined ? 0 : Math.min(longestPictureMs, nowMs - this.#lastMs);
    this.#lastMs = nowMs;
    this.seek(this.playheadUs.peek() + passedMs * 1000 * this.speed.peek());
    if (this.#isAtEnd()) this.playing.value = false;
    else this.#awaitPicture();
  }

  #showAt(atUs: number): void {
    batch(() => {
      this.playheadUs.value = atUs;
      this.furthestUs.value = Math.max(this.furthestUs.peek(), atUs);
    });
  }
}
