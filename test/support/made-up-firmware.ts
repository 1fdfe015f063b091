import { createHash } from "node:crypto";
import { type ChipId, firmwareChips, partitions } from "../../board/firmware/chip.ts";

/** A file built like the release's firmware for a chip, with noise in place of code. */
export function madeUpFirmware(chip: ChipId, appBytes = 60_000): Uint8Array {
  const { imageChipId, flashOffset } = firmwareChips[chip];
  const boot = madeUpImage(imageChipId, noise(20_000, 1));
  const app = madeUpImage(imageChipId, noise(appBytes, 2));
  const table = partitions.table - flashOffset;
  const file = new Uint8Array(partitions.app - flashOffset + app.length).fill(0xff);
  file.set(boot);
  file.set(madeUpTable(), table);
  file.set(app, partitions.app - flashOffset);
  return file;
}

/** As boards/partitions.csv of devicescript-esp32 makes it; ESP-IDF Programming Guide, "Partition Tables". */
function madeUpTable(): Uint8Array {
  const entry = (type: number, subtype: number, offset: number, bytes: number, name: string) => {
    const line = Buffer.alloc(32);
    line.set([0xaa, 0x50, type, subtype]);
    line.writeUInt32LE(offset, 4);
    line.writeUInt32LE(bytes, 8);
    line.write(name, 12, "latin1");
    return line;
  };
  return Buffer.concat([
    entry(0x8a, 0x00, 0x9000, 0x2000, "dcfg"),
    entry(0x01, 0x02, 0xb000, 0x4000, "nvs"),
    entry(0x01, 0x01, 0xf000, 0x1000, "phy_init"),
    entry(0x00, 0x00, 0x1_0000, 1728 * 1024, "factory"),
    entry(0x8a, 0x01, 0x1c_0000, 256 * 1024, "fstor"),
  ]);
}

/** One image: header, two segments, checksum, SHA-256; esptool documentation, "Firmware Image Format". */
function madeUpImage(imageChipId: number, code: Uint8Array): Uint8Array {
  const half = Math.floor(code.length / 8) * 4;
  const header = Buffer.alloc(24);
  header.set([0xe9, 2, 2, 0x20]);
  header.writeUInt32LE(0x4008_0000, 4);
  header.writeUInt16LE(imageChipId, 12);
  header[23] = 1;
  const segment = (address: number, data: Uint8Array) => {
    const head = Buffer.alloc(8);
    head.writeUInt32LE(address);
    head.writeUInt32LE(data.length, 4);
    return Buffer.concat([head, data]);
  };
  const segments = [segment(0x3f40_0020, code.subarray(0, half)), segment(0x4008_0000, code.subarray(half))];
  const body = Buffer.concat([header, ...segments]);
  const padded = Buffer.concat([body, Buffer.alloc(16 - (body.length % 16))]);
  padded[padded.length - 1] = code.reduce((sum, byte) => sum ^ byte, 0xef);
  return Buffer.concat([padded, createHash("sha256").update(padded).digest()]);
}

/** Bytes that compress a little, with SLIP's special bytes among them; the same each time. */
function noise(length: number, seed: number): Uint8Array {
  const words = [0xc0, 0xdb, 0xdc, 0xdd, 0x00, 0xff, 0x41, 0x12];
  let state = seed;
  return Uint8Array.from({ length }, () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return words[state >>> 29]!;
  });
}
