import { readFileSync, statSync } from "node:fs";
import { SerialPort } from "serialport";
import { Problem } from "../../messages/problem.ts";
import type { PortInfo } from "./choose-port.node.ts";
import type { FlashLine } from "./flash-line.ts";

/**
 * Opens a port for ourselves alone.
 * @throws Problem that says what to do when it is busy, forbidden or gone
 */
export async function openFlashLine({ path, usb }: PortInfo, baudRate: number): Promise<FlashLine> {
  const port = new SerialPort({ path, baudRate, autoOpen: false });
  await new Promise<void>((resolve, reject) => {
    port.open((error) => (error ? reject(openProblem(path, error)) : resolve()));
  });
  const hasControlSignals = await new Promise<boolean>((resolve) => port.get((error) => resolve(!error)));
  return new NodeFlashLine(port, hasControlSignals, usb);
}

/** What the operating system says, as something that a person can mend. */
export function openProblem(path: string, error: Error): Problem {
  const { message } = error;
  if (/permission denied|EACCES|EPERM/i.test(message)) {
    return new Problem("port.permission", { port: path, group: groupOf(path) });
  }
  // Windows says “Access denied” when another program has the port.
  if (/cannot lock|temporarily unavailable|busy|access denied/i.test(message)) {
    return new Problem("port.busy", { port: path });
  }
  if (/no such file|ENOENT|file not found|ENXIO|ENODEV/i.test(message)) {
    return new Problem("port.missing", { port: path });
  }
  return new Problem("port.failed", { port: path, reason: message });
}

/** The group that owns the port, from /etc/group: `dialout` on Debian and Ubuntu, `uucp` on Arch. */
function groupOf(path: string): string {
  try {
    const gid = String(statSync(path).gid);
    const line = readFileSync("/etc/group", "utf8")
      .split("\n")
      .find((each) => each.split(":")[2] === gid);
    const name = line?.split(":")[0];
    return name && name !== "root" ? name : "dialout";
  } catch {
    return "dialout";
  }
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
