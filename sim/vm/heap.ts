import type { Memory } from "./memory.ts";

/** What the firmware logs once the program's heap is there and before its first line runs (`run_img` in devsmgr.c). */
export const programStarts = "* start: ";

/** `JD_GC_KB` of the WebAssembly build and of the ESP32; the S2 has 40. */
export const heapBytes = 64 * 1024;

/** `devs_gc_t` and `chunk_t` in gc_alloc.c; all their fields are words of 4 bytes. */
const gcBytes = 24;
const firstChunk = 4;
const allocations = 8;
const threshold = 12;
const context = 20;
const chunkEnd = 4;
const chunkStart = 8;

/** Words of a block's header: its tag in the highest byte, its size in words in the others (devs_objects.h). */
const freeTag = 0x01;
const finalTag = 0x4f;
/** The collector runs after so large a share of the heap was handed out. */
const fraction = 4;

/** The heap of a program that runs on the VM: what its objects, strings and running functions are in. */
export class Heap {
  readonly #memory: Memory;
  readonly #gc: number;

  /** @throws RangeError when no program is loaded */
  constructor(memory: Memory) {
    this.#memory = memory;
    this.#gc = find(memory);
  }

  /**
   * Takes away the end of the heap, as on a board that has less. Only right after the program's start, while nothing
   * is there.
   * @throws RangeError when it is too late, or `bytes` too few to start
   */
  limit(bytes: number): void {
    const memory = this.#memory;
    const chunk = this.#gc + gcBytes;
    const oldEnd = memory.uint32(chunk + chunkEnd);
    const newEnd = ((chunk + bytes) & ~3) - 4;
    let block = chunk + chunkStart;
    for (let next = block; next < oldEnd; next += 4 * blockWords(memory, block)) block = next;
    const words = (newEnd - block) / 4;
    if (memory.uint32(block) >>> 24 !== freeTag || words < 2 || newEnd > oldEnd)
      throw new RangeError(`the heap cannot be made ${bytes} bytes`);
    memory.setUint32(block, (freeTag << 24) | words);
    memory.setUint32(newEnd, (finalTag << 24) | 1);
    memory.setUint32(chunk + chunkEnd, newEnd);
    memory.setUint32(this.#gc + threshold, Math.floor(bytes / 4 / fraction));
  }

  /** Address of the program's `devs_ctx` (devs_internal.h). */
  get context(): number {
    return this.#memory.uint32(this.#gc + context);
  }

  /** How many blocks were ever handed out. */
  get allocations(): number {
    return this.#memory.uint32(this.#gc + allocations);
  }

  /** Bytes of all blocks that are not free; some of them garbage that was not collected yet. */
  get usedBytes(): number {
    const memory = this.#memory;
    const end = memory.uint32(this.#gc + gcBytes + chunkEnd);
    let used = 0;
    for (let block = this.#gc + gcBytes + chunkStart; block < end; ) {
      const bytes = 4 * blockWords(memory, block);
      if (memory.uint32(block) >>> 24 !== freeTag) used += bytes;
      block += bytes;
    }
    return used;
  }
}

function blockWords(memory: Memory, block: number): number {
  return memory.uint32(block) & 0xffffff;
}

/** It stands at the same place each time, so that is looked at first. */
let lastFound = 0;

/** @throws RangeError when no program is loaded */
function find(memory: Memory): number {
  if (isGc(memory, lastFound)) return lastFound;
  for (let gc = 1024; gc + heapBytes < memory.size; gc += 8) {
    if (!isGc(memory, gc)) continue;
    lastFound = gc;
    return gc;
  }
  throw new RangeError("no program is loaded");
}

/** The heap has one chunk; that it points to itself and to its end tells it from all else. */
function isGc(memory: Memory, gc: number): boolean {
  const chunk = gc + gcBytes;
  if (memory.uint32(gc + firstChunk) !== chunk) return false;
  const length = memory.uint32(chunk + chunkEnd) + 4 - chunk;
  return memory.uint32(chunk) === 0 && length > 0 && length <= heapBytes;
}
