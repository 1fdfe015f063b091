import { sha256 } from "@noble/hashes/sha2.js";
import { Problem } from "../../messages/index.ts";
import { type ChipId, firmwareChips, isChipId, partitions } from "./chip.ts";

const magic = 0xe9;
const headerBytes = 24;
const segmentHeaderBytes = 8;
const hashBytes = 32;
const checksumSeed = 0xef;

/**
 * Checks a file of firmware, boot loader first, as the public release has it: that the boot loader and the application
 * are whole, by their own checksums and SHA-256, and for the same chip.
 * @returns the chip that it is for
 * @throws Problem when it is no firmware, damaged, or cut
 */
export function checkFirmware(bytes: Uint8Array, file: string): ChipId {
  const chip = chipOf(bytes, file);
  checkImage(bytes, 0, file);
  const app = partitions.app - firmwareChips[chip].flashOffset;
  if (bytes.length <= app) throw new Problem("firmware.cut", {}, { file });
  if (chipOf(bytes.subarray(app), file) !== chip) throw new Problem("firmware.damaged", {}, { file });
  checkImage(bytes, app, file);
  return chip;
}

/** Esptool documentation, "Firmware Image Format": the chip's id stands in the extended header. */
function chipOf(bytes: Uint8Array, file: string): ChipId {
  if (bytes.length < headerBytes || bytes[0] !== magic) throw new Problem("firmware.none", {}, { file });
  const id = bytes[12]! | (bytes[13]! << 8);
  const chip = Object.keys(firmwareChips)
    .filter(isChipId)
    .find((each) => firmwareChips[each].imageChipId === id);
  if (!chip) throw new Problem("firmware.otherChip", { id }, { file });
  return chip;
}

function checkImage(bytes: Uint8Array, start: number, file: string): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const hashed = bytes[start + 23] === 1;
  let at = start + headerBytes;
  let checksum = checksumSeed;
  for (let segment = 0; segment < bytes[start + 1]!; segment++) {
    if (at + segmentHeaderBytes > bytes.length) throw new Problem("firmware.cut", {}, { file });
    const length = view.getUint32(at + 4, true);
    at += segmentHeaderBytes;
    if (at + length > bytes.length) throw new Problem("firmware.cut", {}, { file });
    for (let i = at; i < at + length; i++) checksum ^= bytes[i]!;
    at += length;
  }
  // The checksum is the last byte of a block of 16.
  const end = start + ((((at - start) >> 4) + 1) << 4);
  if (end + (hashed ? hashBytes : 0) > bytes.length) throw new Problem("firmware.cut", {}, { file });
  const hash = sha256(bytes.subarray(start, end));
  const sound = !hashed || hash.every((byte, i) => byte === bytes[end + i]);
  if (bytes[end - 1] !== checksum || !sound) throw new Problem("firmware.damaged", {}, { file });
}
