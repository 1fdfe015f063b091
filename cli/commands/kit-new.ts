import { existsSync, mkdirSync } from "node:fs";
import { Command } from "commander";
import { pathFromHere, readText, writeFile } from "../../files/index.node.ts";
import { fileOfKit, findKit, kitsFolder } from "../../lesson/index.node.ts";
import { Problem, say } from "../../messages/index.ts";
import { parseKit } from "../../robot-kit/index.ts";
import { exitCode } from "../terminal/exit-code.ts";
import { addSharedOptions, type SharedOptions } from "../terminal/options.ts";

interface NewOptions extends SharedOptions {
  readonly from: string;
}

/** `robonet kit new`: one's own robot, beginning with one of the kits. */
export function kitNewCommand(exit: (code: number) => void): Command {
  const command = new Command("new")
    .argument("<name>")
    .option("--from <kit>", "", "robonet-one")
    .exitOverride();
  return addSharedOptions(command).action((name: string, { from, json, lang }: NewOptions) => {
    const path = pathFromHere(fileOfKit(name));
    if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name)) throw new Problem("kit.name", { name });
    if (existsSync(fileOfKit(name))) throw new Problem("kit.exists", { path });
    const source = findKit(from);
    const text = renamed(readText(source, lang), name);
    parseKit(text, source);
    mkdirSync(kitsFolder, { recursive: true });
    writeFile(fileOfKit(name), text, { onlyNew: true });
    if (json) console.log(JSON.stringify({ ok: true, made: [path] }));
    else {
      console.log(say(lang, "kit.made", { path, from }));
      console.log(say(lang, "kit.next", { path, name }));
    }
    exit(exitCode.ok);
  });
}

/** The same text under another name: people's line breaks and order stay. */
function renamed(text: string, name: string): string {
  const words = name.replaceAll("-", " ");
  const shown = words[0]!.toUpperCase() + words.slice(1);
  const put = (key: string, value: string) => (all: string) =>
    all.replace(
      new RegExp(`("${key.replace("$", "\\$")}"\\s*:\\s*)"[^"]*"`),
      (_, start: string) => `${start}"${value}"`,
    );
  return [put("$schema", "../robot-kit/schema/kit.schema.json"), put("id", name), put("name", shown)].reduce(
    (all, change) => change(all),
    text,
  );
}
