import { lineAddress, tableEntries } from "./line-patch.ts";
import type { Memory } from "./memory.ts";

/** The parts of a VM's memory that are not zero, by number. */
export type Pages = ReadonlyMap<number, Uint32Array>;

const pageBytes = 4096;
const pageWords = pageBytes / 4;

/**
 * A copy of the memory in pages.
 * @param before of an earlier moment; pages that are the same as there are shared with it
 */
export function pagesOf(memory: Memory, before?: Pages): Pages {
  const pages = new Map<number, Uint32Array>();
  const words = memory.words;
  for (const page of usedPages(memory)) {
    const at = page * pageWords;
    const known = before?.get(page);
    if (known && isSame(words, at, known)) pages.set(page, known);
    else if (!isZero(words, at)) pages.set(page, words.slice(at, at + pageWords));
  }
  return pages;
}

/** Makes the memory the one that was copied. */
export function writePages(memory: Memory, pages: Pages): void {
  const words = memory.words;
  for (const page of usedPages(memory))
    if (!pages.has(page)) words.fill(0, page * pageWords, (page + 1) * pageWords);
  for (const [page, known] of pages) words.set(known, page * pageWords);
}

/** Numbers of all pages that may hold something else than zeros: to read all 16 MB takes 10 ms. */
function usedPages(memory: Memory): number[] {
  const used: number[] = [];
  const add = (from: number, to: number) => {
    for (let page = Math.floor(from / pageBytes); page * pageBytes < to; page++) used.push(page);
  };
  add(0, memory.heapEnd);
  // Entries are written one after the other, and none is zero.
  let bufferEnd: number = lineAddress.buffer;
  while (bufferEnd < lineAddress.table && !isZero(memory.words, bufferEnd / 4)) bufferEnd += pageBytes;
  add(lineAddress.buffer, bufferEnd);
  add(lineAddress.table, lineAddress.table + 2 * tableEntries);
  add(lineAddress.buffered, memory.size);
  return used;
}

function isSame(words: Uint32Array, at: number, page: Uint32Array): boolean {
  for (let i = 0; i < pageWords; i++) if (words[at + i] !== page[i]) return false;
  return true;
}

function isZero(words: Uint32Array, at: number): boolean {
  for (let i = 0; i < pageWords; i++) if (words[at + i] !== 0) return false;
  return true;
}
