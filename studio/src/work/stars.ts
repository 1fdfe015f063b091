import { signal } from "@preact/signals";
import { readStored, writeStored } from "../storage/storage.ts";

/**
 * How sure a program is: 1 star when it reached the goals on one try, 2 when on all tries that are shown, 3 when also on the
 * hidden ones. 3 is what the command line calls passed.
 */
export type Stars = 0 | 1 | 2 | 3;

export interface Earned {
  readonly stars: Stars;
  /** Of the lesson's check. */
  readonly version: number;
}

const read = (): Readonly<Record<string, Earned>> => {
  try {
    const parsed: unknown = JSON.parse(readStored("stars") ?? "{}");
    if (typeof parsed !== "object" || parsed === null) return {};
    return Object.fromEntries(
      Object.entries(parsed).filter((entry): entry is [string, Earned] => isEarned(entry[1])),
    );
  } catch {
    return {};
  }
};

/** By lesson. */
export const earned = signal(read());

/** Reads what is stored anew. */
export function reloadStars(): void {
  earned.value = read();
}

export function starsOf(lesson: string): Stars {
  return earned.value[lesson]?.stars ?? 0;
}

/** Stars are never lost by a later try. */
export function giveStars(lesson: string, stars: Stars, version: number): void {
  if (stars <= starsOf(lesson)) return;
  earned.value = { ...earned.value, [lesson]: { stars, version } };
  writeStored("stars", JSON.stringify(earned.value));
}

/** @param tries those of one check */
export function starsFor(tries: readonly { readonly passed: boolean; readonly hidden: boolean }[]): Stars {
  if (!tries.some(({ passed }) => passed)) return 0;
  if (tries.every(({ passed }) => passed)) return 3;
  return tries.every(({ passed, hidden }) => passed || hidden) ? 2 : 1;
}

function isEarned(value: unknown): value is Earned {
  const { stars, version } = (value ?? {}) as Partial<Earned>;
  return typeof version === "number" && [0, 1, 2, 3].includes(stars as number);
}
