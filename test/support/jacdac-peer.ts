import { FrameWriter } from "../../jacdac/frame.ts";
import { encodeFrame } from "../../jacdac/framing.ts";

/**
 * jacdac-ts' own serial transport, as a peer that nobody here wrote. It ships no types that Node's resolution finds;
 * what is used of it is declared here.
 */
const moduleName: string = "jacdac-ts";

interface JacdacTs {
  readonly JDBus: new (transports: readonly unknown[]) => JacdacBus;
  readonly OutPipe: { sendBytes(service: JacdacService, command: number, data: Uint8Array): Promise<void> };
  createNodeWebSerialTransport(serialPort: unknown): JacdacTransport;
}

interface JacdacBus {
  start(): void;
  stop(): Promise<void>;
  services(filter: { serviceClass: number }): JacdacService[];
}

interface JacdacService {
  readonly device: { readonly deviceId: string };
  register(code: number): { sendSetBoolAsync(value: boolean, acknowledged?: boolean): Promise<void> };
}

interface JacdacTransport {
  /** The `JdUsbProto`; set while connected. */
  readonly hf2: {
    io: { onData(bytes: Uint8Array): void };
    onJDMessage(listener: (frame: Uint8Array) => void): void;
    sendJDMessageAsync(frame: Uint8Array): Promise<void>;
  };
  connect(background?: boolean): Promise<void>;
  disconnect(): Promise<void>;
}

// It tells each step of a connection, also from timers of its own.
console.debug = () => {};

export const jacdac = (await import(moduleName)) as JacdacTs;

/** Runs something of jacdac-ts that starts timers which it never stops: they must not keep the process alive. */
export function withoutHold<T>(run: () => T): T {
  const { setInterval } = globalThis;
  globalThis.setInterval = ((...args: Parameters<typeof setInterval>) =>
    setInterval(...args).unref()) as typeof setInterval;
  try {
    return run();
  } finally {
    globalThis.setInterval = setInterval;
  }
}

const anyFrame = encodeFrame(new FrameWriter({ low: 1, high: 2 }).finish());

/** Its framing alone, without a board: bytes in, frames out, and back. */
export class JacdacPeer {
  #written: Uint8Array[] = [];
  #onData: (bytes: Uint8Array) => void = () => {};
  #frames: Uint8Array[] = [];
  #transport: JacdacTransport;

  constructor() {
    const peer = this;
    class Port {
      static async list() {
        return [{ path: "memory", serialNumber: "JD0123" }];
      }
      readonly isOpen = true;
      constructor(_options: unknown, opened: () => void) {
        queueMicrotask(opened);
      }
      on(event: string, listener: (bytes: Uint8Array) => void) {
        if (event === "data") peer.#onData = listener;
      }
      write(bytes: Uint8Array, _encoding: unknown, written: () => void) {
        peer.#written.push(bytes.slice());
        queueMicrotask(written);
        // Its first question is whether there is anybody.
        if (peer.#written.length === 1) queueMicrotask(() => peer.#onData(anyFrame));
      }
      close(closed: () => void) {
        queueMicrotask(closed);
      }
    }
    this.#transport = withoutHold(() => jacdac.createNodeWebSerialTransport(Port));
    withoutHold(() => new jacdac.JDBus([this.#transport]));
  }

  async connect(): Promise<void> {
    await quietly(() => this.#transport.connect());
    this.#transport.hf2.onJDMessage((frame) => this.#frames.push(frame.slice()));
  }

  /** The blocks of 64 bytes that it writes for a frame. */
  async encode(frame: Uint8Array): Promise<Uint8Array> {
    this.#written = [];
    await this.#transport.hf2.sendJDMessageAsync(frame);
    while (!this.#written.some((block) => endsFrame(block))) await new Promise(setImmediate);
    return Uint8Array.from(this.#written.flatMap((block) => [...block]));
  }

  /** The frames that it finds in these bytes and those before. */
  decode(bytes: Uint8Array): Uint8Array[] {
    this.#frames = [];
    void quietly(() => this.#transport.hf2.io.onData(bytes));
    return this.#frames;
  }

  close(): void {
    void quietly(() => this.#transport.disconnect());
  }
}

function endsFrame(block: Uint8Array): boolean {
  return block.some((byte, i) => byte === 0xfd && block[i - 1] === 0xfe) || block[0] === 0xfd;
}

/** It tells each step and each damaged frame on the console. */
export async function quietly<T>(run: () => T): Promise<Awaited<T>> {
  const { debug, error, warn } = console;
  console.debug = console.error = console.warn = () => {};
  try {
    return await run();
  } finally {
    Object.assign(console, { debug, error, warn });
  }
}
