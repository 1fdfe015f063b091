import { Command } from "commander";
import { boardPorts, listPorts, makerOf } from "../../board/index.node.ts";
import { say } from "../../messages/index.ts";
import { exitCode } from "../terminal/exit-code.ts";
import { addSharedOptions, type SharedOptions } from "../terminal/options.ts";
import { table } from "../terminal/table.ts";

export function boardsCommand(exit: (code: number) => void): Command {
  const command = new Command("boards");
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
