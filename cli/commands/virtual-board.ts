import { lstatSync, rmSync, symlinkSync } from "node:fs";
import { Command } from "commander";
import { say } from "../../messages/messages.ts";
import { Problem } from "../../messages/problem.ts";
import { drawPlaced } from "../../sim/world/placed-world.ts";
import { parseWorld } from "../../sim/world/world-file.ts";
import { loadVirtualMachine } from "../../toolchain/devicescript/load.node.ts";
import { isChipId } from "../../toolchain/firmware/chip.ts";
import { parseKit } from "../../toolchain/kit/kit.ts";
import { Firmware } from "../../virtual-board/firmware.ts";
import { blankFlash, keepFlash, readFlash } from "../../virtual-board/flash-file.node.ts";
import { Pace } from "../../virtual-board/pace.ts";
import { Pty } from "../../virtual-board/pty.node.ts";
import { RomLoader } from "../../virtual-board/rom-loader.ts";
import { VirtualBoard } from "../../virtual-board/virtual-board.ts";
import { exitCode } from "../exit-code.ts";
import { projectFolder, readText } from "../files.ts";
import { LiveView } from "../live-view.ts";
import { addKitOption, addSharedOptions, type SharedOptions, wholeNumber } from "../options.ts";

interface VirtualBoardOptions extends SharedOptions {
  readonly world?: string;
  readonly seed: number;
  readonly link?: string;
  readonly boot?: boolean;
  readonly chip: string;
  readonly state?: string;
  readonly live?: boolean;
}

/** How often a live view is drawn. */
const pictureMs = 100;
const keepMs = 1_000;

export function virtualBoardCommand(exit: (code: number) => void): Command {
  const command = new Command("virtual-board")
    .description("make a serial port with a simulated robot behind it")
    .option("--world <file.svg>", "the world (default: an empty room)")
    .option("--seed <number>", "which of the possible worlds", wholeNumber("seed", 0, 2 ** 31 - 1), 1)
    .option("--link <path>", "a name for the port that stays the same, for example /tmp/robot")
    .option("--boot", "begin in boot mode, for “robonet flash”")
    .option("--chip <id>", "esp32, esp32c3, esp32s2 or esp32s3: what boot mode tells", "esp32")
    .option("--state <file>", "keep the flash in a file: programs stay when the board is switched off")
    .option("--live", "watch the robot");
  addKitOption(addSharedOptions(command));
  return command.action(async (options: VirtualBoardOptions) => {
    await run(options);
    exit(exitCode.ok);
  });
}

async function run(options: VirtualBoardOptions): Promise<void> {
  const { lang, seed, json = false, live = false, state, link } = options;
  const kit = parseKit(readText(options.kit, lang), options.kit);
  const worldFile = options.world ?? `${projectFolder}sim/world/empty-room.svg`;
  const world = parseWorld(readText(worldFile, lang), worldFile);
  const { chip } = options;
  if (!isChipId(chip)) throw new Problem("virtual.chip", { value: chip });
  const flash = state ? readFlash(state) : blankFlash();
  const virtualMachine = loadVirtualMachine();
  const board: VirtualBoard = new VirtualBoard({
    flash,
    mode: options.boot ? "boot" : "run",
    makers: {
      run: (memory) => new Firmware(memory, { kit, world, seed, virtualMachine }),
      boot: (memory) => new RomLoader(memory, { chip }),
    },
    onBytes: (bytes) => pty.write(bytes),
  });
  const pty = await Pty.open();
  if (link) makeLink(pty.path, link);
  const pace = new Pace(board);
  pty.onBytes = (bytes) => pace.send(bytes);

  const port = link ?? pty.path;
  if (json)
    console.log(JSON.stringify({ ok: true, port, pty: pty.path, kit: kit.name, boot: !!options.boot }));
  else {
    console.log(say(lang, "virtual.ready", { kit: kit.name, port }));
    if (options.boot) console.log(say(lang, "virtual.boot"));
  }
  const timers = [setInterval(() => state && keepFlash(flash, state), keepMs)];
  if (live) timers.push(setInterval(watch(board), pictureMs));
  await new Promise<void>((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve());
  });
  for (const timer of timers) clearInterval(timer);
  pace.stop();
  pty.close();
  if (state) keepFlash(flash, state);
  if (link) rmSync(link, { force: true });
}

/** @throws Problem when something that is no link has the name already */
function makeLink(target: string, path: string): void {
  const stat = lstatSync(path, { throwIfNoEntry: false });
  if (stat && !stat.isSymbolicLink()) throw new Problem("virtual.link", { path });
  rmSync(path, { force: true });
  symlinkSync(target, path);
}

/** Draws the robot while the firmware runs; in boot mode it stands. */
function watch(board: VirtualBoard): () => void {
  let view: LiveView | undefined;
  return () => {
    if (!(board.device instanceof Firmware)) return;
    const { simulation } = board.device;
    const { timeUs, pose, clearanceMm } = simulation;
    view ??= new LiveView(drawPlaced(simulation.world.file, simulation.world.placed.placements));
    view.show({ type: "pose", timeUs, ...pose, clearanceMm });
  };
}
