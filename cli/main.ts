import { Command, CommanderError } from "commander";
import { type Language, languages, say } from "../messages/messages.ts";
import { Problem } from "../messages/problem.ts";
import { nearestWord } from "../toolchain/nearest-word.ts";
import { CompileErrors, describeErrors } from "./compile-errors.ts";
import { exitCode } from "./exit-code.ts";
import { defaultLanguage } from "./options.ts";

type MakeCommand = (exit: (code: number) => void) => Command;

/** Only the command that was typed is loaded: all together take as long as a compile. */
const commands: Readonly<Record<string, () => Promise<MakeCommand>>> = {
  lessons: async () => (await import("./commands/lessons.ts")).lessonsCommand,
  run: async () => (await import("./commands/run.ts")).runCommand,
  check: async () => (await import("./commands/check.ts")).checkCommand,
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
  parts: async () => (await import("./commands/parts.ts")).partsCommand,
  new: async () => (await import("./commands/new.ts")).newCommand,
};

/** The `robonet` command. Returns the exit code: 0 fine, 1 the program or check failed, 2 wrong usage or input. */
export async function main(args: readonly string[]): Promise<number> {
  let code: number = exitCode.ok;
  const program = new Command("robonet")
    .description("Lessons for robots: write, try in the simulator, check")
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

function reportError(error: unknown, language: Language, json: boolean): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCode.ok : exitCode.badInput;
  if (error instanceof CompileErrors) {
    if (json) console.log(JSON.stringify({ ok: false, diagnostics: error.compilation.diagnostics }));
    else for (const line of describeErrors(error, language)) console.error(line);
    return exitCode.failed;
  }
  if (error instanceof Problem) {
    const { id, params, place } = error;
    if (json)
      console.log(JSON.stringify({ ok: false, problem: { id, params, place, message: error.in(language) } }));
    else console.error(error.in(language));
    return exitCode.badInput;
  }
  console.error(
    say(language, "cli.unexpected", { reason: error instanceof Error ? error.message : String(error) }),
  );
  if (process.env.ROBONET_DEBUG) console.error(error);
  return exitCode.failed;
}
