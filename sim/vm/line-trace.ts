import { bufferedEntries, lineAddress, tableEntries } from "./line-patch.ts";
import type { Memory } from "./memory.ts";

/** A program's lines by the places of its image. */
export interface LineTable {
  readonly image: Uint8Array;
  /** By byte of the image: the number of the line that the opcode there belongs to; 0: none of the program's own. */
  readonly lineAt: Uint16Array;
}

/** The program came to a line. */
export interface LineEntry {
  /** Number of the line in the table, from 1. */
  readonly line: number;
  /** Calls on the fiber's stack, from 1; those of the library count. */
  readonly depth: number;
  /** Handle of the fiber. */
  readonly fiber: number;
  /** Virtual µs, as of the last time that the clock moved: within a turn it moves with the wires and with computing. */
  readonly timeUs: number;
}

/** Entries of a trace as columns, for another thread. */
export interface LineColumns {
  /** The line's number in the table, and the depth of the call in the upper 16 bits. */
  readonly keys: Uint32Array;
  readonly fibers: Uint32Array;
  readonly timesUs: Float64Array;
}

/** 17 MB; a line follower takes 72 000 in a minute. */
const mostEntries = 1 << 20;
const firstEntries = 1 << 12;

/**
 * The lines of its own files that a program ran, in order. An entry is written when the line, the depth of the call or the
 * fiber is another, and for the first own line of each of the VM's turns. The VM must have `linePatch`.
 */
export class LineTrace {
  readonly #table: LineTable;
  readonly #most: number;
  #keys = new Uint32Array(firstEntries);
  #fibers = new Uint32Array(firstEntries);
  #timesUs = new Float64Array(firstEntries);
  #length = 0;
  #fullAtUs: number | undefined;

  /** @param most entries that are kept; from then on the program runs unwatched */
  constructor(table: LineTable, most = mostEntries) {
    this.#table = table;
    this.#most = most;
  }

  get length(): number {
    return this.#length;
  }

  /** When the trace was full, in virtual µs: lines that ran later are not in it. Undefined: it has all. */
  get fullAtUs(): number | undefined {
    return this.#fullAtUs;
  }

  /** @throws RangeError when there is no such entry */
  at(index: number): LineEntry {
    if (!(index >= 0 && index < this.#length)) throw new RangeError(`the trace has no entry ${index}`);
    const key = this.#keys[index]!;
    return {
      line: key & 0xffff,
      depth: key >>> 16,
      fiber: this.#fibers[index]!,
      timeUs: this.#timesUs[index]!,
    };
  }

  /** A copy of the entries from one on. */
  columnsFrom(index: number): LineColumns {
    return {
      keys: this.#keys.slice(index, this.#length),
      fibers: this.#fibers.slice(index, this.#length),
      timesUs: this.#timesUs.slice(index, this.#length),
    };
  }

  /** How many entries are not later than a time in virtual µs. */
  countUntil(timeUs: number): number {
    let [low, high] = [0, this.#length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#timesUs[middle]! <= timeUs) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** A program is put onto the VM. Of another one than the table's nothing is written down. */
  programStarts(memory: Memory, image: Uint8Array): void {
    this.#forgetTable(memory);
    if (this.#fullAtUs !== undefined || !isSame(image, this.#table.image)) return;
    const { lineAt } = this.#table;
    const bytes = new Uint8Array(lineAt.buffer, lineAt.byteOffset, lineAt.byteLength);
    memory.write(lineAddress.table, bytes.subarray(0, 2 * tableEntries));
  }

  /** A turn of the VM begins. */
  turnBegins(memory: Memory): void {
    memory.setUint32(lineAddress.lastKey, 0);
  }

  /** Fetches what the VM has written since the last time, all of which ran at this time. */
  fetch(memory: Memory, timeUs: number): void {
    const buffered = memory.uint32(lineAddress.buffered);
    if (buffered === 0) return;
    memory.setUint32(lineAddress.buffered, 0);
    const room = Math.min(bufferedEntries, this.#most - this.#length);
    const count = Math.min(buffered, room);
    const { words } = memory;
    const [start, length] = [lineAddress.buffer / 4, this.#length];
    this.#grow(length + count);
    const [keys, fibers] = [this.#keys, this.#fibers];
    for (let i = 0; i < count; i++) {
      keys[length + i] = words[start + 2 * i]!;
      fibers[length + i] = words[start + 2 * i + 1]!;
    }
    this.#timesUs.fill(timeUs, length, length + count);
    this.#length += count;
    if (buffered <= room) return;
    this.#fullAtUs = timeUs;
    this.#forgetTable(memory);
  }

  /** How many entries the VM has written, also those that were not fetched yet. */
  written(memory: Memory): number {
    return this.#length + memory.uint32(lineAddress.buffered);
  }

  /** Lets the VM call the host where it comes to an entry that it has not written yet. */
  stopAt(memory: Memory, index: number): void {
    memory.setUint32(lineAddress.stopAt, memory.uint32(lineAddress.total) + index + 1 - this.written(memory));
  }

  /** Whether the VM is where `stopAt` said. */
  isAtStop(memory: Memory): boolean {
    const stopAt = memory.uint32(lineAddress.stopAt);
    return stopAt !== 0 && memory.uint32(lineAddress.total) === stopAt;
  }

  /** Takes entries back: a replayed VM begins again from an earlier moment. */
  rewind({ length, fullAtUs }: Pick<LineTrace, "length" | "fullAtUs">): void {
    this.#length = length;
    this.#fullAtUs = fullAtUs;
  }

  /** Leaves the memory as it was before the program started. */
  end(memory: Memory): void {
    this.#forgetTable(memory);
    memory.view(lineAddress.buffer, 8 * bufferedEntries).fill(0);
    for (const name of ["buffered", "lastKey", "lastFiber", "total", "stopAt"] as const)
      memory.setUint32(lineAddress[name], 0);
  }

  /** Without lines the VM writes nothing more, and is as fast as ever. */
  #forgetTable(memory: Memory): void {
    memory.view(lineAddress.table, 2 * tableEntries).fill(0);
  }

  #grow(needed: number): void {
    if (needed <= this.#keys.length) return;
    const size = Math.min(this.#most, Math.max(needed, 2 * this.#keys.length));
    const grown = <T extends Uint32Array | Float64Array>(larger: T, old: T) => {
      larger.set(old);
      return larger;
    };
    this.#keys = grown(new Uint32Array(size), this.#keys);
    this.#fibers = grown(new Uint32Array(size), this.#fibers);
    this.#timesUs = grown(new Float64Array(size), this.#timesUs);
  }
}

function isSame(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, i) => byte === other[i]);
}
