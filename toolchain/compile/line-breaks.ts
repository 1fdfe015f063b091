/**
 * A program's text with line feeds alone. TypeScript takes a lone carriage return for a line's end too, what counts lines
 * of a robot's fault does not.
 */
export function withLineFeeds(text: string): string {
  return text.replace(/\r\n?/g, "\n");
}
