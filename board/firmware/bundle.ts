import { Problem } from "../../messages/index.ts";
import { type ChipId, firmwareChips, partitions } from "./chip.ts";
import { hasPlaceForPrograms, readPartitions } from "./partition-table.ts";

const pageBytes = 4096;

/**
 * Firmware and program in one file, as `devs bundle` makes it: the firmware, and where its partition for programs begins
 * in the flash, what that shall hold.
 * @param store the partition's contents, from its beginning
 * @throws Problem when the firmware has no such partition, reaches into it, or the program does not fit
 */
export function bundle(firmware: Uint8Array, chip: ChipId, store: Uint8Array): Uint8Array {
  const start = partitions.programs - firmwareChips[chip].flashOffset;
  if (store.length > partitions.programsBytes) {
    throw new Problem("bundle.tooLarge", { bytes: store.length, limit: partitions.programsBytes });
  }
  const table = readPartitions(firmware, chip);
  if (!hasPlaceForPrograms(table)) {
    throw new Problem("bundle.noPlace", { found: table.map(({ name }) => name).join(", ") || "none" });
  }
  if (firmware.subarray(start).some((byte) => byte !== 0xff)) throw new Problem("bundle.taken");
  const bytes = Math.ceil((start + store.length) / pageBytes) * pageBytes;
  const image = new Uint8Array(Math.max(bytes, firmware.length)).fill(0xff);
  image.set(firmware);
  image.set(store, start);
  return image;
}
