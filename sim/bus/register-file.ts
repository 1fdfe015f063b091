/** What a chip's datasheet says of one register. */
export interface RegisterSpec {
  /** Value after power-on. Default 0. */
  readonly reset?: number;
  /** Bits that a write changes; the others are read-only or reserved. Default none. */
  readonly writable?: number;
}

const indexes = 0x100;
/** In the place of a mask: the map lacks the register. */
const unknown = -1;

/** The registers of a chip: reset values, read-only bits, and a note of each access that the datasheet does not know. */
export class RegisterFile {
  readonly #values = new Int32Array(indexes);
  readonly #writable = new Int32Array(indexes).fill(unknown);
  readonly #strays: string[] = [];

  /** @param map specs by the register's index, up to 0xff */
  constructor(private readonly map: Readonly<Record<number, RegisterSpec>>) {
    for (const [key, { writable = 0 }] of Object.entries(map)) this.#writable[Number(key)] = writable;
    this.reset();
  }

  /** Accesses to registers that the map lacks, such as `write 0x7f`, and what the chip noted itself; each once. */
  get strays(): readonly string[] {
    return this.#strays;
  }

  /** Sets all registers to their values after power-on. */
  reset(): void {
    for (const [key, { reset = 0 }] of Object.entries(this.map)) this.#values[Number(key)] = reset;
  }

  /** What the controller reads; an unknown register reads 0. */
  read(index: number): number {
    if (this.#knows(index)) return this.#values[index]!;
    this.stray(`read ${hex(index)}`);
    return 0;
  }

  /** What the controller writes: only writable bits change. */
  write(index: number, value: number): void {
    if (!this.#knows(index)) {
      this.stray(`write ${hex(index)}`);
      return;
    }
    const writable = this.#writable[index]!;
    this.#values[index] = (this.#values[index]! & ~writable) | (value & writable);
  }

  /** What the chip itself sets, whatever the controller may write. */
  set(index: number, value: number): void {
    this.#values[index] = value;
  }

  /** Notes something else that the datasheet does not know, such as `command 0x7f`. */
  stray(access: string): void {
    if (!this.#strays.includes(access)) this.#strays.push(access);
  }

  #knows(index: number): boolean {
    return index < indexes && this.#writable[index] !== unknown;
  }
}

/** A register or command as strays name it. */
export function hex(value: number, digits = 2): string {
  return `0x${value.toString(16).padStart(digits, "0")}`;
}
