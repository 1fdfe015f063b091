import { type ChipId, firmwareChips, partitions } from "./chip.ts";

/** A part of the flash. */
export interface Partition {
  readonly type: number;
  readonly subtype: number;
  /** In the flash, bytes from its begin. */
  readonly offset: number;
  readonly bytes: number;
  readonly name: string;
}

const entryBytes = 32;
/** What the space for the table holds. */
const mostEntries = 95;
const entryMagic = 0x50aa;
const nameAt = 12;
const nameBytes = 16;

/** Where `flash_init` of devicescript-esp32 (flash.c) looks for the part that keeps programs. */
const programs = { type: 0x8a, subtype: 0x01 } as const;

/** The partition table in a file of firmware; ESP-IDF Programming Guide, "Partition Tables". Empty when there is none. */
export function readPartitions(firmware: Uint8Array, chip: ChipId): Partition[] {
  const start = partitions.table - firmwareChips[chip].flashOffset;
  const view = new DataView(firmware.buffer, firmware.byteOffset, firmware.length);
  const found: Partition[] = [];
  for (let entry = 0; entry < mostEntries; entry++) {
    const at = start + entry * entryBytes;
    if (at + entryBytes > firmware.length || view.getUint16(at, true) !== entryMagic) break;
    const name = firmware.subarray(at + nameAt, at + nameAt + nameBytes);
    found.push({
      type: firmware[at + 2]!,
      subtype: firmware[at + 3]!,
      offset: view.getUint32(at + 4, true),
      bytes: view.getUint32(at + 8, true),
      name: new TextDecoder("latin1").decode(name).replace(/\0.*$/s, ""),
    });
  }
  return found;
}

/** Whether the firmware keeps programs where the public release does. */
export function hasPlaceForPrograms(table: readonly Partition[]): boolean {
  return table.some(
    ({ type, subtype, offset, bytes }) =>
      type === programs.type &&
      subtype === programs.subtype &&
      offset === partitions.programs &&
      bytes === partitions.programsBytes,
  );
}
