import { Problem } from "../../messages/problem.ts";
import { FrameFlag, FrameWriter, PacketCommand, ServiceIndex } from "../../sim/bus/frame.ts";
import { AnnounceFlag, ServiceClass, UsbBridgeCommand } from "../../sim/bus/services.ts";
import { bridgeCommand, bridgeFrame } from "./bridge-control.ts";
import { encodeFrame, FrameDecoder } from "./framing.ts";
import { type SerialLine, type Timers, within } from "./line.ts";

/** The board announces itself each half second: so long a silence means that it has reset, or is gone. */
const silenceMs = 1_200;
const greetMs = 150;

/** The first eight bytes of "computer": under this id the computer announces itself to programs that want to know. */
const computerId = { low: 0x706d6f63, high: 0x72657475 };
const announceMs = 500;

/** What is heard of a board on its line. */
export interface LinkListener {
  frame?(frame: Uint8Array): void;
  /** A line of the firmware's log. */
  log?(line: string): void;
}

/** Frames and log text of one board. Asks for the frames, and asks again when the board has reset. */
export class BoardLink {
  readonly #line: SerialLine;
  readonly #timers: Timers;
  readonly #listeners = new Set<LinkListener>();
  readonly #lossListeners = new Set<() => void>();
  readonly #decoder: FrameDecoder;
  readonly #text = new TextDecoder();
  #rest = "";
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
      gap: () => {},
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
   * Asks the board for its frames until it answers.
   * @returns whether it did
   */
  async greet(forMs: number): Promise<boolean> {
    const endMs = this.#timers.nowMs + forMs;
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
    const command = bridgeCommand(frame);
    if (command === undefined) for (const listener of this.#listeners) listener.frame?.(frame);
    // A line that gives back what it gets is no board.
    else if (command === UsbBridgeCommand.enablePackets && !isCommand(frame)) this.#answered();
  }

  #log(bytes: Uint8Array): void {
    const lines = (this.#rest + this.#text.decode(bytes, { stream: true })).split("\n");
    this.#rest = lines.pop() ?? "";
    for (const line of lines) {
      const text = line.replace(/\r$/, "");
      for (const listener of this.#listeners) if (text) listener.log?.(text);
    }
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
