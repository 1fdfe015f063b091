/** What a chip's datasheet says of one register. */
export interface RegisterSpec {
  /** Value after power-on. Default 0. */
  readonly reset?: number;
  /** Bits that a write changes; the others are read-only or reserved. Default none. */
  readonly writable?: number;
}

/** The registers of a chip: reset values, read-only bits, and a note of each access that the datasheet does not know. */
export class RegisterFile {
  readonly #values = new Map<number, number>();
  readonly #writable = new Map<number, number>();
  /** Accesses to registers that the map lacks, such as `write 0x7f`; an unknown register reads 0. */
  readonly strays: string[] = [];

  /** @param map specs by the register's index */
  constructor(private readonly map: Readonly<Record<number, RegisterSpec>>) {
    this.reset();
  }

  /** Sets all registers to their values after power-on. */
  reset(): void {
    for (const [key, { reset = 0, writable = 0 }] of Object.entries(this.map)) {
      this.#values.set(Number(key), reset);
      this.#writable.set(Number(key), writable);
    }
  }

  /** What the controller reads. */
  read(index: number): number {
    return this.#values.get(index) ?? this.#stray("read", index);
  }

  /** What the controller writes: only writable bits change. */
  write(index: number, value: number): void {
    const writable = this.#writable.get(index);
    if (writable === undefined) {
      this.#stray("write", index);
      return;
    }
    this.#values.set(index, (this.#values.get(index)! & ~writable) | (value & writable));
  }

  /** What the chip itself sets, whatever the controller may write. */
  set(index: number, value: number): void {
    this.#values.set(index, value);
  }

  #stray(access: string, index: number): number {
    this.strays.push(`${access} 0x${index.toString(16).padStart(2, "0")}`);
    return 0;
  }
}
