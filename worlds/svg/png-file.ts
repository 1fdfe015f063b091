/** What a PNG file (ISO/IEC 15948) holds: 8 bits a channel, rows without filter. */
export interface PngImage {
  readonly width: number;
  readonly height: number;
  readonly type: "grey" | "rgba";
  /** Row by row; opacity is the last channel, colours are not multiplied by it. */
  readonly levels: Uint8Array;
}

const colourTypes = { grey: 0, rgba: 6 } as const;
const channels = { grey: 1, rgba: 4 } as const;

/** @param compress to a zlib stream (RFC 1950) */
export function pngFile(
  { width, height, type, levels }: PngImage,
  compress: (bytes: Uint8Array) => Uint8Array = stored,
): Uint8Array {
  const head = new DataView(new ArrayBuffer(13));
  head.setUint32(0, width);
  head.setUint32(4, height);
  head.setUint8(8, 8);
  head.setUint8(9, colourTypes[type]);
  const side = width * channels[type];
  const lines = new Uint8Array((side + 1) * height);
  for (let row = 0; row < height; row++)
    lines.set(levels.subarray(row * side, (row + 1) * side), row * (side + 1) + 1);
  return joined([
    Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
    chunk("IHDR", new Uint8Array(head.buffer)),
    chunk("IDAT", compress(lines)),
    chunk("IEND", new Uint8Array()),
  ]);
}

/** As an address that stands in a drawing. */
export function pngAddress(image: PngImage): string {
  return `data:image/png;base64,${base64Of(pngFile(image))}`;
}

export function base64Of(bytes: Uint8Array): string {
  let text = "";
  // As many as a call may have arguments.
  for (let from = 0; from < bytes.length; from += 0x2000)
    text += String.fromCharCode(...bytes.subarray(from, from + 0x2000));
  return btoa(text);
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const named = joined([Uint8Array.from(type, (letter) => letter.charCodeAt(0)), data]);
  return joined([uint32(data.length), named, uint32(crc32(named))]);
}

const largestBlock = 0xffff;

/** A zlib stream that is as large as what is in it: for a reader next door (RFC 1951, 3.2.4). */
function stored(bytes: Uint8Array): Uint8Array {
  const parts: Uint8Array[] = [Uint8Array.of(0x78, 0x01)];
  for (let from = 0; from === 0 || from < bytes.length; from += largestBlock) {
    const block = bytes.subarray(from, from + largestBlock);
    const [low, high] = [block.length & 0xff, block.length >> 8];
    const last = from + largestBlock >= bytes.length ? 1 : 0;
    parts.push(Uint8Array.of(last, low, high, low ^ 0xff, high ^ 0xff), block);
  }
  return joined([...parts, uint32(adler32(bytes))]);
}

function adler32(bytes: Uint8Array): number {
  let [a, b] = [1, 0];
  for (const byte of bytes) {
    a = (a + byte) % 65521;
    b = (b + a) % 65521;
  }
  return b * 0x10000 + a;
}

const crcs = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ ((crc & 1) * 0xedb88320);
  return crc;
});

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (crc >>> 8) ^ crcs[(crc ^ byte) & 0xff]!;
  return (crc ^ 0xffffffff) >>> 0;
}

function uint32(value: number): Uint8Array {
  return Uint8Array.of(value >>> 24, (value >>> 16) & 0xff, (value >>> 8) & 0xff, value & 0xff);
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
