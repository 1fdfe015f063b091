import { spawnSync } from "node:child_process";
import { closeSync, writeSync } from "node:fs";
import { ReadStream } from "node:tty";
import { z } from "zod";
import { Problem } from "../messages/index.ts";

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

const retryMs = 5;

/** A pseudo-terminal: this program has one end, and the other looks like a serial port. */
export class Pty {
  /** What a program opens, for example `/dev/pts/3`. */
  readonly path: string;
  onBytes: (bytes: Uint8Array) => void = () => {};
  readonly #end: ReadStream;
  readonly #master: number;
  readonly #slave: number;
  readonly #waiting: Uint8Array[] = [];
  #waitingBytes = 0;
  #retry: ReturnType<typeof setTimeout> | undefined;

  private constructor({ master, slave, pty }: z.infer<typeof pair>) {
    const end = new ReadStream(master);
    this.path = pty;
    this.#master = master;
    this.#slave = slave;
    this.#end = end;
    end.on("data", (bytes: Uint8Array) => this.onBytes(bytes));
    // The other end was closed; somebody may open it again.
    end.on("error", () => {});
  }

  /** @throws Problem where this computer has none, or node-pty could not be built */
  static async open(): Promise<Pty> {
    const ends = await openPair();
    // As a serial port: no line editing, no echo, no signals.
    const flag = process.platform === "darwin" ? "-f" : "-F";
    if (spawnSync("stty", [flag, ends.pty, "raw", "-echo"]).status !== 0) throw new Problem("virtual.noPty");
    // Held open, so that the line stays as it is while no program has it.
    return new Pty(ends);
  }

  /** Whether it takes more bytes without a loss. */
  get takesBytes(): boolean {
    return this.#waitingBytes < waitingBytes;
  }

  write(bytes: Uint8Array): void {
    if (this.#waitingBytes >= mostBytes) return;
    this.#waiting.push(bytes);
    this.#waitingBytes += bytes.length;
    if (this.#retry === undefined) this.#flush();
  }

  /** Not through the stream: when nobody reads, libuv tries again and again, and the whole process stands still. */
  #flush(): void {
    this.#retry = undefined;
    for (let block = this.#waiting[0]; block; block = this.#waiting[0]) {
      const taken = writeSome(this.#master, block);
      this.#waitingBytes -= taken;
      if (taken < block.length) {
        this.#waiting[0] = block.subarray(taken);
        this.#retry = setTimeout(() => this.#flush(), retryMs);
        return;
      }
      this.#waiting.shift();
    }
  }

  /** The cable comes out. */
  close(): void {
    clearTimeout(this.#retry);
    closeSync(this.#slave);
    this.#end.destroy();
  }
}

/** @returns how many bytes there was room for */
function writeSome(file: number, bytes: Uint8Array): number {
  try {
    return writeSync(file, bytes);
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EAGAIN") return 0;
    // The line is closed: nobody will read it.
    return bytes.length;
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
