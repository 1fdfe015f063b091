import { decode, encode } from "fast-png";

/** A page on a screen has few colours that anybody could tell apart. */
const most = 128;

/**
 * The same picture with a palette of its commonest colours: a third of the bytes, so that a page of docs with many of them stays small.
 * @param png without transparency, as a browser takes it
 */
export function withPalette(png: Uint8Array): Uint8Array {
  const { width, height, data, channels } = decode(png);
  const pixels = Uint32Array.from({ length: width * height }, (_, i) => {
    const at = i * channels;
    return (data[at]! << 16) | (data[at + 1]! << 8) | data[at + 2]!;
  });
  const counts = new Map<number, number>();
  for (const pixel of pixels) counts.set(pixel, (counts.get(pixel) ?? 0) + 1);
  const byCount = [...counts].sort(([, a], [, b]) => b - a).map(([colour]) => colour);
  const palette = byCount.slice(0, most).map(rgbOf);
  const places = new Map(byCount.map((colour) => [colour, nearest(rgbOf(colour), palette)]));
  const indices = Uint8Array.from(pixels, (pixel) => places.get(pixel)!);
  return encode({ width, height, data: indices, palette, channels: 1 }, { zlib: { level: 9 } });
}

function rgbOf(colour: number): [number, number, number] {
  return [colour >> 16, (colour >> 8) & 0xff, colour & 0xff];
}

function nearest([r, g, b]: readonly number[], palette: readonly (readonly number[])[]): number {
  let [found, least] = [0, Number.POSITIVE_INFINITY];
  for (const [i, [red, green, blue]] of palette.entries()) {
    // The eye sees green best.
    const distance = 2 * (red! - r!) ** 2 + 4 * (green! - g!) ** 2 + (blue! - b!) ** 2;
    if (distance < least) [found, least] = [i, distance];
  }
  return found;
}
