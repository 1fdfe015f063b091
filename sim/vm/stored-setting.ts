import { flashSize } from "./machine.ts";
import { directoryHeaderBytes, directoryMagic, keyBytes, pageBytes } from "./stored-program.ts";

/** Small values lie at the end of the directory, the newest lowest, in whole words of eight bytes. */
const wordBytes = 8;
/** What the flash has where nothing was written. */
const blank = 0xff;

/**
 * The firmware's part of a flash that holds one setting and nothing else, as `jd_fstor.c` and `settings.c` of jacdac-c write it.
 * @param key at most 14 letters, as `readSetting` has it
 * @param text the value as JSON
 */
export function flashWithSetting(key: string, text: string): Uint8Array {
  const pages = flashSize / pageBytes;
  const directoryPages = pages / 16;
  const flash = new Uint8Array(directoryPages * pageBytes).fill(blank);
  const view = new DataView(flash.buffer);
  const value = new TextEncoder().encode(text);
  const at = flash.length - Math.ceil((value.length + 1) / wordBytes) * wordBytes;
  for (const [i, word] of [...directoryMagic, 1, pageBytes].entries()) view.setUint32(4 * i, word, true);
  view.setUint16(16, pages, true);
  view.setUint16(18, directoryPages, true);
  view.setUint32(20, 0, true);
  flash.fill(0, directoryHeaderBytes, directoryHeaderBytes + keyBytes);
  flash.set(new TextEncoder().encode(`:${key}`), directoryHeaderBytes);
  view.setUint32(directoryHeaderBytes + keyBytes, at, true);
  view.setUint32(directoryHeaderBytes + keyBytes + 4, value.length, true);
  flash.set(value, at);
  return flash;
}
