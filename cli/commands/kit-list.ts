import { Command } from "commander";
import { type Language, say } from "../../messages/messages.ts";
import { boards } from "../../toolchain/kit/boards.ts";
import { type Kit, parseKit, partsOf } from "../../toolchain/kit/kit.ts";
import { kindOf } from "../../toolchain/wiring/names.ts";
import { wiringOf } from "../../toolchain/wiring/wiring.ts";
import { exitCode } from "../exit-code.ts";
import { readText } from "../files.ts";
import { fileOfKit, kitNames } from "../kits.ts";
import { addSharedOptions, type SharedOptions } from "../options.ts";
import { table } from "../table.ts";

/** `robonet kit list`: the kits in `kits/`. */
export function kitListCommand(exit: (code: number) => void): Command {
  const command = new Command("list").description("list the kits").exitOverride();
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
