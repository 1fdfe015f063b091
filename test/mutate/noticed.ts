/** How many mistakes were put into code, and how many of them tests noticed. */
export interface Noticed {
  readonly all: number;
  readonly noticed: number;
  /** What was not tried: its tests fail without a mistake. */
  readonly useless: readonly string[];
}

/** Fewer noticed ones are too few. */
export const leastShare = 0.95;

export function addNoticed(sum: { all: number; noticed: number }, { all, noticed }: Noticed): void {
  sum.all += all;
  sum.noticed += noticed;
}
