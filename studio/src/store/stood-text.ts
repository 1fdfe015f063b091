/** A letter that stood for this long must not get lost when it is deleted. */
const stoodMs = 1000;
/** Fewer letters than this are a slip of the finger. */
const slipLetters = 4;
/** In the place of a time: the character is in a version. */
const versioned = Number.POSITIVE_INFINITY;
/** In the place of a time: it is in the text before the deleting began. */
const held = Number.NEGATIVE_INFINITY;

/**
 * Watches typing, and says which text has to become a version: the one before a stretch of deleting in which letters vanish
 * that stood for a second and are in no version yet. A version has all letters that were there, so no letter asks for two.
 */
export class StoodText {
  #text = "";
  /** When each character came, in milliseconds. */
  #cameMs: readonly number[] = [];
  /** The text before the deleting began, and how many of its letters are gone. */
  #before: { readonly text: string; gone: number } | undefined;

  /** This text is in a version, or nobody's work. */
  kept(text: string): void {
    this.#text = text;
    this.#cameMs = new Array<number>(text.length).fill(versioned);
    this.#before = undefined;
  }

  /** @returns the text that has to be kept as a version; undefined: nothing gets lost by this change */
  change(text: string, nowMs: number): string | undefined {
    const { start, removed, inserted } = differenceOf(this.#text, text);
    let gone = 0;
    let begins = false;
    for (let at = start; at < start + removed; at++) {
      const cameMs = this.#cameMs[at]!;
      // A clock that was set back must not make a letter young.
      const stood = cameMs === held || !(cameMs <= nowMs && nowMs < cameMs + stoodMs);
      if (cameMs === versioned || !stood) continue;
      if (/\S/.test(this.#text[at]!)) gone++;
      begins ||= cameMs !== held;
    }
    if (begins) {
      this.#before = { text: this.#text, gone: 0 };
      this.#mark(held);
    }
    const came = new Array<number>(inserted).fill(nowMs);
    this.#cameMs = [...this.#cameMs.slice(0, start), ...came, ...this.#cameMs.slice(start + removed)];
    this.#text = text;
    return gone > 0 ? this.#lose(gone) : undefined;
  }

  #lose(letters: number): string | undefined {
    const before = this.#before!;
    before.gone += letters;
    if (before.gone < slipLetters) return undefined;
    this.#before = undefined;
    this.#cameMs = this.#cameMs.map((cameMs) => (cameMs === held ? versioned : cameMs));
    return before.text;
  }

  #mark(as: number): void {
    this.#cameMs = this.#cameMs.map((cameMs) => (cameMs === versioned ? versioned : as));
  }
}

/** Where two texts differ, when both begin and end alike. */
function differenceOf(before: string, after: string) {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let end = 0;
  while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end++;
  return { start, removed: before.length - start - end, inserted: after.length - start - end };
}
