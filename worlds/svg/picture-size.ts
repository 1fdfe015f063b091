export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/**
 * How many pixels a PNG, JPEG or GIF has, as its header says.
 * @returns undefined for other pictures, and for one that is cut short
 */
export function pictureSize(bytes: Uint8Array): PictureSize | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length >= 24 && view.getUint32(0) === 0x89504e47)
    return { width: view.getUint32(16), height: view.getUint32(20) };
  if (bytes.length >= 10 && view.getUint32(0) === 0x47494638)
    return { width: view.getUint16(6, true), height: view.getUint16(8, true) };
  return bytes.length > 4 && view.getUint16(0) === 0xffd8 ? sizeOfJpeg(view) : undefined;
}

/** The same of one that stands in a drawing as a `data:` address. */
export function sizeOfAddress(address: string): PictureSize | undefined {
  const bytes = bytesOfAddress(address);
  return bytes && pictureSize(bytes);
}

/** @returns undefined for an address that is no `data:` in base64 */
export function bytesOfAddress(address: string): Uint8Array | undefined {
  const text = /^[^,]*;base64,([\s\S]*)$/.exec(address)?.[1]?.replace(/\s+/g, "");
  if (text === undefined || !/^[A-Za-z0-9+/]*=*$/.test(text)) return undefined;
  const whole = text.slice(0, text.length - (text.length % 4));
  return Uint8Array.from(atob(whole), (letter) => letter.charCodeAt(0));
}

/** Goes from marker to marker to the first that begins a frame (ITU-T T.81, table B.1). */
function sizeOfJpeg(view: DataView): PictureSize | undefined {
  for (let at = 2; at + 9 < view.byteLength; ) {
    if (view.getUint8(at) !== 0xff) return undefined;
    const marker = view.getUint8(at + 1);
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    at += marker === 0xff ? 1 : 2 + view.getUint16(at + 2);
  }
  return undefined;
}
