import { spawnSync } from "node:child_process";
import { closeSync } from "node:fs";
import { ReadStream } from "node:tty";
import { z } from "zod";
import { Problem } from "../messages/problem.ts";

/** What of node-pty is used: its `open` pair, which its declarations leave out. */
const nodePty = z.object({
  native: z.object({
    open: z.custom<(columns: number, rows: number) => unknown>((value) => typeof value === "function"),
  }),
});
const pair = z.object({ master: z.number(), slave: z.number(), pty: z.string() });

/** More than this does not wait for a computer that does not listen: it would be old when somebody reads it. */
const waitingBytes = 16 * 1024;
/** What a device that cannot wait has sent beyond that is lost. */
const mostBytes = 64 * 1024;

/** A pseudo-terminal: this program has one end, and the other looks like a serial port. */
export class Pty {
  /** What a program opens, for example `/dev/pts/3`. */
  readonly path: string;
  onBytes: (bytes: Uint8Array) => void = () => {};
  readonly #end: ReadStream;
  readonly #close: () => void;

  private constructor(path: string, end: ReadStream, close: () => void) {
    this.path = path;
    this.#end = end;
    this.#close = close;
    end.on("data", (bytes: Uint8Array) => this.onBytes(bytes));
    // The other end was closed; somebody may open it again.
    end.on("error", () => {});
  }

  /** @throws Problem where this computer has none, or node-pty could not be built */
  static async open(): Promise<Pty> {
    const { master, slave, pty } = await openPair();
    // As a serial port: no line editing, no echo, no signals.
    const flag = process.platform === "darwin" ? "-f" : "-F";
    if (spawnSync("stty", [flag, pty, "raw", "-echo"]).status !== 0) throw new Problem("virtual.noPty");
    // Held open, so that the line stays as it is while no program has it.
    return new Pty(pty, new ReadStream(master), () => closeSync(slave));
  }

  /** Whether it takes more bytes without a loss. */
  get takesBytes(): boolean {
    return this.#end.writableLength < waitingBytes;
  }

  write(bytes: Uint8Array): void {
    if (this.#end.writableLength < mostBytes) this.#end.write(bytes);
  }

  /** The cable comes out. */
  close(): void {
    this.#close();
    this.#end.destroy();
  }
}

async function openPair(): Promise<z.infer<typeof pair>> {
  try {
    const moduleName: string = "node-pty";
    const { native } = nodePty.parse(await import(moduleName).then((module) => module.default ?? module));
    return pair.parse(native.open(80, 24));
  } catch {
    throw new Problem("virtual.noPty");
  }
}
