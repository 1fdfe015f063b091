import { createInterface } from "node:readline/promises";
import { Command } from "commander";
import { findKit, findProgram } from "../../lesson/index.node.ts";
import { addFault, type TimedFault } from "../../lesson/index.ts";
import { Problem, say } from "../../messages/index.ts";
import { describeFault } from "../../toolchain/index.node.ts";
import { Stepper } from "../debugging/stepper.ts";
import { exitCode } from "../terminal/exit-code.ts";
import {
  addBoardOptions,
  addLanguageOption,
  addUnitOption,
  type BoardOptions,
  boardTiming,
  defaultKitFile,
  type SharedOptions,
  wholeNumber,
} from "../terminal/options.ts";
import { RunLines } from "../terminal/run-report.ts";
import { prepareRun } from "../watching/prepare-run.ts";
import { untoldText } from "../watching/trace-lines.ts";
import { watchRun } from "../watching/watch-run.ts";

interface DebugOptions extends BoardOptions, Pick<SharedOptions, "lang"> {
  readonly seed: number;
  readonly seconds: number;
  readonly kit?: string;
  readonly world?: string;
  readonly mmPerUnit?: number;
  readonly fault?: readonly TimedFault[];
  /** Port of a robot: there and not in the simulator. */
  readonly board?: string;
}

export function debugCommand(exit: (code: number) => void): Command {
  const command = new Command("debug")
    .argument("<program>")
    .option("--seed <number>", "", wholeNumber("seed", 0, 2 ** 31 - 1), 1)
    .option("--seconds <number>", "", wholeNumber("seconds", 1, 3600), 60)
    .option("--kit <name or file>", "", findKit)
    .option("--world <file.svg>")
    .option("--board <port>")
    .option("--fault <part:fault@time>", "", addFault);
  addBoardOptions(addUnitOption(addLanguageOption(command)));
  return command.action(async (program: string, options: DebugOptions) => {
    const file = findProgram(program);
    exit(options.board === undefined ? await debug(file, options) : await onRobot(file, options, command));
  });
}

/** @throws Problem when an option was typed that says something of a simulation */
async function onRobot(file: string, options: DebugOptions, command: Command): Promise<number> {
  const wrong = ofSimulation.find((name) => command.getOptionValueSource(name) === "cli");
  if (wrong) throw new Problem("debug.robot.option", { option: wrong });
  const { board, lang, kit } = options;
  const { debugOnRobot } = await import("./debug-robot.ts");
  return debugOnRobot(file, { port: board!, lang, kit: kit ?? defaultKitFile, kitTyped: kit !== undefined });
}

const ofSimulation = ["seed", "seconds", "world", "mmPerUnit", "fault", "loop", "cpu"] as const;

async function debug(file: string, options: DebugOptions): Promise<number> {
  const { lang, fault: faults = [] } = options;
  const { setup, notice } = await prepareRun({ ...options, file, faults, board: boardTiming(options) });
  if (notice) console.log(notice);
  const { result, robots } = await watchRun(setup);
  const [robot] = robots;
  const [outcome] = result.robots;
  const { trace, debug } = robot!.program;
  if (trace.length === 0) {
    console.log(say(lang, "debug.nothingRan"));
    return exitCode.ok;
  }
  console.log(say(lang, "debug.ran", { seconds: result.timeUs / 1e6, count: trace.length }));
  if (trace.fullAtUs !== undefined) console.log(say(lang, "trace.full", { seconds: trace.fullAtUs / 1e6 }));
  if (robot!.untold) console.log(untoldText(robot!.untold, lang));
  const failure = outcome!.fault && describeFault(outcome!.fault, debug, lang);
  const print = (line: string) => console.log(line);
  const stepper = new Stepper(robot!, { language: lang, print, runLines: new RunLines(lang), failure });
  stepper.begin();
  await converse(stepper);
  robot!.program.close();
  return exitCode.ok;
}

/** Takes lines until the person ends it, or what they come from ends. Ctrl-C ends work that takes long, and else all. */
async function converse(stepper: Stepper): Promise<void> {
  const prompts = process.stdin.isTTY === true;
  const lines = createInterface({
    input: process.stdin,
    ...(prompts && { output: process.stdout }),
    prompt: "? ",
  });
  let work: AbortController | undefined;
  const interrupt = () => (work ? work.abort() : lines.close());
  lines.on("SIGINT", interrupt);
  process.on("SIGINT", interrupt);
  if (prompts) lines.prompt();
  for await (const line of lines) {
    work = new AbortController();
    const goesOn = await stepper.type(line, work.signal);
    work = undefined;
    if (!goesOn) break;
    if (prompts) lines.prompt();
  }
  lines.close();
  process.off("SIGINT", interrupt);
}
