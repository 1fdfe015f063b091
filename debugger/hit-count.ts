import { Problem } from "../messages/index.ts";

const operators: Readonly<Record<string, (count: number, wanted: number) => boolean>> = {
  "=": (count, wanted) => count === wanted,
  ">": (count, wanted) => count > wanted,
  ">=": (count, wanted) => count >= wanted,
  "<": (count, wanted) => count < wanted,
  "<=": (count, wanted) => count <= wanted,
  "%": (count, wanted) => count % wanted === 0,
};

/**
 * At which of its hits a breakpoint stops: `5` at the fifth, `>= 5` from it on, `% 5` at each fifth.
 * @returns whether it stops at a hit, counted from 1
 * @throws Problem when it is written differently
 */
export function readHitCount(text: string): (count: number) => boolean {
  const [, operator = "=", wanted] = /^\s*(>=|<=|>|<|=|%)?=*\s*(\d+)\s*$/.exec(text) ?? [];
  const compare = operators[operator];
  if (wanted === undefined || !compare || Number(wanted) === 0)
    throw new Problem("condition.hitCount", { text });
  return (count) => compare(count, Number(wanted));
}
