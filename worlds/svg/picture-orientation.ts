/** Where the bytes of a picture say how the camera held itself for it. */
export interface OrientationMark {
  /** 1 (upright) to 8, as in CIPA DC-008, tag 0x0112. */
  readonly orientation: number;
  readonly mediaType: "image/jpeg" | "image/png";
  /** The same picture, now upright as it is stored. */
  readonly stored: () => Uint8Array;
}

const orientationTag = 0x0112;

/** @returns undefined where the Exif says nothing, and for what is neither JPEG nor PNG */
export function orientationOf(bytes: Uint8Array): OrientationMark | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 8) return undefined;
  if (view.getUint16(0) === 0xffd8) return ofJpeg(bytes, view);
  if (view.getUint32(0) === 0x89504e47 && view.getUint32(4) === 0x0d0a1a0a) return ofPng(bytes, view);
  return undefined;
}

/** “Exif”. */
const exif = 0x45786966;

function ofJpeg(bytes: Uint8Array, view: DataView): OrientationMark | undefined {
  for (let at = 2; at + 10 < bytes.length && view.getUint8(at) === 0xff; ) {
    const marker = view.getUint8(at + 1);
    // Pixels begin.
    if (marker === 0xda) return undefined;
    const end = at + 2 + view.getUint16(at + 2);
    if (marker === 0xe1 && view.getUint32(at + 4) === exif) {
      const said = orientationIn(bytes, at + 10, Math.min(bytes.length, end));
      if (!said) return undefined;
      const stored = () => {
        const copy = bytes.slice();
        new DataView(copy.buffer).setUint16(said.at, 1, said.little);
        return copy;
      };
      return { orientation: said.orientation, mediaType: "image/jpeg", stored };
    }
    at = marker === 0xff ? at + 1 : end;
  }
  return undefined;
}

/** “eXIf” and “IDAT”. */
const [exifChunk, pixelsChunk] = [0x65584966, 0x49444154];

/** As browsers do, which look no further than where the pixels begin (PNG, third edition, 11.3.3.6). */
function ofPng(bytes: Uint8Array, view: DataView): OrientationMark | undefined {
  for (let at = 8; at + 12 <= bytes.length; ) {
    const [length, type] = [view.getUint32(at), view.getUint32(at + 4)];
    const end = at + 12 + length;
    if (type === pixelsChunk || end > bytes.length) return undefined;
    if (type === exifChunk) {
      const orientation = orientationIn(bytes, at + 8, end - 4)?.orientation;
      // Without the chunk: with another number in it its check sum would be wrong.
      const stored = () => withoutChunk(bytes, at, end);
      return orientation === undefined ? undefined : { orientation, mediaType: "image/png", stored };
    }
    at = end;
  }
  return undefined;
}

function withoutChunk(bytes: Uint8Array, at: number, end: number): Uint8Array {
  const rest = new Uint8Array(bytes.length - (end - at));
  rest.set(bytes.subarray(0, at));
  rest.set(bytes.subarray(end), at);
  return rest;
}

interface SaidOrientation {
  readonly orientation: number;
  /** Byte where the number stands. */
  readonly at: number;
  readonly little: boolean;
}

/** Looks through the first directory of a TIFF (6.0, section 2) that stands from a byte to another. */
function orientationIn(bytes: Uint8Array, from: number, to: number): SaidOrientation | undefined {
  if (to < from + 10) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, to);
  const little = view.getUint16(from) === 0x4949;
  const directory = from + view.getUint32(from + 4, little);
  if (directory + 2 > to) return undefined;
  const count = view.getUint16(directory, little);
  for (let i = 0, at = directory + 2; i < count && at + 12 <= to; i++, at += 12) {
    if (view.getUint16(at, little) !== orientationTag) continue;
    const orientation = view.getUint16(at + 8, little);
    if (orientation < 1 || orientation > 8) return undefined;
    return { orientation, at: at + 8, little };
  }
  return undefined;
}
