import { Command } from "commander";
import { bundle, firmwareChips, storeProgram } from "../../board/index.ts";
import { checkOutputs, isStandardOutput, writeFile } from "../../files/index.node.ts";
import { kitToBuildFor } from "../../lesson/index.node.ts";
import { Problem, say } from "../../messages/index.ts";
import { buildProgram, loadVirtualMachine } from "../../toolchain/index.node.ts";
import { type FirmwareOptions, findFirmwareBoard } from "../board/firmware-boards.ts";
import { readFirmware } from "../board/firmware-file.ts";
import { exitCode } from "../terminal/exit-code.ts";
import { addFirmwareOptions, addKitOption, addSharedOptions, kitOptions } from "../terminal/options.ts";
import { showProgress } from "../terminal/progress.ts";

interface BundleOptions extends FirmwareOptions {
  readonly output?: string;
  readonly file?: string;
}

export function bundleCommand(exit: (code: number) => void): Command {
  const command = new Command("bundle")
    .argument("<program>")
    .option("-o, --output <file>")
    .option("--file <file>");
  addFirmwareOptions(addKitOption(addSharedOptions(command)));
  return command.action((program: string, options: BundleOptions) => {
    const { json, lang } = options;
    const output = options.output ?? `${program.replace(/\.(ts|devs)$/, "")}.bin`;
    const firmware = readFirmware(options);
    const board = findFirmwareBoard(options);
    if (board.chip !== firmware.chip) {
      const [found, wanted] = [firmware.chip, board.chip].map((chip) => firmwareChips[chip].name);
      throw new Problem("bundle.otherChip", { found: found!, wanted: wanted!, board: board.id });
    }
    checkOutputs([{ path: output, endings: [".bin"] }], [program, options.kit, firmware.path]);
    const kit = kitToBuildFor(program, kitOptions(options, command));
    const { during } = showProgress(!json);
    const building = say(lang, "build.doing", { file: program });
    const { image } = during(building, () => buildProgram(program, kit.file, lang));
    const bundled = bundle(firmware.bytes, firmware.chip, storeProgram(loadVirtualMachine(), image));
    writeFile(output, bundled);
    const tell = isStandardOutput(output) ? console.error : console.log;
    if (json) tell(JSON.stringify({ ok: true, output, bytes: bundled.length, chip: firmware.chip }));
    else {
      const kilobytes = Math.round(bundled.length / 1024);
      if (kit.notice) tell(kit.notice);
      tell(say(lang, "bundle.done", { file: output, kilobytes }));
      tell(say(lang, "bundle.licence"));
    }
    exit(exitCode.ok);
  });
}
