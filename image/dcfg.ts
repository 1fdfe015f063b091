import { Problem } from "../messages/index.ts";

/** A value of the device configuration; flags are 0 or 1. */
export type DcfgValue = string | number | Uint8Array;

/** Layout of `dcfg_header_t` and `dcfg_entry_t` in jacdac-c, dcfg/jd_dcfg.h. */
const magic = [0x47464344, 0xcab49b0a] as const;
const headerBytes = 24 + 2 * 32;
const entryBytes = 24;
const keyBytes = 16;
const type = { u32: 0, i32: 1, string: 2 } as const;

/**
 * Decodes the device configuration that an image carries for the firmware.
 * @throws Problem when it is damaged
 */
export function readDcfg(data: Uint8Array, file: string): Map<string, DcfgValue> {
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  const damaged = () => new Problem("image.dcfg", {}, { file });
  if (
    data.length < headerBytes ||
    view.getUint32(0, true) !== magic[0] ||
    view.getUint32(4, true) !== magic[1]
  )
    throw damaged();
  const count = view.getUint16(12, true);
  if (headerBytes + (count + 1) * entryBytes > data.length) throw damaged();

  const settings = new Map<string, DcfgValue>();
  for (let at = headerBytes; at < headerBytes + count * entryBytes; at += entryBytes) {
    const keyEnd = data.subarray(at, at + keyBytes).indexOf(0);
    if (keyEnd < 0) throw damaged();
    const key = String.fromCharCode(...data.subarray(at, at + keyEnd));
    const typeAndSize = view.getUint16(at + keyBytes + 2, true);
    const value = view.getUint32(at + keyBytes + 4, true);
    const size = typeAndSize >> 2;
    switch (typeAndSize & 3) {
      case type.u32:
        settings.set(key, value);
        break;
      case type.i32:
        settings.set(key, value | 0);
        break;
      default: {
        if (value + size > data.length) throw damaged();
        const bytes = data.slice(value, value + size);
        settings.set(key, (typeAndSize & 3) === type.string ? new TextDecoder().decode(bytes) : bytes);
      }
    }
  }
  return settings;
}
