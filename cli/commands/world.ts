import { Command } from "commander";
import { allOrNothing, checkOutputs, readText, stageFile } from "../../files/index.node.ts";
import { chooseKit } from "../../lesson/index.node.ts";
import { type Language, say } from "../../messages/index.ts";
import { robotModel } from "../../robot-kit/index.ts";
import { checkStarts, Ground, placeWorld, Random, type WorldFile } from "../../sim/index.ts";
import { greyPng, loadSvgRenderer, loadWorldReader } from "../../worlds/index.node.ts";
import { drawSensed, sensedFloor } from "../../worlds/index.ts";
import { exitCode } from "../terminal/exit-code.ts";
import {
  addKitOption,
  addSharedOptions,
  addUnitOption,
  type KitOptions,
  kitOptions,
  wholeNumber,
} from "../terminal/options.ts";
import { table } from "../terminal/table.ts";
import { understoodOf, worldRows } from "../terminal/world-table.ts";

interface CheckOptions extends KitOptions {
  readonly seed: number;
  readonly mmPerUnit?: number;
  readonly svg?: string;
  readonly png?: string;
}

export function worldCommand(exit: (code: number) => void): Command {
  const check = new Command("check")
    .argument("<file.svg>")
    .option("--seed <number>", "", wholeNumber("seed", 0, 2 ** 31 - 1), 1)
    .option("--svg <file>")
    .option("--png <file>")
    .exitOverride();
  addUnitOption(addKitOption(addSharedOptions(check))).action(async (file: string, options: CheckOptions) => {
    await checkWorld(file, kitOptions(options, check));
    exit(exitCode.ok);
  });
  return new Command("world").addCommand(check);
}

async function checkWorld(
  file: string,
  { json, lang, seed, mmPerUnit, svg, png, ...kit }: CheckOptions,
): Promise<void> {
  const outputs = [
    ...(svg === undefined ? [] : [{ path: svg, endings: [".svg"] }]),
    ...(png === undefined ? [] : [{ path: png, endings: [".png"] }]),
  ];
  checkOutputs(outputs, [file]);
  const text = readText(file, lang);
  const world = (await loadWorldReader())(text, file, mmPerUnit === undefined ? {} : { mmPerUnit });
  const model = robotModel(chooseKit(undefined, { ...kit, lang }).kit);
  checkStarts(world, model, seed);
  if (json) console.log(JSON.stringify({ ok: true, file, ...understoodOf(world) }));
  else print(world, lang);
  if (outputs.length === 0) return;
  const sensed = drawn(world, seed);
  const { png: toPng } = await loadSvgRenderer();
  allOrNothing([
    ...(svg === undefined ? [] : [() => stageFile(svg, sensed)]),
    ...(png === undefined ? [] : [() => stageFile(png, Buffer.from(toPng(inPixels(sensed))))]),
  ]);
}

function print(world: WorldFile, lang: Language): void {
  console.log(table(worldRows(world, lang)));
  for (const { id, params } of world.notes) console.log(`${world.file}: ${say(lang, id, params)}`);
}

function drawn(world: WorldFile, seed: number): string {
  const placed = placeWorld(world, new Random(seed).stream("world"));
  const floor = greyPng(sensedFloor(new Ground(world, placed), world));
  return drawSensed(world, placed, `data:image/png;base64,${floor.toString("base64")}`);
}

/** A pixel for each millimetre, but not more than a screen can show. */
function inPixels(svg: string): string {
  return svg.replace(/ width="([\d.]+)mm" height="([\d.]+)mm">/, (_, width: string, height: string) => {
    const share = Math.min(1, 4000 / Math.max(Number(width), Number(height)));
    return ` width="${Number(width) * share}" height="${Number(height) * share}">`;
  });
}
