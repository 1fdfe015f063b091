import { type PictureSize, sizeOfAddress } from "../svg/picture-size.ts";
import type { SvgRenderer } from "../svg/renderer.ts";
import { escapeText } from "../svg/svg-tree.ts";

/** A picture's pixels: red, green, blue, opacity, colours multiplied by the opacity, row by row. */
export interface Pixels extends PictureSize {
  readonly levels: Uint8Array;
}

/** Pictures of a drawing, each decoded once, however many pieces of floor show some of it. */
export class DecodedPictures {
  /** By address and by how often the sides are halved. */
  readonly #halved = new Map<string, Map<number, Pixels>>();

  constructor(private readonly renderer: SvgRenderer) {}

  /** @returns undefined for a picture that is no PNG, JPEG or GIF */
  sizeOf(href: string): PictureSize | undefined {
    return sizeOfAddress(href);
  }

  /**
   * @param halvings how often the sides are halved, 0 or more: as browsers shrink pictures
   * @returns undefined for one that cannot be decoded
   */
  pixels(href: string, halvings: number): Pixels | undefined {
    const known = this.#halved.get(href) ?? new Map<number, Pixels>();
    this.#halved.set(href, known);
    let pixels = known.get(halvings);
    if (pixels) return pixels;
    const from = Math.max(-1, ...[...known.keys()].filter((each) => each < halvings));
    pixels = from < 0 ? this.#decoded(href) : known.get(from);
    for (let i = Math.max(0, from); pixels && i < halvings; i++) pixels = halved(pixels);
    if (pixels) known.set(halvings, pixels);
    return pixels;
  }

  #decoded(href: string): Pixels | undefined {
    const size = this.sizeOf(href);
    if (!size) return undefined;
    const { width, height } = size;
    const sides = `width="${width}" height="${height}"`;
    const image = `<image ${sides} image-rendering="optimizeSpeed" preserveAspectRatio="none" href="${escapeText(href)}"/>`;
    try {
      const levels = this.renderer.render(`<svg xmlns="http://www.w3.org/2000/svg" ${sides}>${image}</svg>`);
      return { width, height, levels };
    } catch {
      return undefined;
    }
  }
}

/** A picture of half the sides: each pixel is the mean of those that it covers. */
function halved({ width, height, levels }: Pixels): Pixels {
  const [columns, rows] = [Math.max(1, width >> 1), Math.max(1, height >> 1)];
  const [across, down] = [weights(width, columns), weights(height, rows)];
  const half = new Uint8Array(4 * columns * rows);
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++)
      for (let channel = 0; channel < 4; channel++) {
        let sum = 0;
        for (const [i, share] of down.entries())
          for (const [j, part] of across.entries())
            sum += share * part * levels[4 * ((2 * row + i) * width + 2 * column + j) + channel]!;
        half[4 * (row * columns + column) + channel] = Math.round(sum);
      }
  return { width: columns, height: rows, levels: half };
}

/** Of an odd number of pixels each of the half has a part of three. */
function weights(side: number, half: number): readonly number[] {
  if (side === half) return [1];
  return side % 2 === 0 ? [0.5, 0.5] : [0.25, 0.5, 0.25];
}
