/** A column of a table: what is in it, and its values over time. */
export interface Column {
  readonly name: string;
  /** Seconds, ascending. */
  readonly times: readonly number[];
  readonly values: readonly number[];
}

/**
 * Curves as the rows of a table: one for each moment at which one of them has a value; empty where a curve has none then.
 * @param timeName head of the first column, in seconds
 */
export function curvesTable(timeName: string, columns: readonly Column[]): (string | number)[][] {
  const moments = [...new Set(columns.flatMap(({ times }) => times))].sort((a, b) => a - b);
  const next = columns.map(() => 0);
  const rows = moments.map((moment) => [
    rounded(moment),
    ...columns.map(({ times, values }, i) => {
      let value: string | number = "";
      // Of several at one moment the last one.
      for (; times[next[i]!]! <= moment; next[i]!++) value = rounded(values[next[i]!]!);
      return value;
    }),
  ]);
  return [[timeName, ...columns.map(({ name }) => name)], ...rows];
}

/** To millionths, so that the tail of a binary number is not read as precision. */
function rounded(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
