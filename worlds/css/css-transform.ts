const perUnit: Readonly<Record<string, number>> = {
  ...{ px: 1, mm: 96 / 25.4, cm: 96 / 2.54, in: 96, pt: 4 / 3, pc: 16 },
  ...{ deg: 1, rad: 180 / Math.PI, grad: 0.9, turn: 360, "": 1 },
};

type Box = readonly [x: number, y: number, width: number, height: number];

/** What the origin of a transform is measured in (CSS Transforms 1, 8). */
export interface ReferenceBox {
  /** Where lengths begin. */
  readonly corner: readonly [x: number, y: number];
  /** Percentages are shares of it, from its corner. */
  readonly size: Box;
}

/**
 * @param said CSS's `transform-box`; left out: the drawing around the element
 * @returns undefined for one that RoboNet does not know, such as a box round the stroke, or a group's
 */
export function referenceBox(
  said: string | undefined,
  page: Box,
  fillBox: () => Box | undefined,
): ReferenceBox | undefined {
  if (said === undefined || said === "view-box") return { corner: [0, 0], size: page };
  const size = said === "fill-box" || said === "content-box" ? fillBox() : undefined;
  return size && { corner: [size[0], size[1]], size };
}

/**
 * CSS's `transform` as the attribute has it.
 * @param origin CSS's `transform-origin`
 * @returns undefined when it is not understood
 */
export function attributeOfTransform(
  value: string,
  origin: string | undefined,
  reference: ReferenceBox,
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
  const point = originOf(origin, reference);
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
  { corner, size: [left, top, width, height] }: ReferenceBox,
): readonly [number, number] | undefined {
  if (text === undefined) return corner;
  let words = text.trim().split(/[\s,]+/);
  if (/^(top|bottom)$/.test(words[0]!) || /^(left|right)$/.test(words[1] ?? "")) words = [...words].reverse();
  const [x, y] = [words[0]!, words[1] ?? "center"].map((word, i) => {
    const place = sides[word] ?? word;
    return place.endsWith("%")
      ? [left, top][i]! + (Number(place.slice(0, -1)) / 100) * [width, height][i]!
      : corner[i]! + numberOf(place);
  });
  return Number.isFinite(x) && Number.isFinite(y) ? [x!, y!] : undefined;
}
