import { pow } from "../numbers/maths.ts";

/** Shares of red, green and blue light that come back, 0 to 1. */
export interface Colour {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
}

/** A bright table. */
export const bareFloor: Colour = { red: 0.9, green: 0.9, blue: 0.9 };
export const bareReflectance = 0.9;

/** What paper printed in a colour gives back: never nothing, never all. */
const darkest = 0.05;
const brightest = 0.9;

/** Light of each sRGB level, by the approximation with an exponent of 2.2 (IEC 61966-2-1). */
const lightOfLevel = Float64Array.from(
  { length: 256 },
  (_, level) => darkest + (brightest - darkest) * pow(level / 255, 2.2),
);

/** What gives back light on the floor, for a picture's levels of red, green and blue, 0 to 255. */
export function colourOfRgb(red: number, green: number, blue: number): Colour {
  return { red: lightOfLevel[red]!, green: lightOfLevel[green]!, blue: lightOfLevel[blue]! };
}

/**
 * The level of grey that an infrared sensor sees in a pure colour: chosen, not measured, so that 80, 60 and 40 % of white
 * come back, since red is nearest to infrared. Real paints differ: "the reflection of the various body surfaces in the infrared
 * range can deviate significantly from that in the visible range" (Vishay, "Application of Optical Reflex Sensors").
 */
const seenOfRed = 0.87;
const seenOfGreen = 0.72;
const seenOfBlue = 0.55;

/**
 * What a reflective sensor sees of a picture's colour, 0 black to 1 white. Greys are printed as black dots on white, of
 * which more light comes back than their share of white (Yule and Nielsen 1951, with n = 2).
 */
export function reflectanceOfRgb(red: number, green: number, blue: number): number {
  const grey = Math.min(red, green, blue);
  const more = Math.max(seenOfRed * (red - grey), seenOfGreen * (green - grey), seenOfBlue * (blue - grey));
  const root = rootOfDarkest + ((rootOfBrightest - rootOfDarkest) * (grey + more)) / 255;
  return root * root;
}

const rootOfDarkest = Math.sqrt(darkest);
const rootOfBrightest = Math.sqrt(brightest);

/** The grey level, 0 to 255, that a reflective sensor sees as a reflectance. */
export function levelOfReflectance(reflectance: number): number {
  const level = (Math.sqrt(reflectance) - rootOfDarkest) / (rootOfBrightest - rootOfDarkest);
  return Math.round(255 * Math.max(0, Math.min(1, level)));
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
