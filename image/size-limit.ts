import { Problem } from "../messages/index.ts";

/** Half of what the board has for programs and settings. */
export const limitBytes = 120 * 1024;

/**
 * Gives the image back if a board has room for it.
 * @param file what the program is called in messages
 * @throws Problem `image.large`
 */
export function fitting(image: Uint8Array, file: string): Uint8Array {
  if (image.length > limitBytes)
    throw new Problem("image.large", { bytes: image.length, limit: limitBytes }, { file });
  return image;
}
