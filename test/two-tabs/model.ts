import type { TabState } from "./tab-under-test.ts";

/** What must have become of a token that somebody typed. */
interface Typed {
  readonly token: string;
  readonly tab: number;
  readonly program: string;
  readonly atMs: number;
  /** Why it may be missing. */
  excuse?: string;
}

/** So long after it was typed, text survives whatever happens. */
const safeAfterMs = 1000;

/** What two tabs were given, and so what must be there in the end. */
export class Model {
  readonly #typed: Typed[] = [];
  readonly #kept: string[] = [];
  readonly #stars = new Set<string>();

  /** @param atMs when the token was there at the latest */
  type(tab: number, program: string, token: string, atMs: number): void {
    this.#typed.push({ token, tab, program, atMs });
  }

  /**
   * Whoever deletes what they have typed within a second did not want it.
   * @param atMs when it began at the earliest
   * @param text what was left
   */
  remove(tab: number, program: string, atMs: number, text: string): void {
    for (const earlier of this.#typed)
      if (earlier.tab === tab && earlier.program === program && atMs - earlier.atMs < safeAfterMs)
        if (!text.includes(earlier.token)) earlier.excuse ??= "deleted at once";
  }

  load(token: string): void {
    this.#kept.push(token);
  }

  star(star: string): void {
    this.#stars.add(star);
  }

  /** A tab is about to be left, with its page's own words about what is kept. */
  leave(tab: number, atMs: number, how: "killed" | "left", { unkept }: TabState, full: boolean): void {
    for (const typed of this.#typed.filter((each) => each.tab === tab)) {
      if (unkept) typed.excuse ??= "the page said that it is not kept";
      else if ((how === "killed" || full) && atMs - typed.atMs < safeAfterMs)
        typed.excuse ??= `typed within a second before the tab was ${how}`;
    }
    if (unkept || how === "killed" || full) this.#stars.clear();
  }

  /** What should be there and is not. */
  missing(texts: readonly string[], stars: readonly string[]): string[] {
    const has = (token: string) => texts.some((text) => text.includes(token));
    return [
      ...this.#typed
        .filter(({ token, excuse }) => !excuse && !has(token))
        .map(({ token }) => `typed ${token}`),
      ...this.#kept.filter((token) => !has(token)).map((token) => `loaded ${token}`),
      ...[...this.#stars].filter((star) => !stars.includes(star)).map((star) => `star ${star}`),
    ];
  }

  get excused(): number {
    return this.#typed.filter(({ excuse }) => excuse).length;
  }

  get size(): number {
    return this.#typed.length;
  }
}
