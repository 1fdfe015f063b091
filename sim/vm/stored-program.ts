/**
 * The program in the firmware's part of the flash. Layout: `jd_fstor.c` of jacdac-c (a directory in two copies, the
 * one of the higher generation counts) and `devsmgr_program_header_t` in devsmgr.c.
 */
export const directoryMagic = [0x52545346, 0x6becea0a] as const;
export const directoryHeaderBytes = 24;
const entryBytes = 24;
export const keyBytes = 16;
const programKey = "*prog\0";
/** The second is written last, when the whole program is there. */
const programMagic = [0x8d8abd53, 0xb27c4b2b] as const;
const programHeaderBytes = 128;
export const pageBytes = 4096;

/**
 * The image that the firmware would start at power-on.
 * @param flash the firmware's part of the flash, whole
 * @returns nothing when there is none, or when its transfer broke off
 */
export function storedProgram(flash: Uint8Array): Uint8Array | undefined {
  const view = new DataView(flash.buffer, flash.byteOffset, flash.byteLength);
  const start = programStart(view);
  if (start === undefined || start + programHeaderBytes > flash.length) return undefined;
  const size = view.getUint32(start + 4, true);
  const whole =
    view.getUint32(start, true) === programMagic[0] && view.getUint32(start + 8, true) === programMagic[1];
  const imageStart = start + programHeaderBytes;
  if (!whole || size === 0 || imageStart + size > flash.length) return undefined;
  return flash.slice(imageStart, imageStart + size);
}

function programStart(view: DataView): number | undefined {
  const pages = Math.floor(view.byteLength / pageBytes);
  const directoryBytes = Math.max(1, Math.floor(pages / 16)) * pageBytes;
  const copies = [0, directoryBytes].filter(
    (at) =>
      at + directoryBytes <= view.byteLength &&
      directoryMagic.every((word, i) => view.getUint32(at + 4 * i, true) === word),
  );
  const generation = (at: number) => view.getUint32(at + 8, true);
  const directory = copies.sort((a, b) => generation(b) - generation(a))[0];
  if (directory === undefined) return undefined;
  let found: number | undefined;
  for (
    let at = directory + directoryHeaderBytes;
    at + entryBytes <= directory + directoryBytes;
    at += entryBytes
  ) {
    const offset = view.getUint32(at + keyBytes, true);
    if (offset === 0xffffffff) break;
    const isProgram = [...programKey].every((letter, i) => view.getUint8(at + i) === letter.charCodeAt(0));
    // Later entries replace earlier ones.
    if (isProgram) found = offset;
  }
  return found;
}
