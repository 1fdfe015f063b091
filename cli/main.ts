import { Command, CommanderError } from "commander";
import { isFileError, outputLost, troubleWith } from "../files/index.node.ts";
import { defaultLanguage } from "../messages/index.node.ts";
import { type Language, languages, nearestWord, Problem } from "../messages/index.ts";
import { CompileErrors, describeErrors } from "../toolchain/index.ts";
import { exitCode } from "./terminal/exit-code.ts";
import { speakInHelp } from "./terminal/help.ts";
import { typingMistake } from "./terminal/typing-mistake.ts";

type MakeCommand = (exit: (code: number) => void) => Command;

/** Only the command that was typed is loaded: all together take as long as a compile. */
export const commands: Readonly<Record<string, () => Promise<MakeCommand>>> = {
  lessons: async () => (await import("./commands/lessons.ts")).lessonsCommand,
  run: async () => (await import("./commands/run.ts")).runCommand,
  debug: async () => (await import("./commands/debug.ts")).debugCommand,
  dap: async () => (await import("./commands/dap.ts")).dapCommand,
  verify: async () => (await import("./commands/verify.ts")).verifyCommand,
  match: async () => (await import("./commands/match.ts")).matchCommand,
  tournament: async () => (await import("./commands/tournament.ts")).tournamentCommand,
  check: async () => (await import("./commands/check.ts")).checkCommand,
  class: async () => (await import("./commands/class.ts")).classCommand,
  worker: async () => (await import("./commands/worker.ts")).workerCommand,
  build: async () => (await import("./commands/build.ts")).buildCommand,
  kit: async () => (await import("./commands/kit.ts")).kitCommand,
  boards: async () => (await import("./commands/boards.ts")).boardsCommand,
  deploy: async () => (await import("./commands/deploy.ts")).deployCommand,
  logs: async () => (await import("./commands/logs.ts")).logsCommand,
  stop: async () => (await import("./commands/stop.ts")).stopCommand,
  selftest: async () => (await import("./commands/selftest.ts")).selftestCommand,
  firmware: async () => (await import("./commands/firmware.ts")).firmwareCommand,
  flash: async () => (await import("./commands/flash.ts")).flashCommand,
  bundle: async () => (await import("./commands/bundle.ts")).bundleCommand,
  "virtual-board": async () => (await import("./commands/virtual-board.ts")).virtualBoardCommand,
  world: async () => (await import("./commands/world.ts")).worldCommand,
  parts: async () => (await import("./commands/parts.ts")).partsCommand,
  new: async () => (await import("./commands/new.ts")).newCommand,
};

/** The `robonet` command. Returns the exit code: 0 fine, 1 the program or check failed, 2 wrong usage or input. */
export async function main(args: readonly string[]): Promise<number> {
  let code: number = exitCode.ok;
  const program = new Command("robonet")
    .exitOverride()
    // An option belongs to the command that it stands behind.
    .enablePositionalOptions()
    .showHelpAfterError(false);
  const names = Object.keys(commands);
  const language = wantedLanguage(args);
  try {
    const name = args[0];
    if (name && !name.startsWith("-") && name !== "help" && !names.includes(name)) {
      throw new Problem("usage.command", { name, nearest: nearestWord(name, names) ?? "none" });
    }
    for (const wanted of names.includes(name ?? "") ? [name!] : names) {
      const make = await commands[wanted]!();
      program.addCommand(make((result) => (code = result)).exitOverride());
    }
    speakInHelp(program, language);
    await program.parseAsync([...args], { from: "user" });
    return code;
  } catch (error) {
    return reportError(error, language, args.includes("--json"));
  }
}

function wantedLanguage(args: readonly string[]): Language {
  const at = args.findIndex((arg) => /^--lang(=|$)/.test(arg));
  const value = at < 0 ? undefined : (args[at]!.split("=")[1] ?? args[at + 1]);
  return languages.find((each) => each === value) ?? defaultLanguage();
}

/** Tells that not all of the output came through, where it can still be read. Returns the exit code. */
export function reportLostOutput(error: Error, args: readonly string[]): number {
  tellProblem(outputLost(error), wantedLanguage(args), args.includes("--json"), console.error);
  return exitCode.badInput;
}

function reportError(error: unknown, language: Language, json: boolean): number {
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return exitCode.ok;
    const mistake = typingMistake(error, language);
    if (mistake) tellProblem(mistake, language, json);
    return exitCode.badInput;
  }
  if (error instanceof CompileErrors) {
    if (json) console.log(JSON.stringify({ ok: false, diagnostics: error.compilation.diagnostics }));
    else for (const line of describeErrors(error, language)) console.error(line);
    return exitCode.failed;
  }
  const problem = isFileError(error) ? troubleWith(error) : error;
  if (problem instanceof Problem) {
    tellProblem(problem, language, json);
    return exitCode.badInput;
  }
  const reason = error instanceof Error ? error.message : String(error);
  tellProblem(new Problem("cli.unexpected", { reason }), language, json);
  if (process.env.ROBONET_DEBUG) console.error(error);
  return exitCode.failed;
}

function tellProblem(problem: Problem, language: Language, json: boolean, tellJson = console.log): void {
  const { id, params, place } = problem;
  const message = problem.in(language);
  if (json) tellJson(JSON.stringify({ ok: false, problem: { id, params, place, message } }));
  else console.error(message);
}
