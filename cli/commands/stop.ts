import { Command } from "commander";
import { addPortOption, type BoardOptions, withBoard } from "../board/board-session.ts";
import { stopRobot } from "../board/stop-robot.ts";
import { exitCode } from "../terminal/exit-code.ts";
import { addKitOption, addSharedOptions, kitOptions } from "../terminal/options.ts";

export function stopCommand(exit: (code: number) => void): Command {
  const command = new Command("stop");
  addPortOption(addKitOption(addSharedOptions(command)));
  return command.action(async (options: BoardOptions) => {
    const stopped = await withBoard(options, async (session) => {
      const done = await stopRobot(session, kitOptions(options, command));
      if (options.json) console.log(JSON.stringify({ ok: surely(done), port: session.port, ...done }));
      return done;
    });
    exit(surely(stopped) ? exitCode.ok : exitCode.failed);
  });
}

/** Whether all motors stand, as far as it is known. */
function surely({ halted, silent, unknownKit }: Awaited<ReturnType<typeof stopRobot>>): boolean {
  return unknownKit === undefined && (!halted || silent?.length === 0);
}
