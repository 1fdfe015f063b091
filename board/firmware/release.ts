import { z } from "zod";
import { type ChipId, firmwareChips, isChipId } from "./chip.ts";

/**
 * The release of microsoft/devicescript-esp32 that RoboNet is made for: the last before @devicescript/cli 2.16.4, and of
 * the same version of the bytecode (2.16.0).
 */
export const firmwareRelease = "v2.16.1";
export const releaseUrl = `https://github.com/microsoft/devicescript-esp32/releases/download/${firmwareRelease}`;

/** A board that the release has firmware for. */
export interface FirmwareBoard {
  readonly id: string;
  readonly name: string;
  readonly chip: ChipId;
  /** The file in the release: chip, board, and where in the flash it begins. */
  readonly file: string;
}

const board = z.object({ devName: z.string(), archId: z.string(), $fwUrl: z.string().optional() });

/** The boards among those that DeviceScript's compiler knows; `boards` is its table. */
export function firmwareBoards(boards: Readonly<Record<string, unknown>>): FirmwareBoard[] {
  return Object.entries(boards).flatMap(([id, entry]) => {
    const parsed = board.safeParse(entry);
    if (!parsed.success || !isChipId(parsed.data.archId) || !parsed.data.$fwUrl) return [];
    const { devName: name, archId: chip, $fwUrl } = parsed.data;
    const file = $fwUrl.slice($fwUrl.lastIndexOf("/") + 1);
    const ending = `-0x${firmwareChips[chip].flashOffset.toString(16)}.bin`;
    return file.endsWith(ending) ? [{ id, name, chip, file }] : [];
  });
}
