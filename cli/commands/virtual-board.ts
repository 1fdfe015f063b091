import { lstatSync, rmSync, symlinkSync } from "node:fs";
import { Command } from "commander";
import { say } from "../../messages/messages.ts";
import { Problem } from "../../messages/problem.ts";
import type { SimulationEvent } from "../../sim/run-result.ts";
import { parseWorld } from "../../sim/world/world-file.ts";
import { loadVirtualMachine } from "../../toolchain/devicescript/load.node.ts";
import { evaluateRestricted } from "../../toolchain/espruino/engine.node.ts";
import { unwritable } from "../../toolchain/files/file-problem.node.ts";
import { isChipId } from "../../toolchain/firmware/chip.ts";
import { type Kit, parseKit } from "../../toolchain/kit/kit.ts";
import type { Storage } from "../../virtual-board/espruino-board.node.ts";
import { EspruinoDevice } from "../../virtual-board/espruino-device.node.ts";
import { Firmware } from "../../virtual-board/firmware.ts";
import { blankFlash, keepFlash, readFlash } from "../../virtual-board/flash-file.node.ts";
import { Pace } from "../../virtual-board/pace.ts";
import { Pty } from "../../virtual-board/pty.node.ts";
import { RomLoader } from "../../virtual-board/rom-loader.ts";
import type { SerialDeviceMaker, StartMode } from "../../virtual-board/serial-device.ts";
import { VirtualBoard } from "../../virtual-board/virtual-board.ts";
import { exitCode } from "../exit-code.ts";
import { projectFolder, readText } from "../files.ts";
import { espruinoKit } from "../kits.ts";
import { untilOutputLost } from "../lost-output.ts";
import { addKitOption, addSharedOptions, type SharedOptions, wholeNumber } from "../options.ts";
import { listenToKeys } from "../virtual-board/board-keys.ts";
import { BoardView } from "../virtual-board/board-view.ts";

interface VirtualBoardOptions extends SharedOptions {
  readonly world?: string;
  readonly seed: number;
  readonly link?: string;
  readonly boot?: boolean;
  readonly espruino?: boolean;
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
    .option("--espruino", "the board runs Espruino, for “robonet deploy --target espruino”")
    .option("--chip <id>", "esp32, esp32c3, esp32s2 or esp32s3: what boot mode tells", "esp32")
    .option("--state <file>", "keep the flash in a file: programs stay when the board is switched off")
    .option("--live", "watch the robot");
  addKitOption(addSharedOptions(command));
  return command.action(async (options: VirtualBoardOptions) => {
    const kitGiven = command.getOptionValueSource("kit") !== "default";
    await run({ ...options, kit: options.espruino && !kitGiven ? espruinoKit : options.kit });
    exit(exitCode.ok);
  });
}

async function run(options: VirtualBoardOptions): Promise<void> {
  const { lang, json = false, state, link } = options;
  const kit = parseKit(readText(options.kit, lang), options.kit);
  const flash = state ? readFlash(state) : blankFlash();
  let view: BoardView | undefined;
  const board: VirtualBoard = new VirtualBoard({
    flash,
    mode: options.boot ? "boot" : "run",
    makers: deviceMakers(options, kit, (event) => view?.event(event)),
    onBytes: (bytes) => pty.write(bytes),
  });
  // A place where nothing can be kept is told now, not after the first second.
  if (state) keepFlash(flash, state);
  const pty = await Pty.open();
  try {
    if (link) makeLink(pty.path, link);
  } catch (error) {
    // An open terminal would keep the process alive.
    pty.close();
    throw error;
  }
  const pace = new Pace(board);
  pty.onBytes = (bytes) => pace.send(bytes);

  const port = link ?? pty.path;
  const onTerminal = !json && process.stdout.isTTY;
  if (json)
    console.log(JSON.stringify({ ok: true, port, pty: pty.path, kit: kit.name, boot: !!options.boot }));
  else {
    console.log(say(lang, "virtual.ready", { kit: kit.name, port }));
    if (options.boot) console.log(say(lang, "virtual.boot"));
    if (options.espruino) console.log(say(lang, "virtual.espruino", { port }));
    if (process.stdin.isTTY) console.log(say(lang, "virtual.keys"));
  }
  let fail = (_: unknown) => {};
  const keep = () => {
    try {
      if (state) keepFlash(flash, state);
    } catch (error) {
      fail(error);
    }
  };
  const timers = [setInterval(keep, keepMs)];
  if (options.live && onTerminal) {
    view = new BoardView(board);
    timers.push(setInterval(() => view?.draw(), pictureMs));
  }
  let letGo = () => {};
  await new Promise<void>((resolve, reject) => {
    fail = reject;
    untilOutputLost().then(resolve);
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve());
    if (onTerminal && process.stdin.isTTY) letGo = listenToKeys(board, kit, resolve);
  }).finally(() => {
    letGo();
    for (const timer of timers) clearInterval(timer);
    pace.stop();
    pty.close();
    if (link) rmSync(link, { force: true });
  });
  if (state) keepFlash(flash, state);
}

/** @throws Problem when options do not go together, or the world or the chip is none */
function deviceMakers(
  { boot, chip, espruino, lang, seed, state, ...options }: VirtualBoardOptions,
  kit: Kit,
  onEvent: (event: SimulationEvent) => void,
): Record<StartMode, SerialDeviceMaker> {
  const worldFile = options.world ?? `${projectFolder}sim/world/empty-room.svg`;
  const world = parseWorld(readText(worldFile, lang), worldFile);
  if (!isChipId(chip)) throw new Problem("virtual.chip", { value: chip });
  const loader: SerialDeviceMaker = (memory) => new RomLoader(memory, { chip });
  if (espruino) {
    if (boot || state) throw new Problem("virtual.espruinoAlone");
    const storage: Storage = new Map();
    const robot = { kit, world, seed, evaluate: evaluateRestricted, onEvent };
    return { run: () => new EspruinoDevice(storage, robot), boot: loader };
  }
  const virtualMachine = loadVirtualMachine();
  return {
    run: (memory) => new Firmware(memory, { kit, world, seed, virtualMachine, onEvent }),
    boot: loader,
  };
}

/** @throws Problem when something that is no link has the name already, or the link cannot be made */
function makeLink(target: string, path: string): void {
  const stat = lstatSync(path, { throwIfNoEntry: false });
  if (stat && !stat.isSymbolicLink()) throw new Problem("virtual.link", { path });
  try {
    rmSync(path, { force: true });
    symlinkSync(target, path);
  } catch (error) {
    throw unwritable(path, error);
  }
}
