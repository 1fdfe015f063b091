import { Command } from "commander";
import { say } from "../../messages/index.ts";
import { addPortOption, type BoardOptions, withBoard } from "../board/board-session.ts";
import { exitCode } from "../terminal/exit-code.ts";
import { addSharedOptions } from "../terminal/options.ts";

export function stopCommand(exit: (code: number) => void): Command {
  const command = new Command("stop").description("stop the program on the robot");
  addPortOption(addSharedOptions(command));
  return command.action(async (options: BoardOptions) => {
    await withBoard(options, async ({ port, manager }) => {
      const bytes = await manager.programBytes();
      await manager.stop();
      if (options.json) console.log(JSON.stringify({ ok: true, port, programBytes: bytes }));
      else console.log(say(options.lang, bytes > 0 ? "stop.done" : "stop.none", { port }));
    });
    exit(exitCode.ok);
  });
}
