/** Where the bytes of a JPEG say how the camera held itself for it. */
export interface OrientationMark {
  /** 1 (upright) to 8, as in CIPA DC-008, tag 0x0112. */
  readonly orientation: number;
  /** The same bytes, now of a picture that is upright as it is stored. */
  readonly stored: () => Uint8Array;
}

/** “Exif”. */
const exif = 0x45786966;
const orientationTag = 0x0112;

/** @returns undefined where the Exif says nothing, and for what is no JPEG */
export function orientationOf(bytes: Uint8Array): OrientationMark | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 4 || view.getUint16(0) !== 0xffd8) return undefined;
  for (let at = 2; at + 10 < bytes.length && view.getUint8(at) === 0xff; ) {
    const marker = view.getUint8(at + 1);
    // Pixels begin.
    if (marker === 0xda) return undefined;
    const end = at + 2 + view.getUint16(at + 2);
    if (marker === 0xe1 && view.getUint32(at + 4) === exif)
      return orientationIn(bytes, at + 10, Math.min(bytes.length, end));
    at = marker === 0xff ? at + 1 : end;
  }
  return undefined;
}

/** Looks through the first directory of a TIFF (6.0, section 2) that stands from a byte to another. */
function orientationIn(bytes: Uint8Array, from: number, to: number): OrientationMark | undefined {
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
    const stored = () => {
      const copy = bytes.slice();
      new DataView(copy.buffer).setUint16(at + 8, 1, little);
      return copy;
    };
    return { orientation, stored };
  }
  return undefined;
}
