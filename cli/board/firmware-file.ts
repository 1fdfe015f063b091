import { join } from "node:path";
import { FirmwareCache } from "../../board/index.node.ts";
import { type ChipId, checkFirmware } from "../../board/index.ts";
import { readInput } from "../../files/index.node.ts";
import { type FirmwareOptions, findFirmwareBoard } from "./firmware-boards.ts";

/** Firmware that was looked through: whole, and for a chip that we know. */
export interface Firmware {
  readonly bytes: Uint8Array;
  readonly chip: ChipId;
  /** Its name, or as the user typed it. */
  readonly file: string;
  readonly path: string;
}

/**
 * The file that the user named, or what was fetched for the board.
 * @throws Problem when it is not there, cut, damaged or changed
 */
export function readFirmware(options: FirmwareOptions & { readonly file?: string }): Firmware {
  const { file, folder, lang } = options;
  if (file !== undefined) {
    const bytes = readInput(file, lang);
    return { bytes, chip: checkFirmware(bytes, file), file, path: file };
  }
  const board = findFirmwareBoard(options);
  const bytes = new FirmwareCache(folder).read(board);
  return {
    bytes,
    chip: checkFirmware(bytes, board.file),
    file: board.file,
    path: join(folder, board.file),
  };
}
