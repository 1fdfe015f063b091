import type { Language } from "./messages.ts";

/** The byte order mark by which Excel knows UTF-8. */
const mark = "\ufeff";

/**
 * Rows as comma-separated values for a spreadsheet.
 * @param language Latvian and Lithuanian spreadsheets have the comma in their numbers, and part columns by semicolons
 */
export function csvText(rows: readonly (readonly (string | number)[])[], language: Language): string {
  const isEnglish = language === "en";
  const cell = (value: string | number) => {
    if (typeof value === "string") return textCell(value);
    return isEnglish ? String(value) : String(value).replace(".", ",");
  };
  return mark + rows.map((row) => `${row.map(cell).join(isEnglish ? "," : ";")}\r\n`).join("");
}

/** RFC 4180; a name that a spreadsheet would take for a formula stays a text. */
function textCell(text: string): string {
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",;\r\n']/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
