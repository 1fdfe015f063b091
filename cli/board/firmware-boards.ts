import { type FirmwareBoard, firmwareBoards } from "../../board/index.ts";
import { readText } from "../../files/index.node.ts";
import { nearestWord, Problem } from "../../messages/index.ts";
import { parseKit } from "../../robot-kit/index.ts";
import { loadCompiler } from "../../toolchain/index.node.ts";
import type { SharedOptions } from "../terminal/options.ts";

/** Options of the commands that work with firmware. */
export interface FirmwareOptions extends SharedOptions {
  readonly board?: string;
  readonly folder: string;
}

/** The boards that DeviceScript's compiler knows and the release has firmware for. */
export function allFirmwareBoards(): FirmwareBoard[] {
  return firmwareBoards(loadCompiler().resolveBuildConfig({}).boards);
}

/** The board that was named, or the kit's. */
export function findFirmwareBoard({ board, kit, lang }: FirmwareOptions): FirmwareBoard {
  const name = board ?? parseKit(readText(kit, lang), kit).board;
  const boards = allFirmwareBoards();
  const found = boards.find(({ id }) => id === name);
  if (found) return found;
  const ids = boards.map(({ id }) => id);
  throw new Problem("firmware.board", { name, nearest: nearestWord(name, ids) ?? "none" });
}
