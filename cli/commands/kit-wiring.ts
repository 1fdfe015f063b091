import { Command } from "commander";
import { checkOutputs, readText, writeFile } from "../../files/index.node.ts";
import { findKit } from "../../lesson/index.node.ts";
import { type Language, Problem, say } from "../../messages/index.ts";
import {
  drawWiring,
  endName,
  type Kit,
  materialsOf,
  notesOf,
  parseKit,
  placedFindings,
  wiringOf,
} from "../../robot-kit/index.ts";
import { exitCode } from "../terminal/exit-code.ts";
import { addKitOption, addSharedOptions, type SharedOptions } from "../terminal/options.ts";
import { table } from "../terminal/table.ts";

interface WiringOptions extends SharedOptions {
  readonly svg?: string;
}

/** `robonet kit wiring`: what to buy, which wires to lay, and a drawing. */
export function kitWiringCommand(exit: (code: number) => void): Command {
  const command = new Command("wiring").argument("[kit]").option("--svg <file>").exitOverride();
  return addKitOption(addSharedOptions(command)).action(
    (named: string | undefined, options: WiringOptions) => {
      const { json, lang, svg } = options;
      const file = named === undefined ? options.kit : findKit(named);
      if (svg !== undefined) checkOutputs([{ path: svg, endings: [".svg"] }], [file]);
      const text = readText(file, lang);
      const kit = parseKit(text, file);
      const wrong = placedFindings(kit, text, file).filter(({ level }) => level === "error");
      if (wrong.length > 0) {
        // A table of wrong wires would be followed.
        if (json) console.log(JSON.stringify({ ok: false, kit: kit.id, findings: wrong }));
        else
          for (const { id, params, place } of wrong) console.error(new Problem(id, params, place).in(lang));
        return exit(exitCode.badInput);
      }
      if (svg !== undefined) writeFile(svg, drawWiring(kit, lang));
      const materials = materialsOf(kit, lang);
      const { blocks, wires } = wiringOf(kit);
      if (json)
        console.log(JSON.stringify({ ok: true, kit: kit.id, materials, blocks, wires, drawing: svg }));
      else printWiring(kit, lang, svg);
      exit(exitCode.ok);
    },
  );
}

function printWiring(kit: Kit, lang: Language, svg: string | undefined): void {
  const { blocks, wires } = wiringOf(kit);
  const materials = materialsOf(kit, lang);
  const rows = [
    say(lang, "wiring.materialsHead").split("|").slice(0, 3),
    ...materials.map(({ count, item, which }) => [String(count), item, which]),
  ];
  console.log(`${kit.name}\n\n${say(lang, "wiring.materials")}\n\n${table(rows)}\n`);
  for (const { about, note } of notesOf(materials)) console.log(`• ${about}: ${note}`);
  const lines = [
    say(lang, "wiring.wiresHead").split("|"),
    ...wires.map(({ from, to, through = "" }) => [
      endName(from, blocks, lang),
      endName(to, blocks, lang),
      through,
    ]),
  ];
  console.log(`\n${say(lang, "wiring.wires")}\n\n${table(lines)}\n\n${say(lang, "wiring.polarity")}`);
  if (svg !== undefined) console.log(say(lang, "wiring.drawn", { file: svg }));
}
