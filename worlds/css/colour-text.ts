/** A colour of CSS Color 4 as `#rrggbbaa`, where the renderer knows only older ways to write it; others as they are. */
export function plainColours(value: string): string {
  return value
    .replace(
      /\b(rgba?|hsla?|hwb)\(([^()]*)\)/gi,
      (whole, model: string, args: string) => plain(model, args) ?? whole,
    )
    .replace(/\brebeccapurple\b/gi, "#663399")
    .replace(/\bcurrentcolor\b/gi, "currentColor");
}

function plain(model: string, args: string): string | undefined {
  const [colours, slashed] = args.split("/");
  const parts = colours!.trim().split(/[\s,]+/);
  const alpha = share(slashed?.trim() ?? parts[3] ?? "1", 1);
  const kind = model.slice(0, 3).toLowerCase();
  if (parts.length < 3 || isKnown(kind, args)) return undefined;
  const [first, second, third] = parts as [string, string, string];
  const rgb =
    kind === "rgb"
      ? [first, second, third].map((each) => share(each, 255))
      : kind === "hsl"
        ? ofHsl(turns(first), share(second, 100), share(third, 100))
        : ofHwb(turns(first), share(second, 100), share(third, 100));
  const all = [...rgb, alpha];
  return all.every(Number.isFinite) ? `#${all.map(byte).join("")}` : undefined;
}

/** The older way with commas: as the renderer reads it, an opacity need not be a whole byte. */
function isKnown(kind: string, args: string): boolean {
  return /^[^,/]*,[^,/]*,[^,/]*(,\s*[\d.]+\s*)?$/.test(args) && kind !== "hwb" && !/[a-z]/i.test(args);
}

/** A number of a range, or a percentage, as a share. */
function share(text: string, most: number): number {
  if (text === "none") return 0;
  return text.endsWith("%") ? Number(text.slice(0, -1)) / 100 : Number(text) / most;
}

function turns(text: string): number {
  const [, number = "", unit = "deg"] = /^([+-]?[\d.]+(?:e[+-]?\d+)?)(deg|rad|grad|turn)?$/i.exec(text) ?? [];
  const whole = { deg: 360, rad: 2 * Math.PI, grad: 400, turn: 1 }[unit.toLowerCase()] ?? Number.NaN;
  return number === "" ? Number.NaN : Number(number) / whole;
}

/** CSS Color 4, 7.1 */
function ofHsl(hue: number, saturation: number, lightness: number): number[] {
  const level = (n: number) => {
    const k = (((n + hue * 12) % 12) + 12) % 12;
    const most = saturation * Math.min(lightness, 1 - lightness);
    return lightness - most * Math.max(-1, Math.min(k - 3, 9 - k, 1));
  };
  return [level(0), level(8), level(4)];
}

/** CSS Color 4, 8.1 */
function ofHwb(hue: number, white: number, black: number): number[] {
  if (white + black >= 1) return Array<number>(3).fill(white / (white + black));
  return ofHsl(hue, 1, 0.5).map((each) => each * (1 - white - black) + white);
}

function byte(part: number): string {
  return Math.round(255 * Math.max(0, Math.min(1, part)))
    .toString(16)
    .padStart(2, "0");
}
