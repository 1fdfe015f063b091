import type { Sample } from "./run-result.ts";

/** About 27 minutes at one sample each 20 ms; more than any lesson takes. */
const most = 80_000;

/** Where the robot was. In a long run every second sample is dropped, again and again, so that their number stays bounded. */
export class SampleLog {
  #samples: Sample[] = [];
  #latest: Sample | undefined;
  /** One of so many is kept. */
  #every = 1;
  #count = 0;

  /** How many were taken for each that is kept; 1 in runs of up to 26 minutes. */
  get every(): number {
    return this.#every;
  }

  add(sample: Sample): void {
    this.#latest = sample;
    if (this.#count++ % this.#every === 0) this.#samples.push(sample);
    if (this.#samples.length <= most) return;
    this.#samples = this.#samples.filter((_, index) => index % 2 === 0);
    this.#every *= 2;
  }

  /** Those that are kept, and the last one always. */
  get samples(): readonly Sample[] {
    const last = this.#latest;
    return last === undefined || this.#samples.at(-1) === last ? this.#samples : [...this.#samples, last];
  }
}
