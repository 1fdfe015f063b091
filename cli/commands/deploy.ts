import { Command } from "commander";
import { say } from "../../messages/messages.ts";
import { readImage } from "../../toolchain/image/image.ts";
import { BoardConsole } from "../board-console.ts";
import { addPortOption, type BoardOptions, withBoard } from "../board-session.ts";
import { buildProgram } from "../build-program.ts";
import { addTargetOption, deployToEspruino, type Target } from "../espruino-deploy.ts";
import { exitCode } from "../exit-code.ts";
import { reportFault } from "../fault-report.ts";
import { addKitOption, addSharedOptions, wholeNumber } from "../options.ts";
import { showProgress } from "../progress.ts";

interface DeployOptions extends BoardOptions {
  readonly seconds?: number;
  readonly force?: boolean;
  readonly target: Target;
}

export function deployCommand(exit: (code: number) => void): Command {
  const command = new Command("deploy")
    .description("put a program onto the robot and show what it prints")
    .argument("<file>", "the program (.ts), or an image that “robonet build” made")
    .option("--seconds <number>", "listen for so long; 0: not at all", wholeNumber("seconds", 0, 86_400))
    .option("--force", "send it even if the board has the same program");
  addTargetOption(addPortOption(addKitOption(addSharedOptions(command))));
  return command.action(async (file: string, options: DeployOptions) => {
    const kitGiven = command.getOptionValueSource("kit") !== "default";
    const toEspruino = options.target === "espruino";
    exit(await (toEspruino ? deployToEspruino(file, options, kitGiven) : deploy(file, options)));
  });
}

async function deploy(file: string, options: DeployOptions): Promise<number> {
  const { json = false, lang, force = false } = options;
  const { image, debug } = buildProgram(file, options.kit, lang);
  readImage(image, file);
  return withBoard(options, async (session) => {
    const { port, manager } = session;
    const console_ = new BoardConsole(session, { language: lang, silent: json, debug, untilFault: true });
    const progress = showProgress(!json);
    const begunMs = performance.now();
    const sent = await manager
      .transfer(image, {
        force,
        onProgress: (done, of) => progress.show(done, of),
        onStart: () => {
          progress.clear();
          console_.start();
        },
      })
      .finally(progress.clear);
    const seconds = (performance.now() - begunMs) / 1000;
    if (!json) {
      const params = { file, port, bytes: image.length, seconds };
      console.log(say(lang, sent ? "deploy.sent" : "deploy.same", params));
      if (options.seconds !== 0) console.log(say(lang, "deploy.listening"));
    }
    await console_.listen(options.seconds ?? (json ? 0 : undefined));
    const { fault, lines } = console_;
    if (json) {
      const report = fault && { fault: reportFault(fault, debug) };
      const { deviceId } = manager;
      console.log(
        JSON.stringify({
          ok: !fault,
          port,
          deviceId,
          bytes: image.length,
          sent,
          seconds,
          console: lines,
          ...report,
        }),
      );
    }
    return fault ? exitCode.failed : exitCode.ok;
  });
}
