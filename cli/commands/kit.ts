import { join } from "node:path";
import { Command } from "commander";
import { checkEntrant, findDiscipline } from "../../competitions/index.ts";
import { projectFolder, readText, writeFile } from "../../files/index.node.ts";
import { findKit } from "../../lesson/index.node.ts";
import { Problem, say } from "../../messages/index.ts";
import { generateRobotModule, parseKit, placedFindings, uncaughtFaults } from "../../robot-kit/index.ts";
import { exitCode } from "../terminal/exit-code.ts";
import { addKitOption, addSharedOptions, type SharedOptions } from "../terminal/options.ts";
import { kitListCommand } from "./kit-list.ts";
import { kitNewCommand } from "./kit-new.ts";
import { kitWiringCommand } from "./kit-wiring.ts";

interface CheckOptions extends SharedOptions {
  readonly discipline?: string;
}

export function kitCommand(exit: (code: number) => void): Command {
  const kit = new Command("kit");

  const check = new Command("check").argument("[kit]").option("--discipline <name>").exitOverride();
  addKitOption(addSharedOptions(check)).action((named: string | undefined, options: CheckOptions) => {
    const discipline = options.discipline === undefined ? undefined : findDiscipline(options.discipline);
    const file = named === undefined ? options.kit : findKit(named);
    const text = readText(file, options.lang);
    const parsed = parseKit(text, file);
    const findings = placedFindings(parsed, text, file);
    const uncaught = uncaughtFaults(parsed);
    const refused = discipline ? checkEntrant(parsed, discipline) : [];
    const wrong = findings.some((finding) => finding.level === "error") || refused.length > 0;
    if (options.json) {
      console.log(
        JSON.stringify({
          ok: !wrong,
          kit: parsed.id,
          findings,
          uncaught,
          ...(discipline && { discipline: discipline.id, refused }),
        }),
      );
    } else {
      for (const { id, params, place } of findings)
        console.log(new Problem(id, params, place).in(options.lang));
      for (const { id, params } of refused) console.log(new Problem(id, params, { file }).in(options.lang));
      if (discipline && refused.length === 0)
        console.log(say(options.lang, "match.mayPlay", { name: parsed.name, discipline: discipline.id }));
      const parts = Object.keys(parsed.parts).length;
      if (!wrong) console.log(say(options.lang, "kit.fine", { name: parsed.name, parts }));
      if (!wrong) console.log(say(options.lang, "kit.uncaught", { ...uncaught }));
    }
    exit(wrong ? exitCode.badInput : exitCode.ok);
  });

  const generate = new Command("generate").exitOverride();
  addKitOption(addSharedOptions(generate)).action((options: SharedOptions) => {
    const parsed = parseKit(readText(options.kit, options.lang), options.kit);
    const output = join(projectFolder, "kit/index.generated.ts");
    writeFile(output, generateRobotModule(parsed));
    console.log(options.json ? JSON.stringify({ ok: true, output }) : output);
    exit(exitCode.ok);
  });

  return kit
    .addCommand(kitListCommand(exit))
    .addCommand(kitNewCommand(exit))
    .addCommand(check)
    .addCommand(kitWiringCommand(exit))
    .addCommand(generate);
}
