import { Problem } from "../messages/index.ts";

/**
 * The text of a file that a person wrote: UTF-8, or UTF-16 with its mark. Windows' Notepad of some years ago writes Latvian and
 * Lithuanian letters in Windows-1257; to read that as something else would change letters without a word.
 * @param file what the file is called in messages
 * @throws Problem `file.encoding` that names the encoding, with the line of the first letter that is not UTF-8;
 * `file.zeroCharacter` with the line
 */
export function decodeText(bytes: Uint8Array, file: string): string {
  if (isUtf32(bytes)) throw new Problem("file.encoding", { encoding: "UTF-32" }, { file });
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  const encoding = bytes.length > 0 ? encodingWithZeros(bytes) : undefined;
  if (encoding) throw new Problem("file.encoding", { encoding }, { file });
  const zero = bytes.indexOf(0);
  if (zero >= 0) throw new Problem("file.zeroCharacter", {}, { file, line: lineOf(bytes, zero) });
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new Problem("file.encoding", { encoding: "Windows-1257" }, { file, line: lineOfBadByte(bytes) });
  }
}

/** By its mark; the one with the low byte first begins like that of UTF-16. */
function isUtf32(bytes: Uint8Array): boolean {
  const mark = bytes.subarray(0, 4).join();
  return mark === "255,254,0,0" || mark === "0,0,254,255";
}

/** A text of UTF-16 without a mark is UTF-8 with a 0 beside each letter. */
function encodingWithZeros(bytes: Uint8Array): string | undefined {
  const zeros = [0, 0];
  bytes.forEach((byte, i) => {
    if (byte === 0) zeros[i % 2]!++;
  });
  const [even = 0, odd = 0] = zeros;
  if (Math.max(even, odd) < bytes.length / 8 || Math.min(even, odd) > bytes.length / 100) return undefined;
  return odd > even ? "UTF-16LE" : "UTF-16BE";
}

function lineOfBadByte(bytes: Uint8Array): number {
  const text = new TextDecoder().decode(bytes);
  return linesIn(text.slice(0, text.indexOf("\ufffd")));
}

function lineOf(bytes: Uint8Array, at: number): number {
  return linesIn(new TextDecoder().decode(bytes.subarray(0, at)));
}

function linesIn(text: string): number {
  return text.split(/\r\n?|\n/).length;
}
