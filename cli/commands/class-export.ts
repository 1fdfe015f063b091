import { Command } from "commander";
import { checkOutputs, writeFile } from "../../files/index.node.ts";
import { say } from "../../messages/index.ts";
import { KeptClass } from "../../school/index.node.ts";
import { exitCode } from "../terminal/exit-code.ts";
import { addSharedOptions, type SharedOptions } from "../terminal/options.ts";

interface ClassExportOptions extends SharedOptions {
  readonly data: string;
  readonly class?: string;
}

/** All that is kept of one pupil, as a file. */
export function classExportCommand(exit: (code: number) => void): Command {
  const command = new Command("export")
    .argument("<name>")
    .argument("<file>")
    .requiredOption("--data <place>")
    .option("--class <name>")
    .exitOverride();
  return addSharedOptions(command).action(async (name: string, file: string, options: ClassExportOptions) => {
    const { json, lang } = options;
    checkOutputs([{ path: file, endings: [".json"] }], []);
    const kept = await KeptClass.open(options.data, { name: options.class, today: new Date() });
    for (const each of kept.expired) console.error(say(lang, "class.expired", { name: each }));
    try {
      writeFile(file, await kept.exported(name, Date.now()));
    } finally {
      await kept.close();
    }
    console.log(
      json ? JSON.stringify({ ok: true, file, name }) : say(lang, "class.exported", { name, file }),
    );
    exit(exitCode.ok);
  });
}
