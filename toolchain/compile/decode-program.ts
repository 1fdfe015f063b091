import { Problem } from "../../messages/index.ts";

/**
 * The text of a program: UTF-8, or UTF-16 with its mark. Windows' Notepad of some years ago writes Latvian and
 * Lithuanian letters in Windows-1257; to read that as something else would change letters without a word.
 * @param file what the file is called in messages
 * @throws Problem `file.encoding` that names the encoding, with the line of the first letter that is not UTF-8
 */
export function decodeProgram(bytes: Uint8Array, file: string): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  // A text of UTF-16 without a mark is UTF-8 with a 0 beside each letter.
  if (bytes.includes(0)) throw new Problem("file.encoding", { encoding: encodingWithZeros(bytes) }, { file });
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new Problem("file.encoding", { encoding: "Windows-1257" }, { file, line: lineOfBadByte(bytes) });
  }
}

function encodingWithZeros(bytes: Uint8Array): string {
  const odd = bytes.filter((byte, i) => byte === 0 && i % 2 === 1).length;
  const zeros = bytes.filter((byte) => byte === 0).length;
  // A few of them in an otherwise plain text: no encoding at all.
  if (zeros < bytes.length / 8) return "none";
  return odd > zeros / 2 ? "UTF-16LE" : "UTF-16BE";
}

function lineOfBadByte(bytes: Uint8Array): number {
  const text = new TextDecoder().decode(bytes);
  return text.slice(0, text.indexOf("\ufffd")).split("\n").length;
}
