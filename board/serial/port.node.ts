import { existsSync } from "node:fs";
import { SerialPort } from "serialport";
import { Problem } from "../../messages/index.ts";
import { firmwareBaudRate, type SerialLine } from "./line.ts";
import { openingProblem } from "./opening-problem.node.ts";

/** A chip whose USB is its own disappears from the computer while it resets. */
const comesBackMs = 4_000;
const lookMs = 150;
/** The number of a pseudo-terminal that is gone may be somebody else's soon. */
const neverComesBack = /^\/dev\/pts\//;

/**
 * A port of this computer. When it disappears and soon comes back, as it does while a chip with its own USB resets, it
 * is opened again.
 */
export class NodeSerialLine implements SerialLine {
  onBytes: (bytes: Uint8Array) => void = () => {};
  onLost: () => void = () => {};
  readonly name: string;
  #port: SerialPort;
  #closing = false;
  readonly #watch = setInterval(() => this.#look(), 500).unref();

  private constructor(port: SerialPort) {
    this.name = port.path;
    this.#port = port;
    this.#listen();
  }

  /**
   * @param path for example `/dev/ttyUSB0` or `COM3`
   * @throws Problem that says what to do when it cannot be opened
   */
  static async open(path: string): Promise<NodeSerialLine> {
    return new NodeSerialLine(await open(path, firmwareBaudRate));
  }

  get away(): boolean {
    return !this.#closing && (!this.#port.isOpen || this.#hasVanished());
  }

  write(bytes: Uint8Array): void {
    if (this.#port.isOpen) this.#port.write(bytes);
  }

  async setBaudRate(baudRate: number): Promise<void> {
    await new Promise<void>((resolve) => this.#port.update({ baudRate }, () => resolve()));
  }

  async close(): Promise<void> {
    this.#closing = true;
    clearInterval(this.#watch);
    const port = this.#port;
    if (!port.isOpen) return;
    await new Promise<void>((resolve) => port.drain(() => port.close(() => resolve())));
  }

  #listen(): void {
    const port = this.#port;
    port.on("data", (bytes: Uint8Array) => this.onBytes(bytes));
    // A failed read or write is followed by "close".
    port.on("error", () => {});
    port.on("close", () => void this.#openAgain());
  }

  /** serialport sees most ports go, but not one that goes while it reads: on Linux that read then ends empty for ever. */
  #look(): void {
    if (this.#port.isOpen && this.#hasVanished()) this.#port.close();
  }

  #hasVanished(): boolean {
    return process.platform === "linux" && !existsSync(this.name);
  }

  async #openAgain(): Promise<void> {
    const endMs = performance.now() + (neverComesBack.test(this.name) ? 0 : comesBackMs);
    while (!this.#closing && performance.now() < endMs) {
      await new Promise((resolve) => setTimeout(resolve, lookMs));
      try {
        const port = await open(this.name, firmwareBaudRate);
        if (this.#closing) port.close();
        this.#port = port;
        this.#listen();
        return;
      } catch (error) {
        if (!(error instanceof Problem)) throw error;
      }
    }
    if (this.#closing) return;
    clearInterval(this.#watch);
    this.onLost();
  }
}

function open(path: string, baudRate: number): Promise<SerialPort> {
  return new Promise((resolve, reject) => {
    const port: SerialPort = new SerialPort({ path, baudRate, autoOpen: false });
    port.open((error) => (error ? reject(openingProblem(path, error.message)) : resolve(port)));
  });
}
