/** `JD_DMESG_BUFFER_SIZE` of devicescript-esp32. */
const ringBytes = 4096;

/**
 * The firmware's log (`jd_dmesg.c`): a ring whose writer does not look where the reader is. When it passes the reader,
 * whole rounds of 4096 bytes are gone, and the text before and after them touches in the middle of lines.
 */
export class LogRing {
  readonly #ring = new Uint8Array(ringBytes);
  /** Bytes since the start. */
  #written = 0;
  #read = 0;
  #lost = false;

  write(bytes: Uint8Array): void {
    for (const byte of bytes) this.#ring[this.#written++ % ringBytes] = byte;
    const rounds = Math.floor((this.#written - this.#read) / ringBytes);
    if (rounds === 0) return;
    this.#read += rounds * ringBytes;
    this.#lost = true;
  }

  get isEmpty(): boolean {
    return this.#read === this.#written;
  }

  /** Whether something was lost since the last time that this was asked. */
  takeLoss(): boolean {
    const lost = this.#lost;
    this.#lost = false;
    return lost;
  }

  /** The next byte; not to be called when it is empty. */
  take(): number {
    return this.#ring[this.#read++ % ringBytes]!;
  }
}
