import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import {
  DeviceScriptManagerCommand as Command,
  DeviceScriptManagerRegister as Register,
  readHalted,
  ServiceClass,
} from "../../jacdac/index.ts";
import { Problem } from "../../messages/index.ts";
import type { BoardLink } from "../serial/board-link.ts";
import { pause } from "../serial/line.ts";
import { BoardService } from "./board-service.ts";
import { motorsStop } from "./motors-stop.ts";
import { programWaits, StartPress } from "./start-press.ts";
import { VmDebugger } from "./vm-debugger.ts";

/** The firmware takes programs in blocks of this size (`DEVSMGR_ALIGN` in devsmgr.c). */
const alignBytes = 32;
/** The most blocks that one packet of a pipe carries. */
const pieceBytes = 7 * alignBytes;
/** The flash is erased before the answer comes: 31 sectors of at most 400 ms for the largest program. */
const eraseMs = 15_000;

const lastWordMs = 20;
/** A reset, 1.1 s until the firmware starts a program (`devsmgr_init` in devsmgr.c), and a port that is away meanwhile. */
const haltMs = 4_000;
const pressMs = 4_000;

const yes = Uint8Array.of(1);
const no = Uint8Array.of(0);

export interface TransferOptions {
  /** Sends it even if the board has the same program. */
  readonly force?: boolean;
  readonly onProgress?: (sentBytes: number, ofBytes: number) => void;
  /** Stops motors that only a program reaches, before the board's program is replaced; left out: there are none. */
  readonly halting?: Uint8Array | undefined;
  /** Somebody goes through the program: this is done when it is whole on the board, and nobody presses its button. */
  readonly debugged?: () => Promise<void>;
  /** The program is about to start: what the board says from now on is its. `sent`: the board did not have it yet. `hash`: as `programHash`. */
  readonly onStart?: (sent: boolean, hash: string) => void;
}

/** The DeviceScript Manager of a board: it keeps the program, starts and stops it (`devsmgr.c`). */
export class ProgramManager {
  readonly #press: StartPress;
  /** Goes through the board's program; undefined: its firmware cannot. */
  readonly debugger: VmDebugger | undefined;

  private constructor(
    private readonly link: BoardLink,
    private readonly service: BoardService,
  ) {
    this.#press = new StartPress(link, service.device);
    const vmDebugger = service.other(ServiceClass.devsDbg);
    this.debugger = vmDebugger && new VmDebugger(vmDebugger);
  }

  /** @throws Problem when the board has no such service, or is gone */
  static async find(link: BoardLink): Promise<ProgramManager> {
    return new ProgramManager(link, await BoardService.find(link, ServiceClass.deviceScriptManager));
  }

  get deviceId(): string {
    return this.service.deviceId;
  }

  /** Bytes of the program on the board; 0: it has none. */
  async programBytes(): Promise<number> {
    const answer = await this.service.get(Register.programSize);
    return answer?.length === 4 ? new DataView(answer.buffer).getUint32(0, true) : 0;
  }

  /** What the program on the board is called (`image/program-name.ts`); undefined: the board does not tell. */
  async programName(): Promise<string | undefined> {
    const answer = await this.service.get(Register.programName);
    return answer && new TextDecoder().decode(answer).replace(/\0.*$/s, "");
  }

  /** A program that says that it waits for the robot's button is about to be pressed by this computer. */
  get presses(): boolean {
    return this.#press.due;
  }

  /** Whether its program runs; false while it waits to start it again after a fault, or was stopped. */
  async isRunning(): Promise<boolean> {
    return (await this.service.get(Register.running))?.[0] === 1;
  }

  /**
   * Stops the program, and the motors that the firmware drives: their service keeps the last speed that it was told
   * (`motor.c`). Motors behind a chip on I2C keep it, too, and nothing but a program reaches those: `halt`.
   */
  async stop(): Promise<void> {
    this.#press.cancel();
    await this.service.set(Register.autostart, no);
    await this.service.set(Register.running, no);
    this.link.send(motorsStop());
    // What starts next would stand still at its first line, as one that is looked at does.
    await this.debugger?.disable();
    // The program may have said something more before the VM let go of it, which happens within 10 ms.
    await pause(this.link.timers, lastWordMs);
    this.link.send(motorsStop());
  }

  /**
   * Starts the program, and presses the robot's button for it.
   * @returns resolves when that was pressed; of a program that does not wait for it, it never is
   */
  async start(): Promise<{ readonly pressed: Promise<true> }> {
    const pressed = this.press();
    await this.run();
    return { pressed };
  }

  /** Presses the robot's button for the program when it waits for that. */
  press(): Promise<true> {
    return this.#press.arm();
  }

  /** Starts the program; one that waits for the robot's button goes on waiting. */
  async run(): Promise<void> {
    await this.service.set(Register.autostart, yes);
    await this.service.set(Register.running, yes);
  }

  /**
   * Stops the program, and then the motors that only a program reaches, by one that takes its place on the board.
   * @param image of a `haltingProgram`
   * @returns I2C addresses of chips that did not answer; undefined: the program did not come to its end
   * @throws Problem when the board refuses it, is gone, or gets it damaged
   */
  async halt(image: Uint8Array): Promise<readonly number[] | undefined> {
    await this.stop();
    const program = padded(image);
    const hash = sha256(program);
    if (!(await this.#holds(hash))) await this.#put(program, hash, () => {});
    let stop = () => {};
    const said = new Promise<number[]>((resolve) => {
      stop = this.link.listen({
        log: (line) => {
          const silent = readHalted(line);
          if (silent) resolve(silent);
        },
      });
    });
    try {
      await this.run();
      return await this.link.within(haltMs, said);
    } finally {
      stop();
    }
  }

  /**
   * Leaves the board without a program.
   * @param halting as for `transfer`
   */
  async clear(halting?: Uint8Array): Promise<void> {
    if (halting) await this.halt(halting);
    await this.stop();
    const answer = await this.service.ask(Command.deployBytecode, new Uint8Array(4), eraseMs);
    if (!answer) throw new Problem("board.stoppedAnswering", { port: this.link.line.name });
  }

  /** Calls a listener when the program fails, with the VM's number; 0: it asked for a restart. */
  onPanic(listener: (code: number) => void): () => void {
    const programPanic = 0x80;
    return this.service.onEvent((code, payload) => {
      if (code !== programPanic || payload.length < 4) return;
      listener(new DataView(payload.buffer, payload.byteOffset).getUint32(0, true));
    });
  }

  /**
   * Puts a program onto the board, in the place of the one that is there, and starts it once all of it is proven to
   * have arrived. When it breaks off, the board has the old program or none: the firmware marks a program as whole
   * with the last bytes that it writes.
   * @returns whether it had to be sent; false when the board has it already
   * @throws Problem when the board refuses it, is gone, or gets it damaged
   */
  async transfer(image: Uint8Array, options: TransferOptions = {}): Promise<boolean> {
    const { force = false, halting, onProgress = () => {}, onStart = () => {}, debugged } = options;
    await this.#checkVersion(image);
    const program = padded(image);
    const hash = sha256(program);
    await this.stop();
    const sent = force || !(await this.#holds(hash));
    if (sent) {
      if (halting) {
        await this.halt(halting);
        await this.stop();
      }
      await this.#put(program, hash, onProgress);
    }
    if (debugged) {
      await debugged();
      await this.run();
      return sent;
    }
    onStart(sent, bytesToHex(hash));
    const { pressed } = await this.start();
    if (programWaits(image)) await this.link.within(pressMs, pressed);
    return sent;
  }

  async #put(
    program: Uint8Array,
    hash: Uint8Array,
    onProgress: (sentBytes: number, ofBytes: number) => void,
  ): Promise<void> {
    await this.#send(program, onProgress);
    if (!(await this.#holds(hash))) await this.#send(program, onProgress);
    if (!(await this.#holds(hash))) throw new Problem("board.notWhole", { port: this.link.line.name });
  }

  /** Whether the board's program is this one. */
  async hasProgram(image: Uint8Array): Promise<boolean> {
    return this.#holds(sha256(padded(image)));
  }

  /** SHA-256 of the program on the board, in hex; undefined: it does not tell. */
  async programHash(): Promise<string | undefined> {
    const answer = await this.service.get(Register.programSha256);
    return answer?.length === 32 ? bytesToHex(answer) : undefined;
  }

  async #holds(hash: Uint8Array): Promise<boolean> {
    return (await this.programHash()) === bytesToHex(hash);
  }

  async #send(program: Uint8Array, onProgress: (sentBytes: number, ofBytes: number) => void): Promise<void> {
    const size = new Uint8Array(4);
    new DataView(size.buffer).setUint32(0, program.length, true);
    onProgress(0, program.length);
    const answer = await this.service.ask(Command.deployBytecode, size, eraseMs);
    if (answer?.length !== 2)
      throw new Problem("board.refused", { port: this.link.line.name, bytes: program.length });
    const port = new DataView(answer.buffer).getUint16(0, true);
    const pieces: Uint8Array[] = [];
    for (let at = 0; at < program.length; at += pieceBytes) pieces.push(program.slice(at, at + pieceBytes));
    await this.service.sendPipe(port, pieces, (count) =>
      onProgress(Math.min(count * pieceBytes, program.length), program.length),
    );
  }

  /** The version of DeviceScript that the firmware runs; undefined: it does not tell. */
  async runtimeVersion(): Promise<string | undefined> {
    const answer = await this.service.get(Register.runtimeVersion);
    return answer?.length === 4 ? versionText(versionAt(answer, 0)) : undefined;
  }

  /** The firmware runs what was built for its own or an earlier minor version (`devs_verify` in verify.c). */
  async #checkVersion(image: Uint8Array): Promise<void> {
    const answer = await this.service.get(Register.runtimeVersion);
    if (answer?.length !== 4) return;
    const [found, wanted] = [versionAt(answer, 0), versionAt(image, 8)];
    if (found.major === wanted.major && wanted.minor <= found.minor) return;
    const params = { port: this.link.line.name, wanted: versionText(wanted), found: versionText(found) };
    throw new Problem("board.oldFirmware", params);
  }
}

function versionAt(bytes: Uint8Array, at: number) {
  return { patch: bytes[at]! + 256 * bytes[at + 1]!, minor: bytes[at + 2]!, major: bytes[at + 3]! };
}

function versionText({ major, minor, patch }: ReturnType<typeof versionAt>): string {
  return `${major}.${minor}.${patch}`;
}

function padded(image: Uint8Array): Uint8Array {
  const program = new Uint8Array(Math.ceil(image.length / alignBytes) * alignBytes);
  program.set(image);
  return program;
}
