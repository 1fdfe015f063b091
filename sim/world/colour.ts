import { pow } from "../numbers/maths.ts";

/** Shares of red, green and blue light that come back, 0 to 1. */
export interface Colour {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
}

/** A bright table. */
export const bareFloor: Colour = { red: 0.9, green: 0.9, blue: 0.9 };

/** The colours that worlds are drawn with, besides `#rrggbb` (SVG 2, basic colour keywords). */
const named: Readonly<Record<string, string>> = {
  black: "#000000",
  white: "#ffffff",
  red: "#ff0000",
  green: "#008000",
  lime: "#00ff00",
  blue: "#0000ff",
  yellow: "#ffff00",
  orange: "#ffa500",
  gray: "#808080",
  grey: "#808080",
};

/** What paper printed in a colour gives back: never nothing, never all. */
const darkest = 0.05;
const brightest = 0.9;

/** Reads `#rgb`, `#rrggbb` or a name; undefined: neither. */
export function parseColour(text: string): Colour | undefined {
  const hex = named[text] ?? text;
  const digits = /^#(?:([0-9a-f])([0-9a-f])([0-9a-f])|([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2}))$/i.exec(hex);
  if (!digits) return undefined;
  const [red, green, blue] = digits.slice(1).flatMap((digit) => {
    if (digit === undefined) return [];
    const level = Number.parseInt(digit.length === 1 ? digit + digit : digit, 16) / 255;
    // sRGB levels to light, by the approximation with an exponent of 2.2 (IEC 61966-2-1).
    return [darkest + (brightest - darkest) * pow(level, 2.2)];
  });
  return { red: red!, green: green!, blue: blue! };
}

/** The colour as a screen shows it, `#rrggbb`: what was drawn, if it was drawn so. */
export function hexOf({ red, green, blue }: Colour): string {
  const digits = (share: number) => {
    const light = Math.max(0, Math.min(1, (share - darkest) / (brightest - darkest)));
    return Math.round(pow(light, 1 / 2.2) * 255)
      .toString(16)
      .padStart(2, "0");
  };
  return `#${digits(red)}${digits(green)}${digits(blue)}`;
}

/** What a line sensor sees of grey. */
export function grey(reflectance: number): Colour {
  return { red: reflectance, green: reflectance, blue: reflectance };
}
