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
  for (let page = 0, at = 0; at < words.length; page++, at += pageWords) {
    const known = before?.get(page);
    if (known ? isSame(words, at, known) : isZero(words, at)) {
      if (known) pages.set(page, known);
    } else {
      const copy = words.slice(at, at + pageWords);
      if (!known || !isZero(copy, 0)) pages.set(page, copy);
    }
  }
  return pages;
}

/** Makes the memory the one that was copied. */
export function writePages(memory: Memory, pages: Pages): void {
  const words = memory.words;
  for (let page = 0, at = 0; at < words.length; page++, at += pageWords) {
    const known = pages.get(page);
    if (known) words.set(known, at);
    else if (!isZero(words, at)) words.fill(0, at, at + pageWords);
  }
}

function isSame(words: Uint32Array, at: number, page: Uint32Array): boolean {
  for (let i = 0; i < pageWords; i++) if (words[at + i] !== page[i]) return false;
  return true;
}

function isZero(words: Uint32Array, at: number): boolean {
  for (let i = 0; i < pageWords; i++) if (words[at + i] !== 0) return false;
  return true;
}
