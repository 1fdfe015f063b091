/** A start bit, eight of data, a stop bit. */
const bitsPerByte = 10;
/** What a receiver hands on at once: USB's block, and more than half of the ESP32's receive buffer. */
const blockBytes = 64;

/** One direction of a serial line: bytes take the time of their bits. */
export class SerialWire {
  readonly #blocks: { readonly bytes: Uint8Array; readonly dueUs: number }[] = [];
  #freeUs = 0;
  /** Bytes that have gone over it. */
  bytes = 0;

  /** Puts bytes onto the wire at a time; they queue behind those that are on it. */
  send(bytes: Uint8Array, nowUs: number, baudRate: number): void {
    this.#freeUs = Math.max(this.#freeUs, nowUs);
    for (let at = 0; at < bytes.length; at += blockBytes) {
      const block = bytes.slice(at, at + blockBytes);
      this.#freeUs += Math.ceil((block.length * bitsPerByte * 1e6) / baudRate);
      this.#blocks.push({ bytes: block, dueUs: this.#freeUs });
    }
    this.bytes += bytes.length;
  }

  /** When the next block has arrived; `Infinity` when the wire is empty. */
  get nextDueUs(): number {
    return this.#blocks[0]?.dueUs ?? Number.POSITIVE_INFINITY;
  }

  /** The next block that has arrived by now. */
  take(nowUs: number): Uint8Array | undefined {
    return this.nextDueUs <= nowUs ? this.#blocks.shift()?.bytes : undefined;
  }

  /** What is on the wire is lost. */
  clear(): void {
    this.#blocks.length = 0;
    this.#freeUs = 0;
  }
}
