/** Text for SVG. */
export function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}

/** About how wide a text is; the widest of the usual fonts decides. */
export function textWidth(text: string, size: number): number {
  return text.length * size * 0.6;
}

/** Breaks a text at spaces into lines of at most so many letters. */
export function lines(text: string, letters: number): string[] {
  const result: string[] = [];
  for (const word of text.split(" ")) {
    const last = result.at(-1);
    if (last !== undefined && `${last} ${word}`.length <= letters)
      result[result.length - 1] = `${last} ${word}`;
    else result.push(word);
  }
  return result;
}

export interface TextStyle {
  readonly size?: number;
  readonly anchor?: "start" | "middle" | "end";
  readonly bold?: boolean;
  readonly colour?: string;
  /** White around the letters, where they stand on lines. */
  readonly halo?: boolean;
}

export function svgText(text: string, x: number, y: number, style: TextStyle = {}): string {
  const { size = 11, anchor = "start", bold = false, colour, halo = false } = style;
  const attributes = [
    `x="${round(x)}" y="${round(y)}" font-size="${size}"`,
    anchor === "start" ? "" : ` text-anchor="${anchor}"`,
    bold ? ' font-weight="600"' : "",
    colour ? ` fill="${colour}"` : "",
    halo ? ' stroke="#fff" stroke-width="4" paint-order="stroke"' : "",
  ];
  return `<text ${attributes.join("")}>${escaped(text)}</text>`;
}

export function round(value: number): number {
  return Math.round(value * 10) / 10;
}
