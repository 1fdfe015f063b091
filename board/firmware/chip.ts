/** The chips that DeviceScript's firmware for ESP32 boards is built for. */
export type ChipId = "esp32" | "esp32c3" | "esp32s2" | "esp32s3";

export interface FirmwareChip {
  readonly name: string;
  /** In the header of an image; esptool documentation, "Firmware Image Format". */
  readonly imageChipId: number;
  /** Where in the flash the second-stage boot loader begins, and with it the firmware's file. */
  readonly flashOffset: number;
}

export const firmwareChips: Readonly<Record<ChipId, FirmwareChip>> = {
  esp32: { name: "ESP32", imageChipId: 0, flashOffset: 0x1000 },
  esp32c3: { name: "ESP32-C3", imageChipId: 5, flashOffset: 0 },
  esp32s2: { name: "ESP32-S2", imageChipId: 2, flashOffset: 0x1000 },
  esp32s3: { name: "ESP32-S3", imageChipId: 9, flashOffset: 0 },
};

/** The firmware's layout of the flash, the same on all chips: devicescript-esp32, `boards/partitions.csv`. */
export const partitions = {
  table: 0x8000,
  config: 0x9000,
  app: 0x1_0000,
  programs: 0x1c_0000,
  programsBytes: 256 * 1024,
} as const;

export function isChipId(id: string): id is ChipId {
  return Object.hasOwn(firmwareChips, id);
}
