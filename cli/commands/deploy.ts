import { Command } from "commander";
import { storeTask } from "../../board/index.ts";
import { readImage } from "../../image/index.ts";
import { kitToBuildFor } from "../../lesson/index.node.ts";
import { Problem, say } from "../../messages/index.ts";
import { buildProgram, reportFault } from "../../toolchain/index.node.ts";
import { BoardConsole } from "../board/board-console.ts";
import { addPortOption, type BoardOptions, withBoard } from "../board/board-session.ts";
import { endOf } from "../board/end-of-listening.ts";
import { haltingFor } from "../board/halting.ts";
import { keepProgram } from "../board/kept-programs.ts";
import { exitCode } from "../terminal/exit-code.ts";
import {
  addKitOption,
  addSharedOptions,
  type KitOptions,
  kitOptions,
  wholeNumber,
} from "../terminal/options.ts";
import { showProgress } from "../terminal/progress.ts";

const targets = ["devicescript", "espruino"] as const;
/** What runs on the board. */
type Target = (typeof targets)[number];

interface DeployOptions extends BoardOptions {
  readonly seconds?: number;
  readonly force?: boolean;
  readonly stop?: boolean;
  readonly target: Target;
  readonly task?: readonly number[];
}

/** So many numbers fit into one packet to the board, whatever they are. */
const mostTaskNumbers = 32;
const mostTaskMm = 100_000;

function readTask(value: string): readonly number[] {
  const numbers = value.split(",").map((each) => (each.trim() === "" ? Number.NaN : Number(each)));
  if (numbers.length > mostTaskNumbers || !numbers.every((each) => Math.abs(each) <= mostTaskMm))
    throw new Problem("deploy.task", { value, most: mostTaskNumbers });
  return numbers;
}

export function deployCommand(exit: (code: number) => void): Command {
  const command = new Command("deploy")
    .argument("<file>")
    .option("--seconds <number>", "", wholeNumber("seconds", 0, 86_400))
    .option("--stop")
    .option("--force")
    .option("--task <numbers>", "", readTask);
  addTargetOption(addPortOption(addKitOption(addSharedOptions(command))));
  return command.action(async (file: string, options: DeployOptions) => {
    const kitGiven = command.getOptionValueSource("kit") !== "default";
    if (options.target === "devicescript") exit(await deploy(file, kitOptions(options, command)));
    else {
      if (options.task) throw new Problem("espruino.noTask");
      // Loaded only when it is wanted: Babel and esbuild take half a second.
      const { deployToEspruino } = await import("../board/espruino-deploy.ts");
      exit(await deployToEspruino(file, options, kitGiven));
    }
  });
}

function addTargetOption(command: Command): Command {
  return command.option(
    "--target <firmware>",
    "",
    (value) => {
      const target = targets.find((each) => each === value);
      if (!target) throw new Problem("espruino.target", { value });
      return target;
    },
    "devicescript" satisfies Target,
  );
}

async function deploy(file: string, options: DeployOptions & KitOptions): Promise<number> {
  const { json = false, lang, force = false } = options;
  const kit = kitToBuildFor(file, options);
  if (kit.notice && !json) console.log(kit.notice);
  const progress = showProgress(!json);
  const { image, debug, stopsMotors } = progress.during(say(lang, "build.doing", { file }), () =>
    buildProgram(file, kit.file, lang),
  );
  const { settings } = readImage(image, file);
  return withBoard(options, async (session) => {
    const { port, manager } = session;
    const console_ = new BoardConsole(session, { language: lang, silent: json, debug, untilFault: true });
    const halting = await haltingFor(session, options);
    // A program of the same kit does it itself when it begins; what another leaves running, nothing else would stop.
    const stops = stopsMotors && halting.kit.id === kit.kit.id;
    if (!stops && halting.unknownKit !== undefined)
      console.error(say(lang, "stop.unknownKit", { kit: halting.unknownKit }));
    const listenSeconds = options.seconds ?? (json ? 0 : undefined);
    if (options.task) {
      await storeTask(session.link, options.task);
      if (!json) console.log(say(lang, "deploy.taskKept", { numbers: options.task.join(", ") }));
    }
    const begunMs = performance.now();
    let seconds = 0;
    const sent = await manager
      .transfer(image, {
        force,
        // Where the board need not reset for it, the robot stands while its program comes.
        halting: stops && !halting.kept ? undefined : halting.image,
        onProgress: progress.showBytes,
        onStart: (sent, hash) => {
          keepProgram(image, String(settings.get("@name") ?? "program"), hash);
          seconds = (performance.now() - begunMs) / 1000;
          progress.clear();
          if (!json) {
            const params = { file, port, bytes: image.length, seconds };
            console.log(say(lang, sent ? "deploy.sent" : "deploy.same", params));
            if (listenSeconds !== 0)
              console.log(say(lang, options.stop ? "deploy.listeningStop" : "deploy.listening"));
          }
          if (listenSeconds !== 0) console_.start();
        },
      })
      .finally(progress.clear);
    if (listenSeconds !== 0) await console_.listen(listenSeconds);
    const { fault } = console_;
    const stopped = await endOf(session, options, fault !== undefined);
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
          ...console_.report,
          ...report,
          ...stopped,
        }),
      );
    }
    return fault ? exitCode.failed : exitCode.ok;
  });
}
