import { Command } from "commander";
import { readText } from "../../files/index.node.ts";
import { fileOfKit, kitNames } from "../../lesson/index.node.ts";
import { type Language, say } from "../../messages/index.ts";
import { boards, type Kit, kindOf, parseKit, partsOf, wiringOf } from "../../robot-kit/index.ts";
import { exitCode } from "../terminal/exit-code.ts";
import { addSharedOptions, type SharedOptions } from "../terminal/options.ts";
import { table } from "../terminal/table.ts";

/** `robonet kit list`: the kits in `kits/`. */
export function kitListCommand(exit: (code: number) => void): Command {
  const command = new Command("list").exitOverride();
  return addSharedOptions(command).action(({ json, lang }: SharedOptions) => {
    const kits = kitNames().map((name) => {
      const file = fileOfKit(name);
      return { name, kit: parseKit(readText(file, lang), file) };
    });
    if (json) console.log(JSON.stringify(kits.map(({ name, kit }) => asData(name, kit))));
    else
      console.log(
        table([say(lang, "kit.listHead").split("|"), ...kits.map(({ name, kit }) => asRow(name, kit, lang))]),
      );
    exit(exitCode.ok);
  });
}

function asData(kitName: string, kit: Kit) {
  return {
    name: kitName,
    title: kit.name,
    board: kit.board,
    wheels: wheels(kit),
    parts: Object.fromEntries(partsOf(kit).map(({ name, definition }) => [name, definition.type])),
  };
}

function asRow(name: string, kit: Kit, language: Language): string[] {
  const kinds = wiringOf(kit)
    .blocks.filter(({ kind }) => kind === "part" || kind === "bridge")
    .map((block) => block.module ?? kindOf(block, language));
  const board = boards[kit.board]?.name ?? kit.board;
  return [name, kit.name, board, String(wheels(kit)), [...new Set(kinds)].join(", ")];
}

const wheels = (kit: Kit) => (kit.robot.wheelbaseMm === undefined ? 2 : 4);
