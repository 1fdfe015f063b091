import { Command } from "commander";
import { say } from "../../messages/messages.ts";
import { boardPorts, listPorts, makerOf } from "../../toolchain/serial/choose-port.node.ts";
import { exitCode } from "../exit-code.ts";
import { addSharedOptions, type SharedOptions } from "../options.ts";
import { table } from "../table.ts";

export function boardsCommand(exit: (code: number) => void): Command {
  const command = new Command("boards").description("list the boards that are plugged in");
  return addSharedOptions(command).action(async ({ json, lang }: SharedOptions) => {
    const boards = boardPorts(await listPorts());
    if (json) console.log(JSON.stringify(boards.map((board) => ({ ...board, maker: makerOf(board) }))));
    else if (boards.length === 0) console.log(say(lang, "boards.none"));
    else {
      const rows = boards.map((board) => [board.path, makerOf(board) ?? "–", board.serialNumber ?? "–"]);
      console.log(table([say(lang, "boards.head").split("|"), ...rows]));
    }
    exit(exitCode.ok);
  });
}
