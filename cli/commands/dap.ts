import { Command } from "commander";
import { RobotAdapter } from "../dap/adapter.ts";
import { exitCode } from "../terminal/exit-code.ts";
import { addLanguageOption, type SharedOptions } from "../terminal/options.ts";

export function dapCommand(exit: (code: number) => void): Command {
  const command = addLanguageOption(new Command("dap"));
  return command.action(async ({ lang }: Pick<SharedOptions, "lang">) => {
    // What is written belongs to the protocol alone.
    console.log = console.error;
    await new Promise<void>((resolve) => {
      new RobotAdapter(lang, resolve).start(process.stdin, process.stdout);
    });
    process.stdin.destroy();
    exit(exitCode.ok);
  });
}
