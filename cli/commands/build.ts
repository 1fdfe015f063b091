import { writeFileSync } from "node:fs";
import { Command } from "commander";
import { say } from "../../messages/messages.ts";
import { readImage } from "../../toolchain/image/image.ts";
import { buildProgram } from "../build-program.ts";
import { exitCode } from "../exit-code.ts";
import { addKitOption, addSharedOptions, type SharedOptions } from "../options.ts";

export function buildCommand(exit: (code: number) => void): Command {
  const command = new Command("build")
    .description("compile a program to an image for the robot")
    .argument("<file>", "the program, a .ts file")
    .option(
      "-o, --output <file>",
      "where the image goes (default: beside the program, with the ending .devs)",
    );
  addKitOption(addSharedOptions(command));
  return command.action((file: string, options: SharedOptions & { output?: string }) => {
    const { image } = buildProgram(file, options.kit, options.lang);
    const output = options.output ?? file.replace(/\.ts$/, ".devs");
    const info = readImage(image, output);
    writeFileSync(output, image);
    if (options.json) {
      const { version, bytes, sections, services } = info;
      console.log(JSON.stringify({ ok: true, output, version, bytes, sections, services }));
    } else {
      console.log(say(options.lang, "build.done", { file: output, bytes: image.length }));
    }
    exit(exitCode.ok);
  });
}
