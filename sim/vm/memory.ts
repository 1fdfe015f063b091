const decoder = new TextDecoder();

/** The VM's linear memory. It never grows, so one view stays good. */
export class Memory {
  readonly #bytes: Uint8Array;
  readonly #words: Uint32Array;
  readonly #view: DataView;

  readonly #heapEndAt: number;

  /** @param heapEndAt address of the word that holds `heapEnd` */
  constructor(memory: WebAssembly.Memory, heapEndAt: number) {
    this.#heapEndAt = heapEndAt;
    this.#bytes = new Uint8Array(memory.buffer);
    this.#words = new Uint32Array(memory.buffer);
    this.#view = new DataView(memory.buffer);
  }

  write(pointer: number, bytes: Uint8Array): void {
    this.#bytes.set(bytes, pointer);
  }

  /** Sets the first bytes to zero. */
  clear(size: number): void {
    this.#bytes.fill(0, 0, size);
  }

  /** The VM's own bytes: reading and writing them is reading and writing its memory. */
  view(pointer: number, size: number): Uint8Array {
    return this.#bytes.subarray(pointer, pointer + size);
  }

  copy(pointer: number, size: number): Uint8Array {
    return this.#bytes.slice(pointer, pointer + size);
  }

  /** The whole memory, 4 bytes a word: writing them is writing it. */
  get words(): Uint32Array {
    return this.#words;
  }

  /** Bytes. */
  get size(): number {
    return this.#bytes.length;
  }

  /** Address above all that the VM ever used: up to there `malloc` got memory (`sbrk`). The host's own words are far above. */
  get heapEnd(): number {
    return this.uint32(this.#heapEndAt);
  }

  uint8(pointer: number): number {
    return this.#bytes[pointer]!;
  }

  uint16(pointer: number): number {
    return this.#view.getUint16(pointer, true);
  }

  /** The pointer is a multiple of 4. */
  uint32(pointer: number): number {
    return this.#words[pointer / 4]!;
  }

  setUint32(pointer: number, value: number): void {
    this.#words[pointer / 4] = value;
  }

  uint64(pointer: number): bigint {
    return this.#view.getBigUint64(pointer, true);
  }

  float64(pointer: number): number {
    return this.#view.getFloat64(pointer, true);
  }

  setUint64(pointer: number, value: bigint): void {
    this.#view.setBigUint64(pointer, value, true);
  }

  /**
   * Addresses, a multiple of 4 each, where these eight bytes stand.
   * @param from first address to look at, a multiple of 4
   * @param to the first that is not looked at
   */
  find(value: bigint, from = 0, to = this.#bytes.length): number[] {
    const low = Number(value & 0xffff_ffffn);
    const high = Number(value >> 32n);
    const found: number[] = [];
    const words = this.#words.subarray(from >> 2, to >> 2);
    for (let i = words.indexOf(low); i >= 0; i = words.indexOf(low, i + 1)) {
      if (words[i + 1] === high) found.push(from + 4 * i);
    }
    return found;
  }

  /** A Jacdac frame: 12 bytes of header, its byte 2 the size of the rest. */
  copyFrame(pointer: number): Uint8Array {
    return this.copy(pointer, 12 + (this.#bytes[pointer + 2] ?? 0));
  }

  /** Bytes up to the next NUL. */
  lengthTo0(pointer: number): number {
    return this.#bytes.indexOf(0, pointer) - pointer;
  }

  move(to: number, from: number, size: number): void {
    this.#bytes.copyWithin(to, from, from + size);
  }

  /** UTF-8 text up to its NUL, at most 1024 bytes, the VM's longest line. */
  text(pointer: number): string {
    const end = this.#bytes.indexOf(0, pointer);
    return decoder.decode(this.#bytes.subarray(pointer, Math.min(end, pointer + 1024)));
  }
}
