import {
  firmwareBaudRate,
  ownUsbVendor,
  pause,
  type SerialLine,
  type Timers,
  wallTimers,
} from "../../../board/index.ts";
import { Problem } from "../../../messages/index.ts";

/** What the browser keeps for a page that is busy. */
const bufferBytes = 32 * 1024;
/** A chip whose USB is its own disappears while it resets: for so long it is waited for. */
const comesBackMs = 3_000;
const lookMs = 150;
/** A port that is gone never takes the last bytes. */
const flushMs = 500;

/** A port of this computer that the browser lets the page use (Web Serial). */
export class BrowserLine implements SerialLine {
  onBytes: (bytes: Uint8Array) => void = () => {};
  onLost: () => void = () => {};
  readonly name = "USB";
  /** Waits for the board go by it. What stands in for a port in tests has the clock of its board, which a busy computer slows. */
  readonly timers: Timers;
  #port: SerialPort;
  #reader: ReadableStreamDefaultReader<Uint8Array> | undefined;
  #writer: WritableStreamDefaultWriter<Uint8Array> | undefined;
  #reading = Promise.resolve();
  /** We let go of the port ourselves. */
  #letGo = false;

  private constructor(port: SerialPort) {
    this.#port = port;
    this.timers = (port as { readonly timers?: Timers }).timers ?? wallTimers;
    this.#begin();
  }

  /** @throws Problem `port.busy` or `port.failed` when it cannot be opened */
  static async open(port: SerialPort): Promise<BrowserLine> {
    await open(port, firmwareBaudRate);
    return new BrowserLine(port);
  }

  get away(): boolean {
    return !this.#letGo && !this.#port.readable;
  }

  write(bytes: Uint8Array): void {
    // The reader notices a port that is gone.
    this.#writer?.write(bytes).catch(() => {});
  }

  async setBaudRate(baudRate: number): Promise<void> {
    if (this.#letGo) return;
    await this.#release();
    try {
      await open(this.#port, baudRate);
      this.#begin();
    } catch {
      this.onLost();
    }
  }

  async close(): Promise<void> {
    if (!this.#letGo) await this.#release();
  }

  #begin(): void {
    this.#letGo = false;
    this.#writer = this.#port.writable?.getWriter();
    this.#reading = this.#read();
  }

  async #release(): Promise<void> {
    this.#letGo = true;
    const writer = this.#writer;
    this.#writer = undefined;
    if (writer) {
      await Promise.race([writer.close().catch(() => {}), pause(this.timers, flushMs)]);
      writer.releaseLock();
    }
    await this.#reader?.cancel().catch(() => {});
    await this.#reading;
    await this.#port.close().catch(() => {});
  }

  async #read(): Promise<void> {
    // After an error of the line, such as lost bytes, the port gives another stream; when it is gone, none.
    while (this.#port.readable && !this.#letGo) {
      const reader = this.#port.readable.getReader();
      this.#reader = reader;
      try {
        for (let piece = await reader.read(); !piece.done; piece = await reader.read())
          this.onBytes(piece.value);
      } catch (error) {
        if (!(error instanceof DOMException)) throw error;
      } finally {
        this.#reader = undefined;
        reader.releaseLock();
      }
    }
    if (!this.#letGo) void this.#gone();
  }

  async #gone(): Promise<void> {
    this.#writer?.releaseLock();
    this.#writer = undefined;
    await this.#port.close().catch(() => {});
    if (!this.#letGo && (await this.#comesBack())) return this.#begin();
    if (this.#letGo) return;
    this.#letGo = true;
    this.onLost();
  }

  async #comesBack(): Promise<boolean> {
    const { usbVendorId, usbProductId } = this.#port.getInfo();
    if (usbVendorId !== ownUsbVendor) return false;
    const endMs = this.timers.nowMs + comesBackMs;
    while (!this.#letGo && this.timers.nowMs < endMs) {
      await pause(this.timers, lookMs);
      const ports = await navigator.serial.getPorts();
      const port = ports.find((each) => {
        const info = each.getInfo();
        return info.usbVendorId === usbVendorId && info.usbProductId === usbProductId;
      });
      try {
        if (!port || this.#letGo) continue;
        await open(port, firmwareBaudRate);
        this.#port = port;
        if (!this.#letGo) return true;
        await port.close();
      } catch (error) {
        if (!(error instanceof Problem)) throw error;
      }
    }
    return false;
  }
}

async function open(port: SerialPort, baudRate: number): Promise<void> {
  try {
    await port.open({ baudRate, bufferSize: bufferBytes });
  } catch (error) {
    const { name, message } = error as DOMException;
    // NetworkError: the system does not open it; InvalidStateError: this page has it open.
    if (name === "NetworkError" || name === "InvalidStateError")
      throw new Problem("port.busy", { port: "USB" });
    throw new Problem("port.failed", { port: "USB", reason: message });
  }
}
