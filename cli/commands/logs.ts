import { Command } from "commander";
import { Problem, say } from "../../messages/index.ts";
import { type BuiltProgram, buildProgram, reportFault } from "../../toolchain/index.node.ts";
import { BoardConsole } from "../board/board-console.ts";
import { addPortOption, type BoardOptions, withBoard } from "../board/board-session.ts";
import { endOf } from "../board/end-of-listening.ts";
import { exitCode } from "../terminal/exit-code.ts";
import {
  addKitOption,
  addSharedOptions,
  type KitOptions,
  kitOptions,
  wholeNumber,
} from "../terminal/options.ts";
import { showProgress } from "../terminal/progress.ts";

interface LogsOptions extends BoardOptions {
  readonly seconds?: number;
  readonly stop?: boolean;
}

export function logsCommand(exit: (code: number) => void): Command {
  const command = new Command("logs")
    .argument("[file]")
    .option("--seconds <number>", "", wholeNumber("seconds", 1, 86_400))
    .option("--stop");
  addPortOption(addKitOption(addSharedOptions(command)));
  return command.action(async (file: string | undefined, options: LogsOptions) =>
    exit(await logs(file, kitOptions(options, command))),
  );
}

async function logs(file: string | undefined, options: LogsOptions & KitOptions): Promise<number> {
  const { json = false, lang, seconds } = options;
  const program = file === undefined ? undefined : build(file, options);
  return withBoard(options, async (session) => {
    const { port, manager } = session;
    if ((await manager.programBytes()) === 0) throw new Problem("board.noProgram", { port });
    const running = await manager.isRunning();
    const sameProgram = program && (await manager.hasProgram(program.image));
    const debug = sameProgram ? program?.debug : undefined;
    const console_ = new BoardConsole(session, { language: lang, silent: json, debug, untilFault: false });
    if (!json) console.log(say(lang, "logs.listening", { port }));
    if (!json && sameProgram === false) console.error(say(lang, "logs.otherProgram", { file: file!, port }));
    if (!json && !running) console.log(say(lang, "logs.notRunning"));
    console_.start();
    await console_.listen(seconds ?? (json ? 1 : undefined));
    const { fault } = console_;
    const end = await endOf(session, options, fault !== undefined);
    const report = fault && { fault: reportFault(fault, debug) };
    if (json)
      console.log(
        JSON.stringify({ ok: !fault, port, running, sameProgram, ...console_.report, ...report, ...end }),
      );
    return fault ? exitCode.failed : exitCode.ok;
  });
}

function build(file: string, { json, kit, lang }: LogsOptions): BuiltProgram {
  const { during } = showProgress(!json);
  return during(say(lang, "build.doing", { file }), () => buildProgram(file, kit, lang));
}
