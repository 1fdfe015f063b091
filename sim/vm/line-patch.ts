import { addTo, eachStep, leb, noResult, op, setWord, signedLeb, type VmPatch, word } from "./patch.ts";

/** Addresses near the end of the VM's 16 MB, which its own data never reach. */
export const lineAddress = {
  /** Entries of 8 bytes that the host has not fetched yet. */
  buffer: 0xf0_0000,
  /** 16 bits for each place of the image: the number of its line; 0: it is none of the program's own. */
  table: 0xf8_0000,
  /** Words: entries in the buffer, the first half of the last entry, its fiber, all entries, the one to call the host at. */
  buffered: 0xff_ffdc,
  lastKey: 0xff_ffe0,
  lastFiber: 0xff_ffe4,
  total: 0xff_ffe8,
  stopAt: 0xff_ffec,
} as const;

export const bufferedEntries = 0x1_0000;
/** The VM's program counter has 16 bits. */
export const tableEntries = 0x1_0000;

/** Offsets in `devs_ctx`, `devs_fiber_t` and `devs_activation_t` of devs_internal.h. */
const currentFiber = 236;
const fiberDepth = 17;
const fiberHandle = 28;
const programCounter = 4;
/** `abort()`, by its place among the imports: the host decides whether to stop there or only to look. */
const abortImport = 3;

const half = (offset: number) => [op.loadHalf, 1, ...leb(offset)];
const fiber = [op.localGet, 0, op.load, 2, ...leb(currentFiber)];
const handle = [...fiber, op.load, 2, fiberHandle];
/** The program counter is one ahead, so the table begins an element before its address. */
const line = [
  ...[op.localGet, 2, ...half(programCounter), op.const, 1, op.shiftLeft],
  ...half(lineAddress.table - 2),
];
const key = [...line, ...fiber, op.loadByte, 0, fiberDepth, op.const, 16, op.shiftLeft, op.or];
/** `base + 8 * buffered`, the base being the offset of the store. */
const free = [...word(lineAddress.buffered), op.const, 3, op.shiftLeft];

/** Not one of `vmPatches`: only a VM that is watched pays for it. */
export const linePatch: VmPatch = {
  ...eachStep,
  name: "writes an entry when the line changes",
  insert: [
    ...[...line, op.if, noResult],
    ...[...key, ...word(lineAddress.lastKey), op.notEqual],
    ...[...handle, ...word(lineAddress.lastFiber), op.notEqual, op.or, op.if, noResult],
    ...setWord(lineAddress.lastKey, key),
    ...setWord(lineAddress.lastFiber, handle),
    ...[...word(lineAddress.buffered), op.const, ...signedLeb(bufferedEntries), op.less, op.if, noResult],
    ...[...free, ...word(lineAddress.lastKey), op.store, 2, ...leb(lineAddress.buffer)],
    ...[...free, ...word(lineAddress.lastFiber), op.store, 2, ...leb(lineAddress.buffer + 4)],
    op.end,
    ...addTo(lineAddress.buffered, [op.const, 1]),
    ...addTo(lineAddress.total, [op.const, 1]),
    ...[...word(lineAddress.total), ...word(lineAddress.stopAt), op.equal, op.if, noResult],
    ...[op.call, abortImport, op.end],
    ...[op.end, op.end],
  ],
};
