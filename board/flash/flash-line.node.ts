import { SerialPort } from "serialport";
import type { PortInfo } from "../serial/choose-port.node.ts";
import { openingProblem } from "../serial/opening-problem.node.ts";
import type { FlashLine } from "./flash-line.ts";

/**
 * Opens a port for ourselves alone.
 * @throws Problem that says what to do when it is busy, forbidden or gone
 */
export async function openFlashLine({ path, usb }: PortInfo, baudRate: number): Promise<FlashLine> {
  const port = new SerialPort({ path, baudRate, autoOpen: false });
  await new Promise<void>((resolve, reject) => {
    port.open((error) => (error ? reject(openingProblem(path, error.message)) : resolve()));
  });
  const hasControlSignals = await new Promise<boolean>((resolve) => port.get((error) => resolve(!error)));
  return new NodeFlashLine(port, hasControlSignals, usb);
}

class NodeFlashLine implements FlashLine {
  readonly path: string;
  onBytes: (bytes: Uint8Array) => void = () => {};
  onLost: () => void = () => {};

  constructor(
    private readonly port: SerialPort,
    readonly hasControlSignals: boolean,
    readonly usb: FlashLine["usb"],
  ) {
    this.path = port.path;
    port.on("data", (bytes: Buffer) => this.onBytes(new Uint8Array(bytes)));
    port.on("close", (error: Error | null) => error && this.onLost());
    // After an error of the line nothing arrives any more.
    port.on("error", () => this.onLost());
  }

  write(bytes: Uint8Array): Promise<void> {
    return new Promise((resolve, reject) => {
      this.port.write(bytes, (error) => error && reject(error));
      this.port.drain((error) => (error ? reject(error) : resolve()));
    });
  }

  setBaudRate(baudRate: number): Promise<void> {
    return settled((done) => this.port.update({ baudRate }, done));
  }

  setSignals(signals: { readonly dtr?: boolean; readonly rts?: boolean }): Promise<void> {
    return settled((done) => this.port.set(signals, done));
  }

  close(): Promise<void> {
    if (!this.port.isOpen) return Promise.resolve();
    return settled((done) => this.port.close(done));
  }
}

function settled(start: (done: (error: Error | null) => void) => void): Promise<void> {
  return new Promise((resolve, reject) => start((error) => (error ? reject(error) : resolve())));
}
