import type { Language } from "./messages.ts";

/** The byte order mark by which Excel knows UTF-8. */
const mark = "\ufeff";

/**
 * Rows as comma-separated values for a spreadsheet.
 * @param language Latvian and Lithuanian spreadsheets have the comma in their numbers, and part columns by semicolons
 */
export function csvText(rows: readonly (readonly string[])[], language: Language): string {
  const separator = language === "en" ? "," : ";";
  return mark + rows.map((row) => `${row.map(cell).join(separator)}\r\n`).join("");
}

/** RFC 4180; a name that a spreadsheet would take for a formula stays a text. */
function cell(text: string): string {
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",;\r\n']/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
