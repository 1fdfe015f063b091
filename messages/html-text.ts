import { printableLine } from "./printable.ts";

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** A text for HTML, between tags or in quotes: a pupil's name is never markup, and does not turn the reading direction. */
export function htmlText(text: string): string {
  return printableLine(text).replace(/[&<>"']/g, (character) => entities[character]!);
}
