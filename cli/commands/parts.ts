import { Command } from "commander";
import type { PartDefinition } from "../../drivers/part.ts";
import { say } from "../../messages/index.ts";
import { catalog } from "../../robot-kit/index.ts";
import { exitCode } from "../terminal/exit-code.ts";
import { addSharedOptions, type SharedOptions } from "../terminal/options.ts";
import { table } from "../terminal/table.ts";

export function partsCommand(exit: (code: number) => void): Command {
  const command = new Command("parts");
  return addSharedOptions(command).action(({ json, lang }: SharedOptions) => {
    const parts = catalog as unknown as readonly PartDefinition[];
    if (json) console.log(JSON.stringify(parts.map(asData)));
    else console.log(table([say(lang, "parts.head").split("|"), ...parts.map(asRow)]));
    exit(exitCode.ok);
  });
}

function asData({
  type,
  title,
  bus,
  addresses,
  supplyVolts,
  datasheet,
  driver,
  model,
  schema,
}: PartDefinition) {
  return { type, title, bus, addresses, pins: pinNames(schema), supplyVolts, datasheet, driver, model };
}

/** What the part's pins are called in a kit. */
function pinNames(schema: PartDefinition["schema"]): string[] | undefined {
  const { pins } = schema.shape;
  if (!pins) return undefined;
  return "shape" in pins ? Object.keys(pins.shape as object) : ["one for each sensor"];
}

function asRow(part: PartDefinition): string[] {
  const { type, bus, addresses = [], supplyVolts, datasheet, driver, model, schema } = part;
  const place = bus === "i2c" ? span(addresses) : (pinNames(schema) ?? []).join(", ");
  return [type, bus, place, `${supplyVolts.join("–")} V`, driver, model, datasheet.title];
}

/** Addresses in a row are long: 0x40–0x6f, 0x71–0x77. */
function span(addresses: readonly number[]): string {
  const runs: [first: number, last: number][] = [];
  for (const address of [...addresses].sort((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run && address === run[1] + 1) run[1] = address;
    else runs.push([address, address]);
  }
  const hex = (address: number) => `0x${address.toString(16)}`;
  return runs.map(([first, last]) => (first === last ? hex(first) : `${hex(first)}–${hex(last)}`)).join(", ");
}
