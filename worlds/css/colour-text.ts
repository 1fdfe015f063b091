import { formatHex8, parse } from "culori";

/** Ways to write a colour that the renderer does not know, or reads another way than CSS Color 4. */
const newer = /\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color)\([^()]*\)|\brebeccapurple\b/gi;

/** The older way with commas: as the renderer reads it, an opacity need not be a whole byte. */
const older = /^(?:rgb|hsl)a?\(\s*[\d.%+-]+\s*,\s*[\d.%+-]+\s*,\s*[\d.%+-]+\s*(?:,\s*[\d.]+\s*)?\)$/i;

/** A colour of CSS Color 4 as `#rrggbbaa`, where the renderer knows only older ways to write it; others as they are. */
export function plainColours(value: string): string {
  return value
    .replace(newer, (colour) => (older.test(colour) ? colour : (formatHex8(parse(colour)) ?? colour)))
    .replace(/\bcurrentcolor\b/gi, "currentColor");
}
