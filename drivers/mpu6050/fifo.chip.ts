/** RM-MPU-6000A, section 4.29 to 4.31. */
const capacity = 1024;

/** The buffer of samples: the oldest bytes fall out when it is full. */
export class SampleFifo {
  readonly #bytes: number[] = [];
  /** Whether bytes have fallen out since this was last set to false. */
  overflowed = false;

  /** Bytes that wait. */
  get count(): number {
    return this.#bytes.length;
  }

  push(byte: number): void {
    if (this.#bytes.length === capacity) {
      this.#bytes.shift();
      this.overflowed = true;
    }
    this.#bytes.push(byte);
  }

  /** @returns the oldest byte, which leaves; undefined: none waits */
  take(): number | undefined {
    return this.#bytes.shift();
  }

  clear(): void {
    this.#bytes.length = 0;
  }
}
