import {
  AnnounceFlag,
  bridgeCommand,
  bridgeFrame,
  encodeFrame,
  FrameDecoder,
  FrameFlag,
  FrameWriter,
  type LineGap,
  PacketCommand,
  PacketReader,
  ServiceClass,
  ServiceIndex,
  UsbBridgeCommand,
} from "../../jacdac/index.ts";
import { Problem } from "../../messages/index.ts";
import { computerId } from "./computer-id.ts";
import { type SerialLine, type Timers, within } from "./line.ts";
import { LineLoad } from "./line-load.ts";
import { type LineCut, LogLines } from "./log-lines.ts";

/** The board announces itself each half second: so long a silence means that it has reset, or is gone. */
const silenceMs = 1_200;
const greetMs = 150;
const lineBreaksMs = 300;

const announceMs = 500;

/** What is heard of a board on its line. */
export interface LinkListener {
  frame?(frame: Uint8Array): void;
  /** A line of the firmware's log, or what came of it. */
  log?(line: string, cut?: LineCut): void;
  /** Something did not come, or came damaged. */
  lost?(what: LineGap): void;
  /** The line carries all that it can: a firmware without marks may lose text here. */
  full?(): void;
  /** The board has started anew: its reset button, a new program's parts, or its supply. */
  restarted?(): void;
}

/** Frames and log text of one board. Asks for the frames, and asks again when the board has reset. */
export class BoardLink {
  readonly #line: SerialLine;
  readonly #timers: Timers;
  readonly #listeners = new Set<LinkListener>();
  readonly #lossListeners = new Set<() => void>();
  readonly #decoder: FrameDecoder;
  readonly #lines = new LogLines((line, cut) => {
    for (const listener of this.#listeners) listener.log?.(line, cut);
  });
  readonly #load = new LineLoad();
  #textMs = Number.NEGATIVE_INFINITY;
  /** How often each device on the board's bus has announced itself since it started, up to 15. */
  readonly #announced = new Map<number, number>();
  #answered = () => {};
  #heardMs = 0;
  #stopWatching = () => {};
  /** Bytes of any kind that came, for telling what is at the other end when it is no board of ours. */
  readonly heard: number[] = [];
  #lost = false;

  constructor(line: SerialLine, timers: Timers) {
    this.#line = line;
    this.#timers = timers;
    this.#decoder = new FrameDecoder({
      frame: (frame) => this.#frame(frame),
      text: (bytes) => this.#log(bytes),
      gap: (what) => this.#gap(what),
    });
    line.onBytes = (bytes) => {
      if (this.heard.length < 256) this.heard.push(...bytes.subarray(0, 256));
      this.#decoder.push(bytes);
    };
    line.onLost = () => {
      this.#lost = true;
      this.#stopWatching();
      for (const listener of this.#lossListeners) listener();
    };
  }

  get line(): SerialLine {
    return this.#line;
  }

  get timers(): Timers {
    return this.#timers;
  }

  listen(listener: LinkListener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /**
   * Waits for something from the board.
   * @throws Problem `board.unplugged` when the cable comes out meanwhile
   */
  async orLost<T>(wait: Promise<T>): Promise<T> {
    let onLoss: () => void = () => {};
    const loss = new Promise<never>((_, reject) => {
      onLoss = () => reject(new Problem("board.unplugged", { port: this.#line.name }));
      this.#lossListeners.add(onLoss);
      if (this.#lost) onLoss();
    });
    try {
      return await Promise.race([wait, loss]);
    } finally {
      this.#lossListeners.delete(onLoss);
    }
  }

  /**
   * Waits for something, but not longer than a time; undefined: it did not come. The time while the port is away does
   * not count: a chip with its own USB takes it away when it resets.
   * @throws Problem `board.unplugged` when the cable comes out meanwhile
   */
  async within<T>(ms: number, wait: Promise<T>): Promise<T | undefined> {
    for (;;) {
      const result = await this.orLost(within(this.#timers, ms, wait));
      if (result !== undefined || !this.#line.away) return result;
    }
  }

  /**
   * Asks the board for its frames until it answers.
   * @returns whether it did
   * @throws Problem `board.unplugged` when the cable comes out meanwhile
   */
  async greet(forMs: number): Promise<boolean> {
    let endMs = this.#timers.nowMs + forMs;
    let answered = false;
    const heard = new Promise<void>((resolve) => {
      this.#answered = () => {
        answered = true;
        resolve();
      };
    });
    while (!answered && this.#timers.nowMs < endMs) {
      this.#ask();
      await this.orLost(within(this.#timers, greetMs, heard));
      if (this.#line.away) endMs = this.#timers.nowMs + forMs;
    }
    if (answered) this.#watch();
    return answered;
  }

  send(frame: Uint8Array): void {
    this.#line.write(encodeFrame(frame));
  }

  async close(): Promise<void> {
    this.#stopWatching();
    if (this.#lost) return;
    this.send(bridgeFrame(UsbBridgeCommand.disablePackets, true));
    await this.#line.close();
  }

  #ask(): void {
    this.send(bridgeFrame(UsbBridgeCommand.enablePackets, true));
    this.send(bridgeFrame(UsbBridgeCommand.enableLog, true));
  }

  #watch(): void {
    this.#heardMs = this.#timers.nowMs;
    const look = () => {
      if (this.#timers.nowMs - this.#heardMs > silenceMs) this.#ask();
      this.send(announcement());
      this.#stopWatching = this.#timers.after(announceMs, look);
    };
    look();
  }

  #frame(frame: Uint8Array): void {
    this.#heardMs = this.#timers.nowMs;
    if (this.#hasRestarted(frame)) for (const listener of this.#listeners) listener.restarted?.();
    const command = bridgeCommand(frame);
    if (command === undefined) for (const listener of this.#listeners) listener.frame?.(frame);
    // A line that gives back what it gets is no board.
    else if (command === UsbBridgeCommand.enablePackets && !isCommand(frame)) this.#answered();
  }

  #hasRestarted(frame: Uint8Array): boolean {
    const packet = new PacketReader();
    if (!packet.open(frame) || packet.isCommand || !packet.next()) return false;
    if (packet.serviceIndex !== ServiceIndex.control || packet.command !== PacketCommand.announce)
      return false;
    const device = packet.deviceLow ^ packet.deviceHigh;
    const before = this.#announced.get(device) ?? 0;
    const count = packet.uint16(0) & AnnounceFlag.restartCounterSteady;
    this.#announced.set(device, count);
    return count < before;
  }

  #log(bytes: Uint8Array): void {
    const { nowMs } = this.#timers;
    // The firmware sends a line at once: its rest went with a reset, or while the port was away.
    if (nowMs - this.#textMs > lineBreaksMs) this.#lines.breakOff();
    this.#textMs = nowMs;
    this.#lines.push(bytes);
    if (this.#load.add(bytes.length, nowMs)) for (const listener of this.#listeners) listener.full?.();
  }

  #gap(what: LineGap): void {
    if (what === "text") {
      this.#lines.gap();
      // This firmware marks what it loses.
      this.#load.restart();
    }
    for (const listener of this.#listeners) listener.lost?.(what);
  }
}

function isCommand(frame: Uint8Array): boolean {
  return (frame[3]! & FrameFlag.command) !== 0;
}

/** `stopWhenUnplugged` of the runtime stops the robot when this is not heard any more. */
function announcement(): Uint8Array {
  const writer = new FrameWriter(computerId);
  const at = writer.push(ServiceIndex.control, PacketCommand.announce, 8);
  writer.view.setUint32(at, AnnounceFlag.restartCounterSteady | AnnounceFlag.isClient, true);
  writer.view.setUint32(at + 4, ServiceClass.usbBridge, true);
  return writer.finish().slice();
}
