import { Command } from "commander";
import { say } from "../../messages/index.ts";
import { KeptClass } from "../../school/index.node.ts";
import { exitCode } from "../terminal/exit-code.ts";
import { addSharedOptions, type SharedOptions } from "../terminal/options.ts";

interface ClassForgetOptions extends SharedOptions {
  readonly data: string;
  readonly class?: string;
}

export function classForgetCommand(exit: (code: number) => void): Command {
  const command = new Command("forget")
    .argument("<name>")
    .requiredOption("--data <place>")
    .option("--class <name>")
    .exitOverride();
  return addSharedOptions(command).action(async (name: string, options: ClassForgetOptions) => {
    const { json, lang } = options;
    const kept = await KeptClass.open(options.data, { name: options.class, today: new Date() });
    for (const each of kept.expired) console.error(say(lang, "class.expired", { name: each }));
    try {
      if (!(await kept.forget(name))) throw await kept.noPupil(name);
    } finally {
      await kept.close();
    }
    console.log(
      json ? JSON.stringify({ ok: true, forgotten: name }) : say(lang, "class.forgotten", { name }),
    );
    exit(exitCode.ok);
  });
}
