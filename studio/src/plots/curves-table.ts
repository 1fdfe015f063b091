/** A column of a table: what is in it, and its values over time. */
export interface Column {
  readonly name: string;
  /** Seconds, ascending. */
  readonly times: readonly number[];
  readonly values: readonly number[];
}

/** The byte order mark by which Excel knows UTF-8. */
const mark = "\ufeff";

/**
 * Curves as comma-separated values, for a spreadsheet: a line for each moment at which one of them has a value; empty where a
 * curve has none then.
 * @param timeName head of the first column, in seconds
 * @param decimalComma as in Latvian and Lithuanian spreadsheets, which part columns by semicolons
 */
export function curvesTable(timeName: string, columns: readonly Column[], decimalComma: boolean): string {
  const moments = [...new Set(columns.flatMap(({ times }) => times))].sort((a, b) => a - b);
  const number = (value: number) => {
    const text = String(Math.round(value * 1e6) / 1e6);
    return decimalComma ? text.replace(".", ",") : text;
  };
  const next = columns.map(() => 0);
  const rows = moments.map((moment) => [
    number(moment),
    ...columns.map(({ times, values }, i) => {
      let value = "";
      // Of several at one moment the last one.
      for (; times[next[i]!]! <= moment; next[i]!++) value = number(values[next[i]!]!);
      return value;
    }),
  ]);
  const separator = decimalComma ? ";" : ",";
  const head = [timeName, ...columns.map(({ name }) => name)].map(cell);
  return mark + [head, ...rows].map((row) => `${row.join(separator)}\r\n`).join("");
}

/** RFC 4180; a name that a spreadsheet would take for a formula stays a text. */
function cell(text: string): string {
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",;\r\n']/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
