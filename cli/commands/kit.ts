import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { Command } from "commander";
import { type MessageId, say } from "../../messages/messages.ts";
import { parseKit } from "../../toolchain/kit/kit.ts";
import { generateRobotModule } from "../../toolchain/kit/robot-module.ts";
import { checkWiring } from "../../toolchain/kit/wiring-check.ts";
import { exitCode } from "../exit-code.ts";
import { projectFolder, readText } from "../files.ts";
import { addKitOption, addSharedOptions, type SharedOptions } from "../options.ts";

export function kitCommand(exit: (code: number) => void): Command {
  const kit = new Command("kit").description("check and use the robot's description");

  const check = new Command("check")
    .description("check the wiring against the limits of the board")
    .exitOverride();
  addKitOption(addSharedOptions(check)).action((options: SharedOptions) => {
    const parsed = parseKit(readText(options.kit, options.lang), options.kit);
    const findings = checkWiring(parsed);
    const wrong = findings.some((finding) => finding.level === "error");
    if (options.json) {
      console.log(JSON.stringify({ ok: !wrong, kit: parsed.id, findings }));
    } else {
      for (const { id, params } of findings)
        console.log(`${options.kit}: ${say(options.lang, id as MessageId, params)}`);
      const parts = Object.keys(parsed.parts).length;
      if (!wrong) console.log(say(options.lang, "kit.fine", { name: parsed.name, parts }));
    }
    exit(wrong ? exitCode.badInput : exitCode.ok);
  });

  const generate = new Command("generate")
    .description("write @robonet/kit for this robot, for the stock DeviceScript tools")
    .exitOverride();
  addKitOption(addSharedOptions(generate)).action((options: SharedOptions) => {
    const parsed = parseKit(readText(options.kit, options.lang), options.kit);
    const output = join(projectFolder, "kit/index.generated.ts");
    writeFileSync(output, generateRobotModule(parsed));
    console.log(options.json ? JSON.stringify({ ok: true, output }) : output);
    exit(exitCode.ok);
  });

  return kit.addCommand(check).addCommand(generate);
}
