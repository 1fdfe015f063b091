import { existsSync, readFileSync } from "node:fs";
import type { PartDefinition } from "../../drivers/part.ts";
import { catalog } from "../../robot-kit/schema/catalog.ts";
import { Compiler } from "../../toolchain/compile/compile.ts";
import { readLibrary } from "../../toolchain/compile/library.node.ts";
import { loadCompiler } from "../../toolchain/devicescript/load.node.ts";

const compiler = new Compiler(loadCompiler(), readLibrary());

function bytesOf(source: string): number {
  const result = compiler.compile({ path: "size.ts", source });
  if (!result.ok) throw new Error(`${source}\n${result.diagnostics.map(({ text }) => text).join("\n")}`);
  return result.image.length;
}

/** Each program waits once, so that what waiting costs is not the first driver's. */
const empty = 'import { sleep } from "@devicescript/core"\nawait sleep(1)\n';
/** I2C itself, which the first driver on the bus brings along. */
const bus = `${empty}import { i2c } from "@devicescript/i2c"\nconsole.log(await i2c.readReg(1, 2))\n`;

/** The smallest program with the part's own driver; undefined: the driver is not ours. */
function programOf({ driver }: PartDefinition): string | undefined {
  if (!existsSync(driver) || !driver.startsWith("drivers/")) return undefined;
  const source = readFileSync(driver, "utf8");
  const [, start, options] = /export async function (start\w+)\((\w*)/.exec(source) ?? [];
  // What nobody calls is not in the image: each method of the driver is mentioned.
  const methods = [...source.matchAll(/^ {4}(?:async )?(\w+)\(.*\{$/gm)].map(([, name]) => `any.${name}`);
  if (!start) throw new Error(`${driver} exports no start function`);
  return `${bus}import { ${start} } from "@robonet/drivers"${options && "\nconst options: any = {}"}\nconst part = await ${start}(${options && "options"})\nconst any: any = part\nconsole.log(${methods.filter((name) => name !== "any.constructor").join(", ")})\n`;
}

/** `docs/parts.md`: all parts, and what each driver adds to a program's image. */
export function partsPage(): string {
  const emptyBytes = bytesOf(empty);
  const busBytes = bytesOf(bus);
  const rows = (catalog as unknown as readonly PartDefinition[]).map((part) => {
    const program = programOf(part);
    const bytes = program === undefined ? "" : String(bytesOf(program) - busBytes);
    const folder = part.type.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    const addresses = (part.addresses ?? []).map((address) => `0x${address.toString(16)}`);
    const shown = addresses.length > 2 ? `${addresses[0]} … ${addresses.at(-1)}` : addresses.join(", ");
    const { datasheet } = part;
    return `| [${part.type}](../drivers/${folder}/README.md) | ${part.title} | ${shown || "pins"} | ${bytes} | [${datasheet.title}](${datasheet.url}) |`;
  });
  return `# Parts

What a robot can have. \`npx robonet parts\` lists the same with files and voltages. Written by \`npm run docs\`.

| type in a kit | part | bus | bytes in the image | datasheet |
| --- | --- | --- | --- | --- |
${rows.join("\n")}

Bytes are what the driver adds to a program that uses I2C already, the driver's class whole with all its methods. A
program that does nothing has ${emptyBytes} bytes, the simulator's wires among them; I2C adds ${busBytes - emptyBytes}. Parts without a number
run by services of the firmware or by DeviceScript's own drivers.
`;
}
