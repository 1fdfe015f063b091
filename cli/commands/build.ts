import { Command } from "commander";
import { checkOutputs, isStandardOutput, writeFile } from "../../files/index.node.ts";
import { readImage } from "../../image/index.ts";
import { kitToBuildFor } from "../../lesson/index.node.ts";
import { say } from "../../messages/index.ts";
import { buildProgram } from "../../toolchain/index.node.ts";
import { exitCode } from "../terminal/exit-code.ts";
import { addKitOption, addSharedOptions, kitOptions, type SharedOptions } from "../terminal/options.ts";

export function buildCommand(exit: (code: number) => void): Command {
  const command = new Command("build").argument("<file>").option("-o, --output <file>");
  addKitOption(addSharedOptions(command));
  return command.action((file: string, options: SharedOptions & { output?: string }) => {
    const output = options.output ?? `${file.replace(/\.(ts|devs)$/, "")}.devs`;
    checkOutputs([{ path: output, endings: [".devs"] }], [file, options.kit]);
    const kit = kitToBuildFor(file, kitOptions(options, command));
    const { image } = buildProgram(file, kit.file, options.lang);
    const info = readImage(image, output);
    writeFile(output, image);
    const tell = isStandardOutput(output) ? console.error : console.log;
    if (options.json) {
      const { version, bytes, sections, services } = info;
      tell(JSON.stringify({ ok: true, output, kit: kit.kit.id, version, bytes, sections, services }));
    } else {
      if (kit.notice) tell(kit.notice);
      tell(say(options.lang, "build.done", { file: output, bytes: image.length }));
    }
    exit(exitCode.ok);
  });
}
