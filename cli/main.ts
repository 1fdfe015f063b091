import { Command, CommanderError } from "commander";
import { type Language, languages, say } from "../messages/messages.ts";
import { Problem } from "../messages/problem.ts";
import { nearestWord } from "../toolchain/nearest-word.ts";
import { CompileErrors, describeErrors } from "./build-program.ts";
import { boardsCommand } from "./commands/boards.ts";
import { buildCommand } from "./commands/build.ts";
import { bundleCommand } from "./commands/bundle.ts";
import { checkCommand } from "./commands/check.ts";
import { deployCommand } from "./commands/deploy.ts";
import { firmwareCommand } from "./commands/firmware.ts";
import { flashCommand } from "./commands/flash.ts";
import { kitCommand } from "./commands/kit.ts";
import { lessonsCommand } from "./commands/lessons.ts";
import { logsCommand } from "./commands/logs.ts";
import { newCommand } from "./commands/new.ts";
import { partsCommand } from "./commands/parts.ts";
import { runCommand } from "./commands/run.ts";
import { selftestCommand } from "./commands/selftest.ts";
import { stopCommand } from "./commands/stop.ts";
import { virtualBoardCommand } from "./commands/virtual-board.ts";
import { exitCode } from "./exit-code.ts";

const commands = [
  lessonsCommand,
  runCommand,
  checkCommand,
  buildCommand,
  kitCommand,
  boardsCommand,
  deployCommand,
  logsCommand,
  stopCommand,
  selftestCommand,
  firmwareCommand,
  flashCommand,
  bundleCommand,
  virtualBoardCommand,
  partsCommand,
  newCommand,
];

/** The `robonet` command. Returns the exit code: 0 fine, 1 the program or check failed, 2 wrong usage or input. */
export async function main(args: readonly string[]): Promise<number> {
  // `robonet run … | head`: nobody reads on.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(exitCode.ok);
    throw error;
  });
  let code: number = exitCode.ok;
  const program = new Command("robonet")
    .description("Lessons for robots: write, try in the simulator, check")
    .exitOverride()
    // An option belongs to the command that it stands behind.
    .enablePositionalOptions()
    .showHelpAfterError(false);
  for (const make of commands) program.addCommand(make((result) => (code = result)).exitOverride());
  const names = program.commands.map((command) => command.name());
  const language = wantedLanguage(args);
  try {
    const name = args[0];
    if (name && !name.startsWith("-") && name !== "help" && !names.includes(name)) {
      throw new Problem("usage.command", { name, nearest: nearestWord(name, names) ?? "none" });
    }
    await program.parseAsync([...args], { from: "user" });
    return code;
  } catch (error) {
    return reportError(error, language, args.includes("--json"));
  }
}

function wantedLanguage(args: readonly string[]): Language {
  const value = args[args.indexOf("--lang") + 1];
  return languages.find((each) => each === value) ?? "en";
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
