import { Command } from "commander";
import { checkOutputs, readInput, writeFile } from "../../files/index.node.ts";
import { say } from "../../messages/index.ts";
import { packClasses, restoreClasses } from "../../school/index.node.ts";
import { exitCode } from "../terminal/exit-code.ts";
import { addSharedOptions, type SharedOptions } from "../terminal/options.ts";

interface ClassBackupOptions extends SharedOptions {
  readonly data: string;
}

export function classBackupCommand(exit: (code: number) => void): Command {
  const command = new Command("backup").argument("<file>").requiredOption("--data <place>").exitOverride();
  return addSharedOptions(command).action(async (file: string, { data, json, lang }: ClassBackupOptions) => {
    checkOutputs([{ path: file, endings: [".gz"] }], []);
    const { bytes, size } = await packClasses(data);
    writeFile(file, bytes);
    console.log(
      json ? JSON.stringify({ ok: true, file, ...size }) : say(lang, "class.backedUp", { file, ...size }),
    );
    exit(exitCode.ok);
  });
}

export function classRestoreCommand(exit: (code: number) => void): Command {
  const command = new Command("restore").argument("<file>").requiredOption("--data <place>").exitOverride();
  return addSharedOptions(command).action(async (file: string, { data, json, lang }: ClassBackupOptions) => {
    const size = await restoreClasses(readInput(file, lang), file, data);
    console.log(
      json ? JSON.stringify({ ok: true, file, ...size }) : say(lang, "class.restored", { ...size }),
    );
    exit(exitCode.ok);
  });
}
