import { Command } from "commander";
import { FirmwareCache, fetchFirmware } from "../../board/index.node.ts";
import { firmwareChips, releaseUrl } from "../../board/index.ts";
import { Problem, say } from "../../messages/index.ts";
import { allFirmwareBoards, type FirmwareOptions, findFirmwareBoard } from "../board/firmware-boards.ts";
import { exitCode } from "../terminal/exit-code.ts";
import { addFirmwareOptions, addKitOption, addSharedOptions } from "../terminal/options.ts";
import { showProgress } from "../terminal/progress.ts";
import { table } from "../terminal/table.ts";

export function firmwareCommand(exit: (code: number) => void): Command {
  return new Command("firmware")
    .addCommand(listCommand(exit).exitOverride())
    .addCommand(fetchCommand(exit).exitOverride());
}

function listCommand(exit: (code: number) => void): Command {
  const command = new Command("list");
  addFirmwareOptions(addSharedOptions(command));
  return command.action(({ folder, json, lang }: FirmwareOptions) => {
    const cache = new FirmwareCache(folder);
    const boards = allFirmwareBoards().map((board) => ({ ...board, ...cache.record(board.file) }));
    if (json) console.log(JSON.stringify({ ok: true, folder, boards }));
    else {
      const rows = boards.map(({ id, chip, name, bytes }) => {
        const here =
          bytes === undefined
            ? say(lang, "firmware.absent")
            : say(lang, "firmware.here", { kilobytes: Math.round(bytes / 1024) });
        return [id, firmwareChips[chip].name, name, here];
      });
      console.log(table([say(lang, "firmware.head").split("|"), ...rows]));
    }
    exit(exitCode.ok);
  });
}

interface FetchOptions extends FirmwareOptions {
  readonly all?: boolean;
  readonly from: string;
}

function fetchCommand(exit: (code: number) => void): Command {
  const command = new Command("fetch").option("--all").option("--from <address>", "", releaseUrl);
  addFirmwareOptions(addKitOption(addSharedOptions(command)));
  return command.action(async (options: FetchOptions) => {
    const { folder, from, json, lang } = options;
    if (!URL.canParse(from)) throw new Problem("fetch.refused", { url: from, status: 0 });
    const cache = new FirmwareCache(folder);
    const boards = options.all ? allFirmwareBoards() : [findFirmwareBoard(options)];
    const progress = showProgress(!json);
    const files = [];
    let first = false;
    for (const board of boards) {
      first ||= cache.record(board.file) === undefined;
      const bytes = await fetchFirmware(board, from, progress.showBytes).finally(progress.clear);
      const record = cache.keep(board, bytes);
      files.push({ board: board.id, file: board.file, ...record });
      if (!json)
        console.log(
          say(lang, "firmware.fetched", { file: board.file, bytes: record.bytes, hash: record.sha256 }),
        );
    }
    if (json) console.log(JSON.stringify({ ok: true, folder, firstTime: first, files }));
    else if (first) console.log(say(lang, "firmware.firstTrust", { manifest: `${folder}/manifest.json` }));
    exit(exitCode.ok);
  });
}
