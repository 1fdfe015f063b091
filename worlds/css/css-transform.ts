const perUnit: Readonly<Record<string, number>> = {
  ...{ px: 1, mm: 96 / 25.4, cm: 96 / 2.54, in: 96, pt: 4 / 3, pc: 16 },
  ...{ deg: 1, rad: 180 / Math.PI, grad: 0.9, turn: 360, "": 1 },
};

/**
 * CSS's `transform` as the attribute has it.
 * @param origin CSS's `transform-origin`
 * @param size of the drawing around it, of which percentages are
 * @returns undefined when it is not understood
 */
export function attributeOfTransform(
  value: string,
  origin: string | undefined,
  size: readonly [x: number, y: number, width: number, height: number],
): string | undefined {
  if (value.trim() === "none") return "";
  const functions = [...value.matchAll(/([a-zA-Z]+)\(([^()]*)\)/g)];
  const rest = value.replace(/([a-zA-Z]+)\(([^()]*)\)/g, "").trim();
  const written = functions.map(([, name, args]) =>
    functionOf(
      name!,
      args!
        .trim()
        .split(/\s*,\s*/)
        .map(numberOf),
    ),
  );
  const point = originOf(origin, size);
  if (rest !== "" || functions.length === 0 || !written.every((each) => each !== undefined) || !point)
    return undefined;
  const [x, y] = point;
  return x === 0 && y === 0
    ? written.join(" ")
    : `translate(${x} ${y}) ${written.join(" ")} translate(${-x} ${-y})`;
}

function functionOf(name: string, args: readonly number[]): string | undefined {
  if (!args.every(Number.isFinite)) return undefined;
  const [x = 0, y] = args;
  switch (name.toLowerCase()) {
    case "translatex":
      return `translate(${x})`;
    case "translatey":
      return `translate(0 ${x})`;
    case "scalex":
      return `scale(${x} 1)`;
    case "scaley":
      return `scale(1 ${x})`;
    case "skewx":
      return `skewX(${x})`;
    case "skewy":
      return `skewY(${x})`;
    case "rotatez":
      return `rotate(${x})`;
    case "translate":
    case "scale":
      return y === undefined ? `${name.toLowerCase()}(${x})` : `${name.toLowerCase()}(${x} ${y})`;
    case "rotate":
      return args.length === 1 || args.length === 3 ? `rotate(${args.join(" ")})` : undefined;
    case "matrix":
      return args.length === 6 ? `matrix(${args.join(" ")})` : undefined;
    default:
      return undefined;
  }
}

function numberOf(text: string): number {
  const [, number, unit = ""] = /^([+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)([a-z]*)$/i.exec(text) ?? [];
  return number === undefined ? Number.NaN : Number(number) * (perUnit[unit.toLowerCase()] ?? Number.NaN);
}

const sides: Readonly<Record<string, string>> = {
  left: "0%",
  top: "0%",
  center: "50%",
  right: "100%",
  bottom: "100%",
};

function originOf(
  text: string | undefined,
  [left, top, width, height]: readonly [number, number, number, number],
): readonly [number, number] | undefined {
  if (text === undefined) return [0, 0];
  let words = text.trim().split(/[\s,]+/);
  if (/^(top|bottom)$/.test(words[0]!) || /^(left|right)$/.test(words[1] ?? "")) words = [...words].reverse();
  const [x, y] = [words[0]!, words[1] ?? "center"].map((word, i) => {
    const place = sides[word] ?? word;
    return place.endsWith("%")
      ? [left, top][i]! + (Number(place.slice(0, -1)) / 100) * [width, height][i]!
      : numberOf(place);
  });
  return Number.isFinite(x) && Number.isFinite(y) ? [x!, y!] : undefined;
}
