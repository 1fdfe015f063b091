import type { SerialLine, Timers } from "../../board/serial/line.ts";
import { parseKit } from "../../robot-kit/schema/kit.ts";
import { loadVirtualMachine } from "../../toolchain/devicescript/load.node.ts";
import { Firmware } from "../../virtual-board/firmware/firmware.ts";
import type {
  FlashMemory,
  SerialDevice,
  SerialDeviceMaker,
  StartMode,
} from "../../virtual-board/serial/serial-device.ts";
import { VirtualBoard } from "../../virtual-board/virtual-board.ts";
import { parseWorld } from "./read-world.ts";
import { emptyRoom, kitText } from "./simulate.ts";

/** What a cable does to the bytes on it; gets those to the board, gives back what arrives there. */
export type Cable = (bytes: Uint8Array) => Uint8Array;

/** A virtual board on a desk and a computer beside it, both in virtual time. */
export class Desk {
  readonly flash: FlashMemory;
  readonly board: VirtualBoard;
  readonly line: DeskLine;
  /** The firmware that runs now. */
  firmware!: Firmware;
  readonly #timers: { readonly dueUs: number; readonly run: () => void }[] = [];

  constructor(
    options: {
      readonly flash?: FlashMemory;
      /** The robot's kit; left out: the default one. */
      readonly kit?: string;
      /** Left out: an empty room. */
      readonly world?: string;
      readonly mode?: StartMode;
      /** What has the line in each mode; left out: a firmware, and nothing. */
      readonly boot?: SerialDeviceMaker;
      readonly run?: SerialDeviceMaker;
    } = {},
  ) {
    this.flash = options.flash ?? { bytes: new Uint8Array(4 * 1024 * 1024).fill(0xff) };
    const kit = parseKit(options.kit ?? kitText, "kit.json");
    const world = parseWorld(options.world ?? emptyRoom, "room.svg");
    const makeFirmware = (flash: FlashMemory) => {
      this.firmware = new Firmware(flash, { kit, world, seed: 1, virtualMachine: loadVirtualMachine() });
      return this.firmware;
    };
    this.board = new VirtualBoard({
      flash: this.flash,
      mode: options.mode ?? "run",
      makers: { run: options.run ?? makeFirmware, boot: options.boot ?? mute },
      onBytes: (bytes) => this.line.arrive(bytes),
    });
    this.line = new DeskLine(this.board);
  }

  /** The computer's clock is the board's. */
  get timers(): Timers {
    const desk = this;
    return {
      get nowMs() {
        return desk.board.timeUs / 1000;
      },
      after(ms, run) {
        const timer = { dueUs: desk.board.timeUs + Math.round(ms * 1000), run };
        desk.#timers.push(timer);
        return () => {
          const at = desk.#timers.indexOf(timer);
          if (at >= 0) desk.#timers.splice(at, 1);
        };
      },
    };
  }

  /** Lets virtual time pass until something is done. */
  async until<T>(work: Promise<T>): Promise<T> {
    let settled = false;
    const done = () => {
      settled = true;
    };
    work.then(done, done);
    const limitUs = this.board.timeUs + 120e6;
    for (;;) {
      // Whatever waits for what just arrived goes on first.
      await new Promise(setImmediate);
      if (settled) return work;
      if (this.board.timeUs > limitUs) throw new Error("nothing happened in two minutes of virtual time");
      this.#step(this.board.timeUs + 5_000);
    }
  }

  /** Presses the robot's button and lets go. */
  async press(): Promise<void> {
    this.firmware.run.give({ kind: "press", button: "button" });
    await this.seconds(0.3);
    this.firmware.run.give({ kind: "release", button: "button" });
  }

  async seconds(count: number): Promise<void> {
    await this.until(new Promise<void>((resolve) => this.timers.after(count * 1000, resolve)));
  }

  #step(limitUs: number): void {
    const due = Math.min(...this.#timers.map(({ dueUs }) => dueUs), this.board.nextDueUs, limitUs);
    this.board.stepUntil(Math.max(due, this.board.timeUs + 1));
    const now = this.board.timeUs;
    for (const timer of this.#timers.filter(({ dueUs }) => dueUs <= now)) {
      this.#timers.splice(this.#timers.indexOf(timer), 1);
      timer.run();
    }
  }
}

/** The computer's end of the cable. */
export class DeskLine implements SerialLine {
  readonly name = "desk";
  /** The port has disappeared; the computer does not know yet whether for good. */
  away = false;
  onBytes: (bytes: Uint8Array) => void = () => {};
  onLost: () => void = () => {};
  cable: Cable = (bytes) => bytes;
  backwards: Cable = (bytes) => bytes;
  plugged = true;
  closed = false;
  sentBytes = 0;

  constructor(private readonly board: VirtualBoard) {}

  write(bytes: Uint8Array): void {
    if (!this.plugged) return;
    this.sentBytes += bytes.length;
    const arriving = this.cable(bytes);
    if (arriving.length > 0) this.board.send(arriving);
  }

  arrive(bytes: Uint8Array): void {
    if (!this.plugged || this.closed) return;
    const arriving = this.backwards(bytes);
    if (arriving.length > 0) this.onBytes(arriving);
  }

  /** The port disappears; the computer waits whether it comes back. */
  vanish(): void {
    this.plugged = false;
    this.away = true;
  }

  /** The cable comes out; the board keeps its battery. */
  unplug(): void {
    this.plugged = false;
    this.onLost();
  }

  async setBaudRate(): Promise<void> {}

  async close(): Promise<void> {
    this.closed = true;
  }
}

function mute(): SerialDevice {
  return { baudRate: 115_200, receive() {}, onSend() {}, onReset() {}, stepUntil() {} };
}
