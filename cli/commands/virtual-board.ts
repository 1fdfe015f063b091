import { Command } from "commander";
import { isChipId } from "../../board/index.ts";
import { projectFolder, readText } from "../../files/index.node.ts";
import { espruinoKit } from "../../lesson/index.node.ts";
import { addFault, scheduleFault, type TimedFault } from "../../lesson/index.ts";
import { type MessageId, Problem, say } from "../../messages/index.ts";
import { type Kit, parseKit } from "../../robot-kit/index.ts";
import type { SimulationEvent, WorldFile } from "../../sim/index.ts";
import { loadRestrictedEngine, loadVirtualMachine } from "../../toolchain/index.node.ts";
import {
  blankFlash,
  EspruinoDevice,
  keepFlash,
  Pty,
  readFlash,
  type Storage,
} from "../../virtual-board/index.node.ts";
import {
  Firmware,
  type FlashMemory,
  Pace,
  RomLoader,
  type SerialDeviceMaker,
  type StartMode,
  VirtualBoard,
} from "../../virtual-board/index.ts";
import { loadWorldReader } from "../../worlds/index.node.ts";
import { exitCode } from "../terminal/exit-code.ts";
import { untilOutputLost } from "../terminal/lost-output.ts";
import { addKitOption, addSharedOptions, type SharedOptions, wholeNumber } from "../terminal/options.ts";
import { boardKeys, listenToKeys } from "../virtual-board/board-keys.ts";
import { BoardView } from "../virtual-board/board-view.ts";
import { openControlSocket } from "../virtual-board/control-socket.ts";
import { makePortLink, removePortLink } from "../virtual-board/port-link.ts";
import { robotOn } from "../virtual-board/robot-on-board.ts";

interface VirtualBoardOptions extends SharedOptions {
  readonly world?: string;
  readonly seed: number;
  readonly link?: string;
  readonly boot?: boolean;
  readonly espruino?: boolean;
  readonly chip: string;
  readonly state?: string;
  readonly live?: boolean;
  readonly control?: string;
  readonly fault?: readonly TimedFault[];
}

/** How often a live view is drawn. */
const pictureMs = 100;
const keepMs = 1_000;

export function virtualBoardCommand(exit: (code: number) => void): Command {
  const command = new Command("virtual-board")
    .option("--world <file.svg>")
    .option("--seed <number>", "", wholeNumber("seed", 0, 2 ** 31 - 1), 1)
    .option("--link <path>")
    .option("--boot")
    .option("--espruino")
    .option("--chip <id>", "", "esp32")
    .option("--state <file>")
    .option("--control <path>")
    .option("--fault <part:fault@time>", "", addFault)
    .option("--live");
  addKitOption(addSharedOptions(command));
  return command.action(async (options: VirtualBoardOptions) => {
    const kitGiven = command.getOptionValueSource("kit") !== "default";
    await run({ ...options, kit: options.espruino && !kitGiven ? espruinoKit : options.kit });
    exit(exitCode.ok);
  });
}

async function run(options: VirtualBoardOptions): Promise<void> {
  const { lang, json = false, state, link, control } = options;
  const kit = parseKit(readText(options.kit, lang), options.kit);
  const worldFile = options.world ?? `${projectFolder}sim/world/empty-room.svg`;
  const world = (await loadWorldReader())(readText(worldFile, lang), worldFile);
  if (state === "" || link === "" || control === "") throw new Problem("file.noName");
  const flash = state ? readFlash(state) : blankFlash();
  let view: BoardView | undefined;
  const board: VirtualBoard = new VirtualBoard({
    flash,
    mode: options.boot ? "boot" : "run",
    makers: await deviceMakers(options, kit, world, (event) => view?.event(event)),
    onBytes: (bytes) => pty.write(bytes),
    canSend: () => pty.takesBytes,
  });
  const robot = robotOn(board);
  if (robot) for (const fault of options.fault ?? []) scheduleFault(robot, fault);
  // Before anybody is told of a board: the folder may be missing or read-only.
  if (state) keepState(flash, state);
  const pty = await Pty.open();
  const takenOver = link !== undefined && linkTo(pty, link);
  const pace = new Pace(board);
  pty.onBytes = (bytes) => pace.send(bytes);

  const port = link ?? pty.path;
  const onTerminal = !json && process.stdout.isTTY;
  if (json)
    console.log(
      JSON.stringify({ ok: true, port, pty: pty.path, takenOver, kit: kit.name, boot: !!options.boot }),
    );
  else {
    if (takenOver) console.log(say(lang, "virtual.takenOver", { path: port }));
    console.log(say(lang, "virtual.ready", { kit: kit.name, port }));
    if (options.boot) console.log(say(lang, "virtual.boot"));
    if (options.espruino) console.log(say(lang, "virtual.espruino", { port }));
    if (process.stdin.isTTY) console.log(say(lang, "virtual.keys"));
  }
  const keep = () => {
    try {
      if (state) keepState(flash, state);
    } catch (error) {
      // Told once; the board goes on.
      clearInterval(timers[0]);
      console.error(error instanceof Problem ? error.in(lang) : error);
    }
  };
  const timers = [setInterval(keep, keepMs)];
  if (options.live && onTerminal) {
    view = new BoardView(board);
    timers.push(setInterval(() => view?.draw(), pictureMs));
  }
  // In a live view the picture shows it.
  const tell = (id: MessageId) => json || (view ?? console.log(say(lang, id)));
  let letGo = () => {};
  let end = () => {};
  const closeControl =
    control === undefined
      ? () => {}
      : await openControlSocket(
          control,
          boardKeys(board, kit, () => end(), { tell }),
        );
  await new Promise<void>((resolve) => {
    end = resolve;
    untilOutputLost().then(resolve);
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, () => resolve());
    if (onTerminal && process.stdin.isTTY) letGo = listenToKeys(board, kit, resolve, { tell });
  });
  letGo();
  closeControl();
  for (const timer of timers) clearInterval(timer);
  pace.stop();
  pty.close();
  if (link) removePortLink(pty.path, link);
  if (state) keepState(flash, state);
}

/** @throws Problem when the file cannot be written */
function keepState(flash: FlashMemory, file: string): void {
  try {
    keepFlash(flash, file);
  } catch (error) {
    if (error instanceof Problem) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new Problem("virtual.keepFailed", { file, reason });
  }
}

function linkTo(pty: Pty, link: string): boolean {
  try {
    return makePortLink(pty.path, link);
  } catch (error) {
    pty.close();
    throw error;
  }
}

/** @throws Problem when options do not go together, or the chip is none */
async function deviceMakers(
  { boot, chip, espruino, seed, state }: VirtualBoardOptions,
  kit: Kit,
  world: WorldFile,
  onEvent: (event: SimulationEvent) => void,
): Promise<Record<StartMode, SerialDeviceMaker>> {
  if (!isChipId(chip)) throw new Problem("virtual.chip", { value: chip });
  const loader: SerialDeviceMaker = (memory) => new RomLoader(memory, { chip });
  if (espruino) {
    if (boot || state) throw new Problem("virtual.espruinoAlone");
    const storage: Storage = new Map();
    const evaluate = await loadRestrictedEngine();
    const robot = { kit, world, seed, evaluate, onEvent };
    return { run: () => new EspruinoDevice(storage, robot), boot: loader };
  }
  const virtualMachine = loadVirtualMachine();
  return {
    run: (memory) => new Firmware(memory, { kit, world, seed, virtualMachine, onEvent }),
    boot: loader,
  };
}
