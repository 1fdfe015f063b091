import type { Mistake } from "../language/language-messages.ts";

/**
 * Which mistake is mended next: those with a known mend come first.
 * @param head the cursor
 */
export function nextMistake(
  mistakes: readonly Mistake[],
  head: number,
  line: { readonly from: number; readonly to: number },
): Mistake | undefined {
  const distance = ({ from, to, fix }: Mistake) => [
    fix ? 0 : 1,
    from <= head && head <= to ? 0 : to >= line.from && from <= line.to ? 1 : from > head ? 2 : 3,
    from,
  ];
  const isBefore = (a: readonly number[], b: readonly number[]) => {
    const i = a.findIndex((each, at) => each !== b[at]);
    return i >= 0 && a[i]! < b[i]!;
  };
  return mistakes.reduce<Mistake | undefined>(
    (best, each) => (best && !isBefore(distance(each), distance(best)) ? best : each),
    undefined,
  );
}
