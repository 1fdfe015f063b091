import { readImage, sectionPlace } from "./image.ts";

/** Behind the last section the compiler fills up to a multiple of it. */
const fillBytes = 32;

/**
 * The same program with the hardware settings of another: the board starts it without a reset.
 * @returns undefined when the program ends in something else than its settings, so that nothing can be put there
 * @throws Problem when one of them is no image
 */
export function withSettingsOf(image: Uint8Array, other: Uint8Array): Uint8Array | undefined {
  readImage(image, "image");
  readImage(other, "image");
  const own = sectionPlace(image, "dcfg");
  const { start, length } = sectionPlace(other, "dcfg");
  if (image.length - (own.start + own.length) >= fillBytes || length === 0) return undefined;
  const made = new Uint8Array(own.start + length);
  made.set(image.subarray(0, own.start));
  made.set(other.subarray(start, start + length), own.start);
  new DataView(made.buffer).setUint32(own.headerAt + 4, length, true);
  return made;
}
