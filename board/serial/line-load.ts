import { firmwareBaudRate } from "./line.ts";

const bitsPerByte = 10;
const windowMs = 1_000;
/** Above this share of what the line can carry, somebody has probably waited for it. */
const fullShare = 0.9;
const fullBytes = (fullShare * windowMs * firmwareBaudRate) / (1_000 * bitsPerByte);

/** How much log text the line carries: a firmware that does not mark lost text loses it when the line is full. */
export class LineLoad {
  #fromMs = Number.NEGATIVE_INFINITY;
  #bytes = 0;

  /** @returns whether the line was full during the second that ends now */
  add(bytes: number, nowMs: number): boolean {
    this.#bytes += bytes;
    if (nowMs - this.#fromMs < windowMs) return false;
    const full = nowMs - this.#fromMs < 2 * windowMs && this.#bytes >= fullBytes;
    this.#fromMs = nowMs;
    this.#bytes = 0;
    return full;
  }

  /** Begins to count anew. */
  restart(): void {
    this.#fromMs = Number.NEGATIVE_INFINITY;
  }
}
